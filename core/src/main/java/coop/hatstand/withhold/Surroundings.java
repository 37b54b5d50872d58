package coop.hatstand.withhold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands around a form in a text. Looks no further than a line's next words: each mention in a line of a megabyte would look through all of it. */
final class Surroundings {
    private static final int NEAR = 1_000;
    private static final int NEXT = 60;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]++\\.[\\p{L}\\p{N}]");
    private static final String OPENERS = "“„‟\"'‘‚«‹»›「『([¿¡*_#>~" + Flat.SEAM + Flat.EDGE;
    private static final String CLOSERS = "”“\"'’»›«‹」』)]";
    private static final String WITHIN_SENTENCE = ",;)’'\"”»&/%";
    private static final String DASHES = "-–—•·*";

    private final String text;
    private final Folded folded;
    private final NameBook.Match match;
    private final List<NameBook> books;
    private final Everyday everyday;
    private final int start;
    private final int end;

    Surroundings(String text, Folded folded, NameBook.Match match, List<NameBook> books) {
        this.text = text;
        this.folded = folded;
        this.match = match;
        this.books = books;
        this.everyday = books.get(0).everyday();
        this.start = folded.from(match.start());
        this.end = folded.to(match.wordEnd());
    }

    String written() {
        return text.substring(start, end);
    }

    /** Whether an at sign stands before it. */
    boolean at() {
        return startWithSign() < start;
    }

    private int startWithSign() {
        int sign = start - 1;
        while (sign >= 0 && text.charAt(sign) == Flat.SEAM) {
            sign--;
        }
        return sign >= 0 && (text.charAt(sign) == '@' || text.charAt(sign) == '\uff20') ? sign : start;
    }

    /** Whether its place makes it a name: after an at sign or in a profile's address, alone in its line, or in front of what somebody says. */
    boolean certain() {
        String near = text.substring(Math.max(0, start - NEAR), start);
        String before = seamless(near.substring(near.lastIndexOf('\n') + 1));
        String next = text.substring(end, Math.min(text.length(), end + NEAR));
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

    /** Whether it is in small letters where its owner has a capital, or could have. */
    boolean small() {
        return Character.isLowerCase(text.codePointAt(start));
    }

    /** Whether all of it is in capitals, which then say nothing. */
    boolean shouted() {
        String written = written();
        return written.codePoints().filter(Character::isUpperCase).limit(2).count() > 1 && written.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a capital goes on right behind it, as in "ZhangWei". */
    boolean camelCase() {
        int to = folded.to(match.end());
        return match.joined() && Character.isUpperCase(text.codePointAt(to)) && Character.isLowerCase(text.codePointBefore(to));
    }

    /** Whether it stands in small letters at the head of a compound, as "ed" in "ed-tech", which is no file's name, as "ed-cv.pdf" is. */
    boolean headsCompound() {
        boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-' && isWordAt(end + 1);
        return hyphen && !FILE.matcher(text).region(end, Math.min(text.length(), end + NEAR)).lookingAt();
    }

    /** Whether no letter joins it on one side, in a script that parts no words. */
    boolean standsAlone() {
        return start == 0 || end == text.length() || !Character.isLetter(text.codePointBefore(start)) || !Character.isLetter(text.codePointAt(end));
    }

    boolean titled() {
        return startWithTitle() < start && !at() || endWithTitle() > end;
    }

    /** Whether somebody's initial stands before it. */
    boolean initialled() {
        return isInitial(wordBefore(start));
    }

    private boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0))
                && match.form().initials().stream().anyMatch(initials -> initials.contains(Folded.key(word.substring(0, 1))));
    }

    boolean afterArticle() {
        return everyday.isArticle(Folded.key(wordBefore(start)));
    }

    /** Whether an article stands before it that nouns with a capital have, too: in German, and "the". */
    boolean afterNounArticle() {
        return everyday.isArticleOfCapital(Folded.key(wordBefore(start)));
    }

    /** Whether the next word has a capital. */
    boolean beforeCapital() {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1));
    }

    /** Whether words stand around it that only stand beside people: "me and heather", "ask heather". */
    boolean besidePerson() {
        String before = text.substring(Math.max(0, start - NEXT), start);
        String[] words = before.split("[^\\p{L}\\p{M}]+");
        String last = words.length > 0 && before.endsWith(" ") ? Folded.key(words[words.length - 1]) : "";
        String two = words.length > 1 ? Folded.key(words[words.length - 2]) + " " + last : "";
        String[] after = text.substring(end, Math.min(text.length(), end + NEXT)).strip().split("[^\\p{L}\\p{M}]+", 3);
        boolean follows = after.length > 1 && everyday.isBesidePerson("~ " + Folded.key(after[0]) + " " + Folded.key(after[1]));
        return follows || everyday.isBesidePerson(two) || !last.isEmpty() && everyday.isBesidePerson(last);
    }

    /** Whether a word stands before it that leads to a place or a time. */
    boolean beforeProper() {
        return everyday.isBeforeProper(Folded.key(wordBefore(start)));
    }

    boolean besideNumber() {
        String before = wordBefore(start);
        return !before.isEmpty() && Character.isDigit(before.charAt(0)) || end + 1 < text.length() && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }

    /** Whether it does what only people do, "Will thinks", or has an ending behind an apostrophe: "Will's", "Deniz'e". */
    boolean acts() {
        String after = text.substring(end, Math.min(text.length(), end + NEXT));
        if (after.length() > 1 && "'’".indexOf(after.charAt(0)) >= 0 && Character.isLowerCase(after.charAt(1))) {
            return true;
        }
        String[] words = after.strip().split("[^\\p{L}\\p{M}]+", 3);
        String first = Folded.key(words[0]);
        return after.startsWith(" ") && (everyday.isDoing(first) || words.length > 1 && everyday.isDoing(first + " " + Folded.key(words[1])));
    }

    /** Whether another of the names withheld stands right beside it. */
    boolean besideOwn() {
        int next = Math.min(folded.length(), match.end() + 1);
        return text.startsWith(" ", end) && books.stream().anyMatch(book -> book.at(folded, next).filter(m -> m.form().kind() == Form.Kind.PART && !m.joined()).isPresent());
    }

    /** Where the at sign, the titles or the initials start that go with it. */
    int startWithTitle() {
        if (at()) {
            return startWithSign();
        }
        int from = start;
        for (String word = wordBefore(from); isTitle(word) || isInitial(word); word = wordBefore(from)) {
            from = text.lastIndexOf(word, from - 1);
        }
        return everyday.titleOnto(text.substring(Math.max(0, start - 1), start)) ? start - 1 : from;
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return everyday.mayBeTitle(Folded.key(bare)) || word.endsWith(".") && everyday.mayBeTitle(Folded.key(word));
    }

    /** Where the title set behind it ends. */
    int endWithTitle() {
        return match.joined() ? end : end + everyday.titleAfter(text.substring(end, Math.min(text.length(), end + NEXT)));
    }

    /** The word before a place, with a full stop if it is a short one's; empty if more than a blank lies between, or a line's end. */
    private String wordBefore(int from) {
        int to = from;
        while (to > 0 && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\u00a0' || text.charAt(to - 1) == Flat.SEAM)) {
            to--;
        }
        boolean stop = to > 0 && text.charAt(to - 1) == '.';
        int word = wordStart(stop ? to - 1 : to);
        return to == from && !stop ? "" : text.substring(word, to);
    }

    /** Whether another name goes on before or after it, as after "Ed" in "Ed Zitron". */
    boolean withinAnotherName() {
        return Character.isUpperCase(text.codePointAt(start)) && (nextName().isPresent() || nameBefore().isPresent());
    }

    /** The name it stands within. */
    String surroundings() {
        return nameBefore().map(word -> word + " ").orElse("") + written() + nextName().orElse("");
    }

    private Optional<String> nextName() {
        if (end >= text.length() || text.charAt(end) != ' ' && text.charAt(end) != '\u00a0' && text.charAt(end) != '-') {
            return Optional.empty();
        }
        int word = end + 1;
        while (word < text.length() && text.charAt(word) == Flat.SEAM) {
            word++;
        }
        int to = wordEnd(word);
        int next = Math.min(folded.length(), match.wordEnd() + 1);
        boolean ours = books.stream().anyMatch(book -> book.at(folded, next).isPresent());
        return !ours && isNameWord(text.substring(word, to)) ? Optional.of(text.substring(end, to)) : Optional.empty();
    }

    private Optional<String> nameBefore() {
        int to = start - 1;
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
        while (to < text.length() && to - from < NEAR && isWordAt(to)) {
            to++;
        }
        return to;
    }

    private int wordStart(int to) {
        int from = to;
        while (from > 0 && to - from < NEAR && isWordAt(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isWordAt(int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) || Folded.isWord(c);
    }

    private boolean isNameWord(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !everyday.contains(Folded.key(word)) && !everyday.mayBeTitle(Folded.key(word));
    }

    boolean startsSentence() {
        return startsSentence(start);
    }

    /** At the start of a sentence any word has a capital, and so it has at that of a quotation, unless that is the word alone. */
    private boolean startsSentence(int from) {
        boolean opened = false;
        int i = from - 1;
        int least = Math.max(0, from - NEXT);
        while (i >= least && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || OPENERS.indexOf(text.charAt(i)) >= 0)) {
            opened |= "“„\"'‘‚«‹»›「『([".indexOf(text.charAt(i)) >= 0;
            i--;
        }
        if (opened && (end >= text.length() || CLOSERS.indexOf(text.charAt(end)) < 0)) {
            return true;
        }
        if (i >= least && DASHES.indexOf(text.charAt(i)) >= 0) {
            while (i >= least && (text.charAt(i) == ' ' || DASHES.indexOf(text.charAt(i)) >= 0)) {
                i--;
            }
            return i < least || text.charAt(i) == '\n';
        }
        return i < least || text.charAt(i) == '\n' || !Character.isLetterOrDigit(text.charAt(i)) && WITHIN_SENTENCE.indexOf(text.charAt(i)) < 0;
    }
}
