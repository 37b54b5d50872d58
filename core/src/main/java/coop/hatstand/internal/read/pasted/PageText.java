package coop.hatstand.internal.read.pasted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a copied page that are not blank: what each shows by itself, and how often the page says it. */
final class PageText {
    /** From here on, a line is clearly somebody's words. */
    static final int CLEARLY = 4;
    private static final int LONGEST = 120;
    private static final int WORDY = 8;
    private static final int SEVERAL = 5;
    private static final int FEW = 3;
    private static final Pattern LABELLED = Pattern.compile("(?:[>*-]|•(?=(?:\\s+\\S+){3})|\\(?\\d{1,3}(?:\\.\\d{1,2})?\\s?[.):：、]|\\p{L}{1,2}\\d{1,3}[:.)]?|\\p{Lu}\\p{L}{0,12}[ .]{0,2}\\d{1,3}\\s?[:.)])\\s?\\S.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:,;。？！؟]['\"”’»)]{0,2}");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\S{1,12}\\]|\\(\\S{1,12}\\)|:[\\w+-]{1,30}:");
    private static final Pattern LEADS = Pattern.compile(".*[:,;]");
    private static final Pattern ENDED = Pattern.compile("(?:.*[?!？！؟。]|.*[\\p{L}\\p{N}][\\p{Ll}\\p{N}\\p{Lo}]\\.)['\"”’»)]{0,2}");
    private static final Pattern REPLY_MARK = Pattern.compile("(?:re|aw|sv|ref|antw|odp|res) ?: *", Pattern.CASE_INSENSITIVE);
    /** What pages say of accounts and of the law, in any language. */
    private static final Pattern ACCOUNTS = Pattern.compile("(?iu)\\b(?:sign (?:in|up)|log ?in|register|cookies?|all rights reserved|privacy policy|terms of (?:use|service)|powered by|screen readers?|anmelden|registrieren|impressum|datenschutz|se connecter|inscription|connexion|propulsé|mentions légales|iniciar sesión|inicie sesión|registrarse|aviso legal|accedi|inloggen|aanmelden|logga in|zaloguj)\\b|[©®]");

    /** What a line is, as far as it shows by itself. */
    enum Kind {
        DATE, COUNT, OWN, WORDS
    }

    /**
     * A line.
     *
     * @param at its place among all lines of the text
     * @param said how much speaks for its being somebody's words; less than nothing speaks against it
     */
    record Line(int at, String text, Kind kind, int said, boolean apart, boolean dated) {
        boolean isClear() {
            return kind == Kind.WORDS && said >= CLEARLY;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    /** Between which words a line stands, and between which a date does. */
    private final Map<String, Set<Integer>> within = new HashMap<>();
    private final Set<Integer> blocks = new HashSet<>();

    PageText(List<String> all, PastedLines words) {
        boolean apart = true;
        int block = 0;
        for (int i = 0; i < all.size(); i++) {
            String text = plain(all.get(i));
            if (!text.isEmpty()) {
                Kind kind = kind(text, words);
                boolean dated = words.dated(text).isPresent() && !words.ofCard(text);
                Line line = new Line(i, text, kind, Math.min(said(text, kind), dated ? 1 : Integer.MAX_VALUE), apart, dated);
                block += line.isClear() && !lines.isEmpty() && !lines.get(lines.size() - 1).isClear() ? 1 : 0;
                lines.add(line);
                shapes.merge(shape(text), 1, Integer::sum);
                within.computeIfAbsent(text, any -> new HashSet<>()).add(block);
                if (dated) {
                    blocks.add(block);
                }
                if (text.length() <= 2 * LONGEST) {
                    subjects.merge(subject(text), 1, Integer::sum);
                }
            }
            apart = text.isEmpty();
        }
    }

    /** A line without what nobody can see. */
    static String plain(String line) {
        return line.replace("\u200B", "").replace("\u2060", "").strip();
    }

    /** How many lines have some text in them. */
    long with(String text) {
        return lines.stream().filter(line -> line.text().contains(text)).count();
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** The text of a line; nothing beyond the page's ends. */
    String text(int index) {
        return index < 0 || index >= lines.size() ? "" : lines.get(index).text();
    }

    /** In which share of the gaps between words that have a date a line stands, in percent; nothing if there are too few gaps to say. */
    int everywhere(String text) {
        long times = within.getOrDefault(text, Set.of()).stream().filter(blocks::contains).count();
        return times < FEW ? 0 : (int) (100 * times / blocks.size());
    }

    boolean isCount(int index) {
        return index < lines.size() && lines.get(index).kind() == Kind.COUNT;
    }

    boolean isDated(int index) {
        return lines.get(index).dated();
    }

    /** How many lines are alike but for their numbers; none if a line may be of somebody's list. */
    int repeats(String text) {
        return shape(text).isEmpty() ? 0 : shapes.getOrDefault(shape(text), 0);
    }

    /** How often the page says a line, as a reply's subject or by itself. */
    int said(String text) {
        return subjects.getOrDefault(subject(text), 0);
    }

    static boolean isReply(String text) {
        return REPLY_MARK.matcher(text).lookingAt();
    }

    /** A subject without the mark of a reply. */
    static String subject(String text) {
        return REPLY_MARK.matcher(text).replaceFirst("").strip();
    }

    /** What makes lines alike: their words, whatever the numbers; nothing for what may be of somebody's list. */
    static String shape(String text) {
        boolean listed = text.length() > LONGEST || LABELLED.matcher(text).matches() && !isReply(text) && text.codePoints().anyMatch(Character::isLetter);
        return listed ? "" : text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    private static Kind kind(String text, PastedLines words) {
        if (words.isDate(text) || words.isTime(text) || words.dated(text).filter(DatedLine::isBare).isPresent()) {
            return Kind.DATE;
        }
        if (words.isCount(text)) {
            return Kind.COUNT;
        }
        boolean signs = text.length() <= LONGEST && text.codePoints().noneMatch(Character::isLetterOrDigit) && !text.startsWith(">");
        boolean number = text.codePoints().noneMatch(Character::isLetter) && text.length() <= FEW * SEVERAL && !LABELLED.matcher(text).matches();
        return signs || number || BRACKETED.matcher(text).matches() || words.furniture(text) || words.likes(text).isPresent() || words.ofCard(text) || words.belowDate(text) ? Kind.OWN : Kind.WORDS;
    }

    private static int said(String text, Kind kind) {
        if (kind != Kind.WORDS) {
            return kind == Kind.COUNT ? -2 : -CLEARLY;
        }
        if (text.length() > 2 * LONGEST || LABELLED.matcher(text).matches()) {
            return CLEARLY + 1;
        }
        int count = words(text);
        int said = count >= WORDY ? CLEARLY : count >= SEVERAL ? 2 : 1;
        if (SENTENCE.matcher(text).matches()) {
            said = count >= (LEADS.matcher(text).matches() ? SEVERAL : FEW) || ENDED.matcher(text).matches() ? CLEARLY : 2;
        }
        return ACCOUNTS.matcher(text).find() ? said - CLEARLY - 1 : said;
    }

    /** How many words a text has; in scripts without spaces, three letters count as one. */
    private static int words(String text) {
        long dense = text.codePoints().filter(c -> Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI).count();
        return text.split("\\s+").length + (int) dense / FEW;
    }

    /** The lines between two that say when something was, as a name may have beside it. */
    Optional<Integer> nearest(int from, int step, int most, java.util.function.IntPredicate wanted) {
        for (int i = from + step; i >= 0 && i < lines.size() && Math.abs(i - from) <= most; i += step) {
            if (wanted.test(i)) {
                return Optional.of(i);
            }
            if (lines.get(i).isClear()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
