package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;

/** What goes with a form as part of the name: an at sign, titles before or behind it, initials. */
final class NameTitle {
    private static final int NEXT = 60;
    /** Letters of the longest title with a full stop: what ends with one and is longer ends a sentence. */
    private static final int LONGEST_SHORTENED = 5;

    private final String text;
    private final TextWords words;
    private final NameBook.Match match;
    private final EverydayNames everydayNames;
    private final int start;
    private final int end;

    NameTitle(String text, NormalizedText normalizedText, NameBook.Match match, EverydayNames everydayNames) {
        this.text = text;
        this.words = new TextWords(text);
        this.match = match;
        this.everydayNames = everydayNames;
        this.start = normalizedText.from(match.start());
        this.end = normalizedText.to(match.wordEnd());
    }

    /** Whether an at sign stands before it. */
    boolean at() {
        return startWithSign() < start;
    }

    private int startWithSign() {
        int sign = start - 1;
        while (sign >= 0 && text.charAt(sign) == InlineText.SEAM) {
            sign--;
        }
        return sign >= 0 && (text.charAt(sign) == '@' || text.charAt(sign) == '\uff20') ? sign : start;
    }

    boolean titled() {
        return startWithTitle() < start && !at() || endWithTitle() > end;
    }

    /** Whether somebody's initial stands before it. */
    boolean initialled() {
        return isInitial(words.wordBefore(start));
    }

    private boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0))
                && match.form().initials().stream().anyMatch(initials -> initials.contains(NormalizedText.key(word.substring(0, 1))));
    }

    /** Where the at sign, the titles or the initials start that go with it. */
    int startWithTitle() {
        if (at()) {
            return startWithSign();
        }
        int from = start;
        for (String word = words.wordBefore(from); isTitle(word) || isInitial(word); word = words.wordBefore(from)) {
            from = text.lastIndexOf(word, from - 1);
        }
        return everydayNames.titleOnto(text.substring(Math.max(0, start - 1), start)) ? start - 1 : from;
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (!bare.equals(word) && bare.length() > LONGEST_SHORTENED) {
            return false;
        }
        return everydayNames.mayBeTitle(NormalizedText.key(bare)) || word.endsWith(".") && everydayNames.mayBeTitle(NormalizedText.key(word));
    }

    /** Where the title set behind it ends. */
    int endWithTitle() {
        return match.joined() ? end : end + everydayNames.titleAfter(text.substring(end, Math.min(text.length(), end + NEXT)));
    }
}
