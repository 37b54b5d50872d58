package coop.hatstand.internal.present;

import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Messages.Pillar;
import coop.hatstand.briefing.Messages.Proof;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be got across, whatever is asked: a row each, as a person can type it too. */
final class MessagePart {
    private final BriefingView briefingView;

    MessagePart(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    Optional<Block> section() {
        Messages messages = briefingView.briefing().messages();
        if (messages.equals(Messages.NONE)) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        messages.primary().ifPresent(words -> facts.add(Fact.of(label("message.primary"), words)));
        for (int i = 0; i < messages.pillars().size(); i++) {
            pillar(messages.pillars().get(i), i + 1, facts);
        }
        messages.bridges().forEach(words -> facts.add(Fact.of(label("message.bridge"), words)));
        messages.points().forEach(words -> facts.add(Fact.of(label("message.point"), words)));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts)));
        int words = messages.primary().map(text -> ParagraphSentences.words(text).size()).orElse(0);
        if (words > Messages.MOST_WORDS) {
            blocks.add(BriefingView.program(briefingView.labels().text("message.long", words, Messages.MOST_WORDS)));
        }
        return Optional.of(new Section("messages", Section.Role.FRONT, Section.Heading.of(label("front.messages")), blocks));
    }

    private void pillar(Pillar pillar, int number, List<Fact> facts) {
        facts.add(Fact.of(briefingView.labels().text("message.pillar", number), pillar.text()));
        for (int i = 0; i < pillar.proofs().size(); i++) {
            facts.add(new Fact(briefingView.labels().text("message.proof", number + "." + (i + 1)), proof(pillar.proofs().get(i)), List.of()));
        }
    }

    private List<Inline> proof(Proof proof) {
        List<Inline> words = new ArrayList<>(List.of(new Text(proof.text())));
        proof.response().ifPresent(id -> words.addAll(List.of(new Text(" ["), BriefingView.reference(id), new Text("]"))));
        proof.checked().ifPresent(by -> words.add(new Text(" (" + briefingView.labels().text("message.checked", by) + ")")));
        return words;
    }

    private String label(String key) {
        return briefingView.labels().text(key);
    }
}
