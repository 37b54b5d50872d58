package coop.hatstand.withhold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name's form where it stands in a text, and what its surroundings say about it. */
final class Mention {
    /** How far the words of its line are looked at; each mention in a line of a megabyte would look through all of it. */
    private static final int NEAR = 1_000;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]++\\.[\\p{L}\\p{N}]");

    private final String text;
    private final Folded folded;
    private final NameBook.Match match;
    private final List<NameBook> books;

    Mention(String text, Folded folded, NameBook.Match match, List<NameBook> books) {
        this.text = text;
        this.folded = folded;
        this.match = match;
        this.books = books;
    }

    Form form() {
        return match.form();
    }

    private int start() {
        return folded.from(match.start());
    }

    int end() {
        return folded.to(match.end());
    }

    private boolean at() {
        return startWithSign() < start();
    }

    /** Where the mention starts, with the at sign before it. */
    int startWithSign() {
        int sign = start() - 1;
        while (sign >= 0 && text.charAt(sign) == Flat.SEAM) {
            sign--;
        }
        return sign >= 0 && (text.charAt(sign) == '@' || text.charAt(sign) == '\uff20') ? sign : start();
    }

    /** Whether its place makes it a name: after an at sign or in a profile's address, alone in its line, or in front of what somebody says. */
    boolean beyondDoubt() {
        String near = text.substring(Math.max(0, start() - NEAR), start());
        String before = seamless(near.substring(near.lastIndexOf('\n') + 1));
        String next = text.substring(end(), Math.min(text.length(), end() + NEAR));
        int lineEnd = next.indexOf('\n');
        String after = seamless(lineEnd < 0 ? next : next.substring(0, lineEnd));
        boolean opens = before.chars().noneMatch(Character::isLetterOrDigit);
        boolean alone = opens && after.chars().noneMatch(Character::isLetterOrDigit);
        boolean says = opens && (after.startsWith(":") || after.endsWith(":") && after.length() <= LONGEST_LEAD);
        return at() || before.endsWith("/u/") || before.endsWith("/users/") || before.endsWith("/user/") || alone || says;
    }

    private static String seamless(String words) {
        return words.replace(String.valueOf(Flat.SEAM), "").strip();
    }

    /** Whether it is written as names are: with a capital where its owner has one, or in letters that know none. */
    boolean looksLikeName() {
        int shown = form().shown().codePointAt(0);
        return !Character.isUpperCase(shown) || Character.isUpperCase(text.codePointAt(start()));
    }

    /** Whether it stands in small letters at the head of a compound, as "ed" in "ed-tech", which is no file's name, as "ed-cv.pdf" is. */
    boolean headsCompound() {
        boolean hyphen = end() + 1 < text.length() && text.charAt(end()) == '-' && isWordAt(end() + 1);
        boolean file = hyphen && FILE.matcher(text).region(end(), Math.min(text.length(), end() + NEAR)).lookingAt();
        return hyphen && !file && Character.isLowerCase(text.codePointAt(start())) && Character.isUpperCase(form().shown().codePointAt(0));
    }

    /** Whether another name goes on before or after it, as after "Ed" in "Ed Zitron". */
    boolean withinAnotherName() {
        return Character.isUpperCase(text.codePointAt(start())) && (nextName().isPresent() || nameBefore().isPresent());
    }

    /** The name it stands within. */
    String surroundings() {
        return nameBefore().map(word -> word + " ").orElse("") + text.substring(start(), end()) + nextName().orElse("");
    }

    private Optional<String> nextName() {
        int from = end();
        if (from >= text.length() || text.charAt(from) != ' ' && text.charAt(from) != '\u00a0' && text.charAt(from) != '-') {
            return Optional.empty();
        }
        int word = from + 1;
        while (word < text.length() && text.charAt(word) == Flat.SEAM) {
            word++;
        }
        int to = wordEnd(word);
        int next = Math.min(folded.length(), match.end() + 1);
        boolean ours = books.stream().anyMatch(book -> book.at(folded, next).isPresent());
        return !ours && isNameWord(text.substring(word, to)) ? Optional.of(text.substring(from, to)) : Optional.empty();
    }

    private Optional<String> nameBefore() {
        int to = start() - 1;
        if (to <= 0 || text.charAt(to) != ' ' && text.charAt(to) != '\u00a0' && text.charAt(to) != '-') {
            return Optional.empty();
        }
        while (to > 0 && text.charAt(to - 1) == Flat.SEAM) {
            to--;
        }
        int from = wordStart(to);
        String word = text.substring(from, to);
        return isNameWord(word) && !startsSentence(from) && books.stream().noneMatch(book -> book.isIn(Folded.of(word))) ? Optional.of(word) : Optional.empty();
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && isWordAt(to)) {
            to++;
        }
        return to;
    }

    private int wordStart(int to) {
        int from = to;
        while (from > 0 && isWordAt(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isWordAt(int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) || Folded.isWord(c);
    }

    private boolean isNameWord(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !books.get(0).everyday().contains(Folded.key(word));
    }

    /** At the start of a sentence any word has a capital. */
    private boolean startsSentence(int from) {
        String before = text.substring(Math.max(0, from - 4), from).stripTrailing();
        return before.isEmpty() || text.lastIndexOf('\n', from) >= from - 2 && from >= 1 && text.charAt(from - 1) == '\n'
                || !Character.isLetterOrDigit(before.charAt(before.length() - 1)) && ",;)’'\"”".indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
