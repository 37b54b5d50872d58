package coop.hatstand.internal.present;

import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key quotes: those a person chose or, for a spokesperson with none, those a rule suggests. */
final class KeyQuotes {
    private final BriefingView briefingView;

    KeyQuotes(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    /** The first of them, for the front page. */
    Optional<Block> section() {
        List<KeyQuote> chosen = briefingView.briefing().keyQuotes();
        if (chosen.isEmpty()) {
            List<KeyQuote> suggested = briefingView.forSpokesperson() ? new QuoteSuggester(briefingView).suggest() : List.of();
            return section(suggested, Optional.of(briefingView.labels().text("quotes.suggested")));
        }
        int more = chosen.size() - (briefingView.crowded() ? 1 : QuoteSuggester.MOST_QUOTES);
        return section(chosen, more > 0 ? Optional.of(briefingView.labels().count("quotes.more", more)) : Optional.empty());
    }

    private Optional<Block> section(List<KeyQuote> quotes, Optional<String> remark) {
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new BulletList(quotes.stream().limit(briefingView.crowded() ? 1 : QuoteSuggester.MOST_QUOTES).map(this::item).toList()));
        remark.ifPresent(words -> blocks.add(BriefingView.program(words)));
        return Optional.of(new Section("quotes", Section.Role.FRONT, Section.Heading.of(briefingView.labels().text(briefingView.forSpokesperson() ? "front.quote" : "front.quotes")), blocks));
    }

    private List<Block> item(KeyQuote quote) {
        Response answer = briefingView.response(quote.response());
        List<Inline> words = new ArrayList<>();
        words.add(new Text(briefingView.labels().text("quote", cut(quote.text())) + " "));
        words.add(BriefingView.strong(briefingView.respondent(answer.respondent()).name()));
        List<String> chips = briefingView.chips().of(answer).stream().filter(chip -> !chip.words().equals(briefingView.labels().text("hat.unknown"))).map(Chip::words).toList();
        words.add(new Text((chips.isEmpty() ? "" : ", " + String.join(", ", chips)) + " ["));
        words.add(BriefingView.reference(answer.id()));
        words.add(new Text("]"));
        return List.of(new Paragraph(Paragraph.Voice.PEOPLE, words));
    }

    /** A person may mark a whole answer; the front page shows its beginning. */
    private static String cut(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= QuoteSuggester.MOST_WORDS ? String.join(" ", words) : String.join(" ", List.of(words).subList(0, QuoteSuggester.MOST_WORDS)) + " …";
    }
}
