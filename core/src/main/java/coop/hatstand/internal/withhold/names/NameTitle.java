package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;

/** What goes with a form as part of the name: an at sign, titles and initials before or behind it. */
final class NameTitle {
    private static final int NEXT = 60;
    private static final int LONGEST_INITIALS = 8;
    /** Letters of the longest title with a full stop: what ends with one and is longer ends a sentence. */
    private static final int LONGEST_SHORTENED = 5;

    private final Occurrence occurrence;
    private final String text;
    private final TextWords words;
    private final EverydayNames everydayNames;
    private final int start;
    private final int end;

    NameTitle(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.text = occurrence.text();
        this.words = occurrence.words();
        this.everydayNames = occurrence.everydayNames();
        this.start = occurrence.start();
        this.end = occurrence.end();
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
        return startWithTitle() < start && !at() || titleEnd() > end;
    }

    /** Whether an initial with a full stop stands before or behind it: "R. Oakhanger", "Alex R." */
    boolean initialled() {
        int from = startWithInitials(start);
        return text.substring(from, start).indexOf('.') >= 0 || surnameInitialEnd() > end;
    }

    /** Where the at sign, the titles or the initials start that go with it. */
    int startWithTitle() {
        if (at()) {
            return startWithSign();
        }
        int from = start;
        for (int next = before(from); next < from; next = before(from)) {
            from = next;
        }
        return everydayNames.titleOnto(text.substring(Math.max(0, start - 1), start)) ? start - 1 : from;
    }

    private int before(int from) {
        String word = words.wordBefore(from);
        return isTitle(word) ? text.lastIndexOf(word, from - 1) : startWithInitials(from);
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (!bare.equals(word) && bare.length() > LONGEST_SHORTENED) {
            return false;
        }
        return everydayNames.mayBeTitle(NormalizedText.key(bare)) || word.endsWith(".") && everydayNames.mayBeTitle(NormalizedText.key(word));
    }

    /** Where initials of the same person start that end here, such as "M.-C."; bare letters count before a word that is nothing but a name. */
    private int startWithInitials(int to) {
        int last = to;
        while (last > 0 && (" \u00a0".indexOf(text.charAt(last - 1)) >= 0 || text.charAt(last - 1) == InlineText.SEAM)) {
            last--;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST_INITIALS && (Character.isUpperCase(text.charAt(first - 1)) || first < last && text.charAt(first - 1) == '-' || text.charAt(first - 1) == '.')) {
            first--;
        }
        String initials = text.substring(first, last);
        boolean dotted = initials.endsWith(".");
        boolean cut = first > 0 && (words.isWordAt(first - 1) || !dotted && first == last);
        boolean apart = dotted || last < to && !initials.equals("I") && (initials.length() > 1 || occurrence.form().kind() == NameForm.Kind.PART && !words.startsSentence(first, to));
        return !initials.isEmpty() && Character.isUpperCase(initials.charAt(0)) && !cut && apart && isOwn(initials) ? first : to;
    }

    private boolean isOwn(String initials) {
        String letters = NormalizedText.key(initials).replaceAll("[.-]", "");
        return !letters.isEmpty() && occurrence.form().initials().stream().anyMatch(own -> own.contains(letters));
    }

    /** Where what goes with it and is set behind it ends. */
    int endWithTitle() {
        return Math.max(titleEnd(), surnameInitialEnd());
    }

    private int titleEnd() {
        return occurrence.match().joined() ? end : end + everydayNames.titleAfter(text.substring(end, Math.min(text.length(), end + NEXT)));
    }

    /** Where an initial of the same person's ends that follows the first name; without a full stop if the first name is no other word. */
    private int surnameInitialEnd() {
        int at = end + 1;
        if (occurrence.match().joined() || at >= text.length() || " \u00a0".indexOf(text.charAt(end)) < 0 || !Character.isUpperCase(text.charAt(at))
                || Character.isLowerCase(text.codePointAt(start)) || !isOwn(text.substring(at, at + 1))) {
            return end;
        }
        if (text.startsWith(".", at + 1)) {
            return at + 2;
        }
        boolean alone = at + 1 == text.length() || !words.isWordAt(at + 1) && "'’".indexOf(text.charAt(at + 1)) < 0;
        return alone && text.charAt(at) != 'I' && occurrence.form().kind() == NameForm.Kind.PART ? at + 1 : end;
    }
}
