package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.Set;

/** What kind of answer a question asks for, and which a passage gives. */
enum AnswerKind {
    /** Yes or no, at the start. */
    YES_OR_NO {
        @Override
        boolean isAsked(String text, List<String> words) {
            return words.stream().noneMatch(OPEN::contains) && ASKS.stream().anyMatch(text::contains);
        }

        @Override
        boolean isGiven(List<String> words) {
            return words.stream().limit(FIRST).anyMatch(YES::contains);
        }
    },
    /** A number or a time. */
    HOW_MUCH {
        @Override
        boolean isAsked(String text, List<String> words) {
            String all = " " + String.join(" ", words) + " ";
            return QUANTITY.stream().anyMatch(cue -> all.contains(" " + cue + " "));
        }

        @Override
        boolean isGiven(List<String> words) {
            return words.stream().anyMatch(word -> NUMBERS.contains(word) || Character.isDigit(word.charAt(0)));
        }
    };

    private static final int FIRST = 2;
    private static final List<String> ASKS = List.of("?", "\uff1f", "\u061f");
    private static final Set<String> OPEN = Set.copyOf(Cues.of("asks-openly"));
    private static final Set<String> YES = Set.copyOf(Cues.of("says-yes-or-no"));
    private static final Set<String> QUANTITY = Set.copyOf(Cues.of("asks-how-much"));
    private static final Set<String> NUMBERS = Set.copyOf(Cues.of("number-word"));

    /** Whether a question, or a part of one, asks for it. */
    abstract boolean isAsked(String text, List<String> words);

    /** Whether a passage of these words gives it. */
    abstract boolean isGiven(List<String> words);
}
