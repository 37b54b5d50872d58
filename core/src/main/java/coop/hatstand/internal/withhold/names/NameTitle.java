package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes with a form as part of the name: an at sign, titles and initials before or behind it. */
record NameTitle(Occurrence found) {
    private static final int NEAR = 40;
    private static final String BLANKS = "[ \u00a0" + InlineText.SEAM + "]";
    private static final Pattern AT_SIGN = Pattern.compile("[@\uff20]" + InlineText.SEAM + "{0,3}$");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])((?:\\p{L}['’])?)([\\p{L}\\p{M}ª](?:[\\p{L}\\p{M}ª]|[.\"״'׳-](?=\\p{L})){0,16}[.'׳]?)(?:" + BLANKS + "{1,3}|(?<=\\.))$");
    /** Those of the same person, such as "M.-C." */
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{Lu}(?:[.-]?\\p{Lu}|\\.-|\\.){0,7})" + BLANKS + "{0,3}$");
    private static final Pattern INITIAL_BEHIND = Pattern.compile("^[ \u00a0](\\p{Lu})(\\.|(?![\\p{L}\\p{M}\\p{N}'’]))");

    /** Whether an at sign comes before it. */
    boolean at() {
        return AT_SIGN.matcher(found.before(NEAR)).find();
    }

    /** Whether it is in a tag: "#ThankYouOlu". */
    boolean tagged() {
        return found.runStart() > 0 && "#@".indexOf(found.text().charAt(found.runStart() - 1)) >= 0;
    }

    boolean titled() {
        return startWithTitle() < found.start() && !at() || titleEnd() > found.end();
    }

    /** Whether an initial with a full stop comes before or behind it: "R. Oakhanger", "Alex R." */
    boolean initialled() {
        return found.text().substring(startWithInitials(found.start()), found.start()).indexOf('.') >= 0 || initialEnd() > found.end();
    }

    /** Where the at sign, the titles or the initials start that go with it. */
    int startWithTitle() {
        Matcher sign = AT_SIGN.matcher(found.before(NEAR));
        if (sign.find()) {
            return Math.max(0, found.start() - NEAR) + sign.start();
        }
        int from = found.start();
        for (int next = before(from); next < from; next = before(from)) {
            from = next;
        }
        return from < found.start() ? from : from - found.cues().titleOnto(found.before(NEAR));
    }

    private int before(int from) {
        int near = Math.max(0, from - NEAR);
        Matcher word = WORD.matcher(found.text().substring(near, from));
        boolean noun = found.small() && found.capitals().areCareful();
        return !noun && word.find() && isTitle(word.group(2)) ? near + word.start(2) : startWithInitials(from);
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean shortened = !bare.equals(word);
        return found.cues().mayBeTitle(NormalizedText.key(word)) || (shortened ? found.cues().is(NameCues.Cue.SHORT_TITLE, NormalizedText.key(bare)) : found.cues().mayBeTitle(NormalizedText.key(bare)));
    }

    /** Where initials start that end here; bare letters count before a word that is nothing but a name. */
    private int startWithInitials(int to) {
        int near = Math.max(0, to - NEAR);
        Matcher letters = INITIALS.matcher(found.text().substring(near, to));
        if (!letters.find() || !isOwn(letters.group(1))) {
            return to;
        }
        int from = near + letters.start();
        boolean dotted = letters.group(1).endsWith(".");
        boolean apart = near + letters.end(1) < to && !letters.group(1).equals("I")
                && (letters.group(1).length() > 1 || found.form().kind() == NameForm.Kind.PART && !found.startsSentence(from));
        return dotted || apart ? from : to;
    }

    private boolean isOwn(String initials) {
        String letters = NormalizedText.key(initials).replaceAll("[.-]", "");
        return found.form().initials().stream().anyMatch(own -> own.contains(letters));
    }

    /** Whether a Japanese title follows, and more characters of a surname come before: 林 in 小林さん. */
    boolean mayBeLongerName() {
        String title = found.text().substring(found.end(), titleEnd());
        boolean kana = title.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
        return kana && found.start() > 0 && UnicodeScript.of(found.text().charAt(found.start() - 1)) == UnicodeScript.HAN;
    }

    /** Where the titles and initials behind it end. */
    int endWithTitle() {
        return Math.max(titleEnd(), initialEnd());
    }

    private int titleEnd() {
        return found.match().joined() ? found.end() : found.end() + found.cues().titleAfter(found.after(NEAR));
    }

    /** Where an initial of the same person's ends that follows the first name; without a full stop if the first name is no other word. */
    private int initialEnd() {
        Matcher initial = INITIAL_BEHIND.matcher(found.after(4));
        if (found.match().joined() || !initial.find() || Character.isLowerCase(found.text().codePointAt(found.start())) || !isOwn(initial.group(1))) {
            return found.end();
        }
        boolean counts = initial.group(2).equals(".") || !initial.group(1).equals("I") && found.form().kind() == NameForm.Kind.PART;
        return counts ? found.end() + initial.end() : found.end();
    }
}
