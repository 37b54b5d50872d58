package coop.hatstand.docx.internal.style;

import coop.hatstand.document.Metadata;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language tags in the form that Word expects. */
public final class DocxLanguage {

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");
    private static final Set<String> COMPLEX = Set.of("he", "th", "ta", "te", "kn", "ml", "gu", "pa", "si", "km", "lo");

    private DocxLanguage() {
    }

    /** A well-formed BCP 47 tag; one that is not is cut down to what is (RFC 5646 §2.1), and nothing left is undetermined. */
    public static String of(Metadata metadata) {
        return Locale.forLanguageTag(metadata.language()).toLanguageTag();
    }

    /** Which of a run's languages a tag is for, by its script (ECMA-376 part 1, 17.3.2.20); empty for one that Word has no name for. */
    static Optional<String> attribute(String tag) {
        if (tag.startsWith("und")) {
            return Optional.empty();
        }
        return Optional.of(EAST_ASIAN.contains(tag) ? "w:eastAsia" : COMPLEX.contains(tag) ? "w:bidi" : "w:val");
    }
}
