package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Terms;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What comes before the questions. The spokesperson's first page is for the five seconds before the call: who is asking, who speaks, what to say, what
 * they will ask, what not to say; who answered what, and on what terms, is on the next.
 */
final class FrontPage {
    private final BriefingView briefingView;
    private final ClaimPages claims;

    FrontPage(BriefingView briefingView, ClaimPages claims) {
        this.briefingView = briefingView;
        this.claims = claims;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(new TermsInText(briefingView).blocks());
        facts().ifPresent(blocks::add);
        FrontLines lines = new FrontLines(briefingView);
        lines.section().ifPresent(blocks::add);
        new MessagePart(briefingView).section().ifPresent(blocks::add);
        if (briefingView.forSpokesperson() && !briefingView.questions().isEmpty()) {
            blocks.add(new ExpectedQuestions(briefingView, lines).section());
            new IfPressed(briefingView).section().ifPresent(blocks::add);
            new DoNotSay(briefingView).section().ifPresent(blocks::add);
        }
        new KeyQuotes(briefingView).section().ifPresent(blocks::add);
        claims.front().ifPresent(blocks::add);
        if (!briefingView.forPublic() && !briefingView.questions().isEmpty()) {
            blocks.add(new CoverageTable(briefingView).section(definitions()));
            return blocks;
        }
        Paragraph definitions = definitions();
        if (!definitions.content().isEmpty()) {
            blocks.add(definitions);
        }
        return blocks;
    }

    private Optional<Block> facts() {
        List<Fact> facts = new ArrayList<>();
        boolean release = briefingView.forPublic();
        facts.addAll(briefingView.facts(release ? Detail.Group.RELEASE : Detail.Group.INTERVIEW));
        speaker().ifPresent(facts::add);
        if (!release) {
            facts.add(Fact.of(label("fact.heard"), heard()));
        }
        facts.addAll(briefingView.facts(Detail.Group.EDITION));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private Optional<Fact> speaker() {
        Optional<Respondent> speaker = briefingView.briefing().interview().speaker().map(briefingView::respondent)
                .or(() -> briefingView.briefing().respondents().stream().filter(Respondent::convener).findFirst());
        return speaker.map(r -> new Fact(label("fact.speaking"), BriefingView.text(r.name()), r.hats().isPresent() ? briefingView.chips().hats(r.hats()) : List.of()));
    }

    private String heard() {
        List<String> heard = new ArrayList<>();
        if (briefingView.forSpokesperson()) {
            heard.add(briefingView.labels().count("count.people", briefingView.coverage().respondents().size()));
        }
        heard.add(briefingView.labels().count("count.answers", briefingView.briefing().responses().size()));
        if (!briefingView.briefing().unfiled().isEmpty()) {
            heard.add(briefingView.labels().count("count.unfiled", briefingView.briefing().unfiled().size()));
        }
        return String.join(" · ", heard);
    }

    private Paragraph definitions() {
        List<Inline> words = new ArrayList<>();
        for (Attribution term : Attribution.values()) {
            if (briefingView.forPublic() && !briefingView.uses(term)) {
                continue;
            }
            words.add(BriefingView.strong(briefingView.labels().text("term.heading." + term.id())));
            words.add(new Text(" " + briefingView.labels().text("term.definition." + term.id()) + " "));
        }
        boolean assumed = briefingView.briefing().responses().stream()
                .anyMatch(r -> Set.of(Terms.Basis.ASSUMED, Terms.Basis.CHOSEN).contains(briefingView.terms().of(r).basis()));
        if (assumed && !briefingView.forPublic()) {
            words.add(new Text(label("term.note.assumed") + " "));
        }
        if (!briefingView.forPublic()) {
            words.add(new Text(label(briefingView.forSpokesperson() ? "front.not-a-vote" : "front.not-a-vote.answers")));
        }
        return new Paragraph(Paragraph.Voice.SMALL_PRINT, words);
    }

    private String label(String key) {
        return briefingView.labels().text(key);
    }
}
