package coop.hatstand.present;

import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key quotes on the front page: those a person chose; where there are too many answers to read, else those a rule suggests. */
final class Quotes {
    private final View view;

    Quotes(View view) {
        this.view = view;
    }

    Optional<Block> section() {
        List<KeyQuote> chosen = view.briefing().keyQuotes();
        boolean suggest = chosen.isEmpty() && view.forSpokesperson() && view.coverage().respondents().size() > CoverageTable.MOST_PEOPLE;
        List<KeyQuote> quotes = suggest ? new QuoteRule(view).suggest() : chosen;
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new BulletList(quotes.stream().limit(QuoteRule.MOST_QUOTES).map(this::item).toList()));
        if (suggest) {
            blocks.add(View.program(view.labels().text("quotes.suggested")));
        } else if (quotes.size() > QuoteRule.MOST_QUOTES) {
            blocks.add(View.program(view.labels().count("quotes.more", quotes.size() - QuoteRule.MOST_QUOTES)));
        }
        return Optional.of(new Section("quotes", Section.Role.FRONT, Section.Heading.of(view.labels().text("front.quotes")), blocks));
    }

    private List<Block> item(KeyQuote quote) {
        Response answer = view.response(quote.response());
        List<Inline> words = new ArrayList<>();
        words.add(new Text(view.labels().text("quote", cut(quote.text())) + " "));
        words.add(View.strong(view.respondent(answer.respondent()).name()));
        List<String> chips = view.chips(answer).stream().filter(chip -> !chip.words().equals(view.labels().text("hat.unknown"))).map(Chip::words).toList();
        words.add(new Text((chips.isEmpty() ? "" : ", " + String.join(", ", chips)) + " ["));
        words.add(View.reference(answer.id()));
        words.add(new Text("]"));
        return List.of(new Paragraph(Paragraph.Voice.PEOPLE, words));
    }

    /** A person may mark a whole answer; on the front stand the first of its words. */
    private static String cut(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= QuoteRule.MOST_WORDS ? String.join(" ", words) : String.join(" ", List.of(words).subList(0, QuoteRule.MOST_WORDS)) + " …";
    }
}
