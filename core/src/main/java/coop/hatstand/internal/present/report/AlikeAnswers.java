package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.alike.AlikeTexts;
import coop.hatstand.internal.present.alike.OwnSentences;
import coop.hatstand.internal.present.alike.OwnWords;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers that are nearly the same text: one whole, then each variation with its own words in bold, and everybody who sent one. No word of anybody's is
 * left out that is not in the text above it.
 */
final class AlikeAnswers {
    private final BriefingView view;
    private final Function<Response, Entry> entries;

    /** @param entries how an answer is shown whole */
    AlikeAnswers(BriefingView view, Function<Response, Entry> entries) {
        this.view = view;
        this.entries = entries;
    }

    List<Block> blocks(AlikeTexts.Alike alike, List<Response> responses) {
        List<List<Response>> texts = alike.texts().stream().map(text -> text.stream().map(responses::get).toList()).toList();
        Response whole = texts.get(0).get(0);
        List<Block> blocks = new ArrayList<>();
        blocks.add(ReportWords.heading(counts(texts)));
        blocks.add(entries.apply(whole));
        if (texts.get(0).size() > 1) {
            List<Inline> same = new ArrayList<>(BriefingView.text(view.labels().text("report.alike.same") + " "));
            same.addAll(names(texts.get(0).subList(1, texts.get(0).size())));
            blocks.add(BriefingView.program(same.toArray(Inline[]::new)));
        }
        if (texts.size() > 1) {
            OwnWords base = new OwnWords(Prose.of(whole.body()));
            blocks.add(BriefingView.program(view.labels().text("report.alike.variation")));
            blocks.add(new BulletList(texts.subList(1, texts.size()).stream().map(text -> variation(text, base)).toList()));
        }
        return blocks;
    }

    /** "34 submissions · 3 texts · 34 people"; outside the spokesperson's pack nobody is told which answers are one person's. */
    private String counts(List<List<Response>> texts) {
        int submissions = texts.stream().mapToInt(List::size).sum();
        String counts = view.labels().count("report.submissions", submissions) + " · " + view.labels().count("report.texts", texts.size());
        Set<String> people = new HashSet<>();
        texts.forEach(text -> text.forEach(response -> people.add(response.respondent())));
        return view.forSpokesperson() ? counts + " · " + view.labels().count("count.people", people.size()) : counts;
    }

    private List<Block> variation(List<Response> senders, OwnWords base) {
        String text = Prose.of(senders.get(0).body());
        List<Inline> head = new ArrayList<>(names(senders));
        int missing = base.leftOut(text);
        if (missing > 0) {
            head.add(new Text(" · " + view.labels().count("report.alike.without", missing)));
        }
        List<List<OwnSentences.Piece>> own = OwnSentences.of(text, base.in(text));
        List<Block> blocks = new ArrayList<>();
        for (List<OwnSentences.Piece> paragraph : own.isEmpty() ? List.of(List.<OwnSentences.Piece>of()) : own) {
            List<Inline> words = new ArrayList<>(blocks.isEmpty() ? head : List.of());
            if (blocks.isEmpty() && !paragraph.isEmpty()) {
                words.add(new Text(": "));
            }
            paragraph.stream().map(AlikeAnswers::inline).forEach(words::add);
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, words));
        }
        return blocks;
    }

    private static Inline inline(OwnSentences.Piece piece) {
        return piece.own() ? new Strong(List.of(new Text(piece.words()))) : new Text(piece.words());
    }

    private List<Inline> names(List<Response> senders) {
        return ReportWords.listed(senders.stream().map(response -> BriefingView.text(view.respondent(response.respondent()).name() + " [" + BriefingView.ref(response.id()) + "]")).toList());
    }
}
