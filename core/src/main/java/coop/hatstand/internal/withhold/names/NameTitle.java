package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;

/** What goes with a form as part of the name: an at sign, titles and initials before or behind it. */
record NameTitle(Occurrence found) {
    private static final String BLANKS = " \u00a0";
    private static final int NEXT = 60;
    private static final int LONGEST_INITIALS = 8;
    /** Letters of the longest title with a full stop: what ends with one and is longer ends a sentence. */
    private static final int LONGEST_SHORTENED = 5;

    /** Whether an at sign comes before it. */
    boolean at() {
        return startWithSign() < found.start();
    }

    private int startWithSign() {
        int sign = found.start() - 1;
        while (sign >= 0 && found.text().charAt(sign) == InlineText.SEAM) {
            sign--;
        }
        return sign >= 0 && "@\uff20".indexOf(found.text().charAt(sign)) >= 0 ? sign : found.start();
    }

    boolean titled() {
        return startWithTitle() < found.start() && !at() || titleEnd() > found.end();
    }

    /** Whether an initial with a full stop comes before or behind it: "R. Oakhanger", "Alex R." */
    boolean initialled() {
        int from = startWithInitials(found.start());
        return found.text().substring(from, found.start()).indexOf('.') >= 0 || surnameInitialEnd() > found.end();
    }

    /** Where the at sign, the titles or the initials start that go with it. */
    int startWithTitle() {
        if (at()) {
            return startWithSign();
        }
        int from = found.start();
        for (int next = before(from); next < from; next = before(from)) {
            from = next;
        }
        return found.cues().titleOnto(found.before(1)) ? found.start() - 1 : from;
    }

    private int before(int from) {
        String word = found.wordBefore(from);
        return isTitle(word) ? found.text().lastIndexOf(word, from - 1) : startWithInitials(from);
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean ends = !bare.equals(word) && bare.length() > LONGEST_SHORTENED;
        return !ends && (found.cues().mayBeTitle(NormalizedText.key(bare)) || found.cues().mayBeTitle(NormalizedText.key(word)));
    }

    /** Where initials of the same person start that end here, such as "M.-C."; bare letters count before a word that is nothing but a name. */
    private int startWithInitials(int to) {
        String text = found.text();
        int last = to;
        while (last > 0 && (BLANKS + InlineText.SEAM).indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST_INITIALS && (Character.isUpperCase(text.charAt(first - 1)) || first < last && text.charAt(first - 1) == '-' || text.charAt(first - 1) == '.')) {
            first--;
        }
        String initials = text.substring(first, last);
        boolean dotted = initials.endsWith(".");
        boolean cut = first > 0 && (found.isWordAt(first - 1) || !dotted && first == last);
        boolean apart = dotted || last < to && !initials.equals("I") && (initials.length() > 1 || found.form().kind() == NameForm.Kind.PART && !found.startsSentence(first, to));
        return !initials.isEmpty() && Character.isUpperCase(initials.charAt(0)) && !cut && apart && isOwn(initials) ? first : to;
    }

    private boolean isOwn(String initials) {
        String letters = NormalizedText.key(initials).replaceAll("[.-]", "");
        return !letters.isEmpty() && found.form().initials().stream().anyMatch(own -> own.contains(letters));
    }

    /** Where the titles and initials behind it end. */
    int endWithTitle() {
        return Math.max(titleEnd(), surnameInitialEnd());
    }

    private int titleEnd() {
        return found.match().joined() ? found.end() : found.end() + found.cues().titleAfter(found.after(NEXT));
    }

    /** Where an initial of the same person's ends that follows the first name; without a full stop if the first name is no other word. */
    private int surnameInitialEnd() {
        String text = found.text();
        int end = found.end();
        int at = end + 1;
        if (found.match().joined() || at >= text.length() || BLANKS.indexOf(text.charAt(end)) < 0 || !Character.isUpperCase(text.charAt(at))
                || Character.isLowerCase(text.codePointAt(found.start())) || !isOwn(text.substring(at, at + 1))) {
            return end;
        }
        if (text.startsWith(".", at + 1)) {
            return at + 2;
        }
        boolean alone = at + 1 == text.length() || !found.isWordAt(at + 1) && "'’".indexOf(text.charAt(at + 1)) < 0;
        return alone && text.charAt(at) != 'I' && found.form().kind() == NameForm.Kind.PART ? at + 1 : end;
    }
}
