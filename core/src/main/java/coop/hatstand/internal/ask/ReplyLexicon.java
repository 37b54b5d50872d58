package coop.hatstand.internal.ask;

import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of one language say in a reply. */
final class ReplyLexicon {
    private static final int LONGEST_PHRASE = 7;
    private static final int LONG_WORD = 5;
    private static final int GREETING = 5;
    /** Stands for the name of one. */
    private static final String GROUP = "xnamed";
    /** Stands for the name of one that may be another's. */
    static final String LED = "xled";
    private final Map<String, ReplySign> phrases = new HashMap<>();
    /** What ordinals and counts amount to. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> greetings;
    private final List<String> digits;
    private final Map<ReplyWordList, Set<String>> lists = new EnumMap<>(ReplyWordList.class);

    ReplyLexicon(String language) {
        for (ReplySign sign : ReplySign.values()) {
            if (sign == ReplySign.ORDINAL || sign == ReplySign.COUNT) {
                addNumbers(sign, Cues.of(language, "reply." + sign.key()), sign == ReplySign.COUNT ? 2 : 1);
            } else if (!sign.key().isEmpty()) {
                (sign == ReplySign.COURTESY ? Cues.of("reply." + sign.key()) : Cues.of(language, "reply." + sign.key())).forEach(phrase -> add(sign, phrase));
            }
        }
        for (String subject : Cues.of(language, "reply.talk-subject")) {
            Cues.of(language, "reply.talk-verb").forEach(verb -> add(ReplySign.TALK, subject + " " + verb));
        }
        greetings = Cues.of(language, "reply.greeting");
        for (ReplyWordList list : ReplyWordList.values()) {
            lists.put(list, Set.copyOf(Cues.of(language, "reply." + list.key())));
        }
        digits = Cues.of(language, "reply.digit");
    }

    private String add(ReplySign sign, String phrase) {
        String words = String.join(" ", ReplyWords.of(phrase));
        if (!words.isEmpty()) {
            phrases.putIfAbsent(words, sign);
        }
        return words;
    }

    /** Each has its ways of being said, between slashes. */
    private void addNumbers(ReplySign sign, List<String> words, int first) {
        for (int i = 0; i < words.size(); i++) {
            for (String way : words.get(i).split("/")) {
                numbers.put(add(sign, way), first + i);
            }
        }
    }

    /** What an ordinal or a count amounts to. */
    int number(ReplyToken token) {
        return numbers.getOrDefault(token.word(), 0);
    }

    /** Whether a word by itself can say something on the terms, or make a reply unclear. */
    boolean speaks(String word) {
        ReplySign sign = phrases.getOrDefault(word, ReplySign.UNKNOWN);
        return !sign.smallTalk() || sign == ReplySign.WEAK || sign == ReplySign.YES || sign.verb() || letter(word);
    }

    /** Whether a list has a word. */
    boolean has(ReplyWordList list, String word) {
        return lists.get(list).contains(word);
    }

    /** What a word by itself says. */
    ReplySign sign(String word) {
        return phrases.getOrDefault(word, ReplySign.UNKNOWN);
    }

    /** Whether a word may decide something, even with a capital. */
    boolean decides(String word) {
        ReplySign sign = sign(word);
        return sign.decides() && sign != ReplySign.GROUP || sign == ReplySign.OPTION || sign == ReplySign.ONLY || letter(word) || Character.isDigit(word.charAt(0)) || ends(word);
    }

    private static boolean letter(String word) {
        return word.length() <= 2 && word.charAt(0) >= 'a' && word.charAt(0) <= 'd' && (word.length() == 1 || word.endsWith(ReplyWords.BRACKET));
    }

    /** What each phrase of a reply says, the longest phrases first. */
    List<ReplyToken> tokens(List<ReplyWord> words, ReplyNames names) {
        List<ReplyToken> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<ReplyNames.Found> group = names.group(words, i, this);
            int digit = digit(words, i);
            int length = isLetter(words, i) ? 0 : phrase(words, i);
            if (digit > 0) {
                tokens.add(new ReplyToken(ReplySign.NUMBER, String.valueOf(digit)));
                i++;
            } else if (group.isPresent()) {
                tokens.add(new ReplyToken(ReplySign.GROUP, group.get().sure() ? GROUP : LED));
                i += group.get().length();
            } else if (length > 0) {
                String found = join(words, i, length);
                tokens.add(new ReplyToken(phrases.get(found), found));
                i += length;
            } else {
                tokens.add(new ReplyToken(single(words, i, names), words.get(i).text()));
                i++;
            }
        }
        initial(words, tokens);
        return tokens;
    }

    /** "Cheers, D" at the end, beside something else: the letter of a name or of a choice. */
    private static void initial(List<ReplyWord> words, List<ReplyToken> tokens) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).ends()) {
            last--;
        }
        boolean letter = last > 1 && tokens.get(last).sign() == ReplySign.LETTER && words.stream().filter(word -> !ends(word.text())).reduce((a, b) -> b).filter(ReplyWord::capital).isPresent();
        if (letter && tokens.get(last - 1).ends() && tokens.get(last - 2).sign() == ReplySign.COURTESY && tokens.subList(0, last - 1).stream().anyMatch(token -> token.sign().decides())) {
            tokens.set(last, new ReplyToken(ReplySign.HOLD, tokens.get(last).word()));
        }
    }

    /** "Two: b", "la dos con nombre": a number in words, where an answer is named; else 0. */
    private int digit(List<ReplyWord> words, int i) {
        int digit = digits.indexOf(words.get(i).text()) + 1;
        boolean named = i > 0 && (has(ReplyWordList.BEFORE_DIGIT, words.get(i - 1).text()) || sign(words.get(i - 1).text()) == ReplySign.ITEM || digit(words, i - 1) > 0);
        boolean labels = (i == 0 || ends(words.get(i - 1).text())) && i + 1 < words.size() && (words.get(i + 1).text().equals(ReplyWords.BREAK) || isLetter(words, i + 1));
        return named || labels ? digit : 0;
    }

    private static String join(List<ReplyWord> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length).stream().map(ReplyWord::text).toList());
    }

    private int phrase(List<ReplyWord> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (phrases.containsKey(join(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    /** A choice's letter, and not the English article or a French or Spanish "to". */
    private boolean isLetter(List<ReplyWord> words, int i) {
        String word = words.get(i).text();
        if (!letter(word) || word.length() > 1 && word.endsWith(ReplyWords.BRACKET)) {
            return letter(word);
        }
        String next = i + 1 < words.size() ? words.get(i + 1).text() : ReplyWords.STOP;
        String before = i > 0 ? words.get(i - 1).text() : ReplyWords.STOP;
        boolean numbered = i > 1 && ends(before) && Character.isDigit(words.get(i - 2).text().charAt(0));
        boolean led = numbered || phrases.get(before) == ReplySign.OPTION || Character.isDigit(before.charAt(0)) || phrases.get(before) == ReplySign.ORDINAL;
        boolean number = Character.isDigit(next.charAt(0));
        return led || ends(next) || has(ReplyWordList.AFTER_LETTER, next) || number && phrases.get(word) == null || !word.equals("a") && phrases.get(word) == null;
    }

    private static boolean ends(String word) {
        return word.equals(ReplyWords.BREAK) || word.equals(ReplyWords.STOP);
    }

    private ReplySign single(List<ReplyWord> words, int i, ReplyNames names) {
        ReplyWord word = words.get(i);
        String text = word.text();
        if (isLetter(words, i)) {
            return ReplySign.LETTER;
        }
        if (ends(text)) {
            return text.equals(ReplyWords.BREAK) ? ReplySign.BREAK : ReplySign.STOP;
        }
        if (Character.isDigit(text.charAt(0))) {
            return ReplySign.NUMBER;
        }
        boolean closes = i + 1 == words.size() || ends(words.get(i + 1).text());
        boolean opens = i == 0 || ends(words.get(i - 1).text());
        if (text.equals("siyes")) {
            return ReplySign.YES;
        }
        if (groupFollows(words, i)) {
            return ReplySign.FILLER;
        }
        if (isName(words, i, names) || isGreeted(words, i)) {
            return ReplySign.COURTESY;
        }
        return word.capital() && !opens ? ReplySign.PROPER : opens && closes ? ReplySign.UNKNOWN : mistyped(text);
    }

    /** A name: capitals between two breaks, or after a courtesy and before a break. */
    private boolean isName(List<ReplyWord> words, int i, ReplyNames names) {
        int from = i;
        while (from > 0 && nameLike(words.get(from - 1), names)) {
            from--;
        }
        int to = i + 1;
        while (to < words.size() && nameLike(words.get(to), names)) {
            to++;
        }
        boolean polite = from > 0 && (ends(words.get(from - 1).text()) || courteous(words, from));
        boolean closes = to == words.size() || ends(words.get(to).text()) || phrases.get(words.get(to).text()) == ReplySign.COURTESY;
        return nameLike(words.get(i), names) && (polite && closes || from == 0 && names.isPerson(words.get(i))) && to - from <= 4;
    }

    /** "Dear editor of the week,". */
    private boolean isGreeted(List<ReplyWord> words, int i) {
        int to = i;
        while (to < words.size() && to < GREETING && !ends(words.get(to).text())) {
            to++;
        }
        return to < GREETING && greetings.contains(words.get(0).text()) && words.subList(1, to).stream().noneMatch(word -> ends(word.text()) || speaks(word.text()));
    }

    /** "The allotment society": a small word in between would not be one of its names. */
    private boolean groupFollows(List<ReplyWord> words, int i) {
        ReplyWord word = words.get(i);
        return !word.capital() && word.text().length() >= LONG_WORD && i + 1 < words.size() && phrases.get(words.get(i + 1).text()) == ReplySign.GROUP;
    }

    private boolean courteous(List<ReplyWord> words, int end) {
        for (int length = 1; length <= Math.min(LONGEST_PHRASE, end); length++) {
            ReplySign sign = phrases.get(join(words, end - length, length));
            boolean answers = (sign == ReplySign.YES || sign == ReplySign.NO) && (length == end || ends(words.get(end - length - 1).text()));
            if (sign == ReplySign.COURTESY || answers) {
                return true;
            }
        }
        return false;
    }

    private boolean nameLike(ReplyWord word, ReplyNames names) {
        return (word.capital() || names.isPerson(word)) && !phrases.containsKey(word.text());
    }

    /** The one sign of all known words that differ from this one in a slip of the fingers. */
    private ReplySign mistyped(String text) {
        if (text.length() < LONG_WORD) {
            return ReplySign.UNKNOWN;
        }
        Set<ReplySign> meant = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            String rest = text.substring(i + 1);
            meant.add(phrases.get(text.substring(0, i) + rest));
            if (!rest.isEmpty()) {
                meant.add(phrases.get(text.substring(0, i) + rest.charAt(0) + text.charAt(i) + rest.substring(1)));
            }
        }
        meant.remove(null);
        return meant.size() == 1 ? meant.iterator().next() : ReplySign.UNKNOWN;
    }
}
