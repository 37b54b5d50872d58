package coop.hatstand.docx;

import coop.hatstand.document.Metadata;
import java.util.Locale;

/** The language of a draft's words, as Word wants it. */
final class Language {

    private Language() {
    }

    /** A well-formed BCP 47 tag; one that is not is cut down to what is (RFC 5646 §2.1), and nothing left is undetermined. */
    static String of(Metadata metadata) {
        return Locale.forLanguageTag(metadata.language()).toLanguageTag();
    }
}
