package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the side that lines begin at. */
final class Direction {

    private static final Set<String> LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /** Who begins with so many blocks without a letter begins nowhere. */
    private static final int FAR = 50;

    private Direction() {}

    /** Whether a language, of which the tag is given, is written from the right. */
    static boolean ofLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty() ? LANGUAGES.contains(locale.getLanguage()) : SCRIPTS.contains(locale.getScript());
    }

    /** Whether blocks begin at the right: as their first letter does (rule P2 of UAX #9), or else those around them. */
    static boolean of(List<Block> blocks, boolean around) {
        Deque<Block> left = new ArrayDeque<>();
        blocks.stream().limit(FAR).forEach(left::add);
        for (int i = 0; i < FAR && !left.isEmpty(); i++) {
            Block next = left.pop();
            if (next instanceof Paragraph paragraph) {
                Optional<Boolean> own = of(paragraph.content());
                if (own.isPresent()) {
                    return own.get();
                }
            } else {
                push(Flattened.opened(next), next, left);
            }
        }
        return around;
    }

    private static void push(List<Block> inside, Block from, Deque<Block> left) {
        for (int i = Math.min(FAR, inside.size()) - 1; i >= 0; i--) {
            if (inside.get(i) != from) {
                left.push(inside.get(i));
            }
        }
    }

    /** Whether a table's columns begin at the right, as the first letter of its header does. */
    static boolean of(Table table, boolean around) {
        return table.header().stream().map(Direction::of).flatMap(Optional::stream).findFirst().orElse(around);
    }

    private static Optional<Boolean> of(List<Inline> content) {
        for (String words : PlainWords.of(content)) {
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                byte kind = Character.getDirectionality(words.codePointAt(i));
                if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    return Optional.of(false);
                }
                if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    return Optional.of(true);
                }
            }
        }
        return Optional.empty();
    }
}
