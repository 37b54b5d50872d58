package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.List;

/**
 * One place of a text where a name's form was found, not yet weighed.
 *
 * @param words the text, by words
 * @param books the names of everybody withheld from it
 */
record Occurrence(String text, NormalizedText normalizedText, TextWords words, NameBook.Match match, List<NameBook> books) {

    Occurrence(String text, NormalizedText normalizedText, NameBook.Match match, List<NameBook> books) {
        this(text, normalizedText, new TextWords(text), match, books);
    }

    int start() {
        return normalizedText.from(match.start());
    }

    /** Where its word ends, an ending put on the form included. */
    int end() {
        return normalizedText.to(match.wordEnd());
    }

    String written() {
        return text.substring(start(), end());
    }

    NameForm form() {
        return match.form();
    }

    EverydayNames everydayNames() {
        return books.get(0).everyday();
    }
}
