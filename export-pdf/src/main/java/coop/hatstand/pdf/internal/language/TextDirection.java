package coop.hatstand.pdf.internal.language;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out on which side lines begin. */
public final class TextDirection {

    private static final Set<String> LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /** Who begins with so many words without a letter begins nowhere. */
    private static final int FAR = 50;

    private TextDirection() {}

    /** Whether a language, of which the tag is given, is written from the right. */
    public static boolean ofLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty() ? LANGUAGES.contains(locale.getLanguage()) : SCRIPTS.contains(locale.getScript());
    }

    /** Whether blocks begin at the right: as their first letter does (rule P2 of UAX #9), or else those around them. */
    public static boolean of(List<Block> blocks, boolean around) {
        return new FirstLetter().of(blocks).orElse(around);
    }

    /** Looks for a letter with a direction in the paragraphs that blocks begin with. */
    private static final class FirstLetter extends TreeWalker {

        private Optional<Boolean> found = Optional.empty();
        private int seen;

        Optional<Boolean> of(List<Block> blocks) {
            blocks(blocks);
            walk();
            return found;
        }

        @Override
        protected void words(String words) {
            found = TextDirection.of(words);
            if (found.isPresent() || ++seen == FAR) {
                stop();
            }
        }

        @Override
        protected void codeBlock(CodeBlock code) {
            // Code runs its own way.
        }

        @Override
        protected void table(Table table) {
            // A table has a direction of its own.
        }

        @Override
        protected void facts(Facts facts) {
            // The program's words.
        }
    }

    /** Whether a table's columns begin at the right, as the first letter of its header does. */
    public static boolean of(Table table, boolean around) {
        return table.header().stream().map(Prose::ofInlines).map(TextDirection::of).flatMap(Optional::stream).findFirst().orElse(around);
    }

    private static Optional<Boolean> of(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            byte kind = Character.getDirectionality(words.codePointAt(i));
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return Optional.of(false);
            }
            if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }
}
