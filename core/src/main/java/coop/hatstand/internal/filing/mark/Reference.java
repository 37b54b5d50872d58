package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.PlainDigits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may name questions at some place inside a text: a number, a letter, a word such as "two" or "third", or several ("1 to 3", "B and C",
 * "(v)–(vi)"). Whether it does is for others to say.
 *
 * @param end where it ends, with the mark behind it
 * @param kind what it is written in
 * @param worded whether the word "question" or the like goes with it
 * @param last whether it counts from the end
 * @param mark what stands behind it
 * @param questions the questions of that number, letter or place
 */
record Reference(int end, Kind kind, boolean worded, boolean last, Mark mark, List<IndexedQuestion> questions) {
    enum Kind { DIGITS, LETTER, COUNT, PLACE }

    /** What stands behind a reference: it points at what follows, closes it off, or there is nothing but a blank. */
    enum Mark { POINTS, CLOSES, COMMA, NONE }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENS = Pattern.compile("[*_]{0,3}[(\\[]?");
    private static final Pattern WORD = Pattern.compile("(?:" + CueWords.any("question") + "|" + CueWords.any("point") + "|" + CueWords.any("answer") + "|" + CueWords.any("number") + ")\\s*[:.#-]?\\s*[(\\[]?(?=[#\\p{L}\\p{N}])|"
            + CueWords.any("letter") + "[.-]?\\s?(?=\\d)", FLAGS);
    /** "Number 4" may be a house. */
    private static final Pattern NUMBER = Pattern.compile(CueWords.any("number") + "(?![\\p{L}])", FLAGS);
    private static final Pattern DIGITS = Pattern.compile("#?0*(\\d{1,2})(?:[a-z](?![\\p{L}\\p{N}])|([ºª°]|\\uFE0F?\\u20E3)|(?:st|nd|rd|th|er|ère|re|e|ème|de|te)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}]|[.,:/]\\d|\\s?%|\\s?[€$](?!\\d))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,20}(?![\\p{L}\\p{N}'’])");
    private static final Pattern JOINT = Pattern.compile("[)\\]]?\\s*(,?\\s*(?:&|\\+|(?<!\\p{L})" + CueWords.any("joint") + "(?=\\s))|[,/]|[-–—])\\s*[(\\[]?", FLAGS);
    private static final Pattern RANGE = Pattern.compile("[-–—]|" + CueWords.any("through"), FLAGS);
    private static final Pattern AFTER = Pattern.compile("\\s+(?:" + CueWords.any("question") + "|" + CueWords.any("point") + "|" + CueWords.any("one") + ")(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern AFTER_DIGITS = Pattern.compile("\\s+" + CueWords.any("question") + "(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern POINTS = Pattern.compile("[)\\]]?[*_]{0,3}\\s?(?::|=>|->|[→=])[*_]{0,3}(?=\\s|$)\\s*|[)\\]]?[*_]{0,3}(?:\\s[-–—]|[–—])[*_]{0,3}\\s+");
    private static final Pattern CLOSES = Pattern.compile("[)\\]][*_]{0,3}[.]?(?=\\s|$)\\s*|[.][*_]{0,3}(?=\\s|$)\\s*|(?:\\uFE0F?\\u20E3)\\s*|[*_]{1,3}\\s+");
    private static final Pattern COMMA = Pattern.compile("[)\\]]?[,;]\\s+");
    private static final Pattern NONE = Pattern.compile("\\s+|$");
    private static final int MOST = 30;
    private static final int FARTHEST = 60;
    private static final Map<String, Integer> COUNTS = words("count.");
    private static final Map<String, Integer> PLACES = words("ordinal.");
    private static final List<String> LAST = CueWords.plain("last");

    private static Map<String, Integer> words(String key) {
        Map<String, Integer> words = new HashMap<>();
        for (int n = 0; n <= 12; n++) {
            for (String word : CueWords.plain(key + n)) {
                words.put(word.toLowerCase(Locale.ROOT), n);
            }
        }
        return words;
    }

    /** One number, letter or word, and where it ends. */
    private record One(Kind kind, List<IndexedQuestion> questions, int end, boolean closed, boolean last) {
    }

    /** The reference at a place of a line, if there is one. */
    static Optional<Reference> at(String line, int place, QuestionIndex questionIndex) {
        String text = PlainDigits.of(line.substring(place, Math.min(line.length(), place + FARTHEST)), FARTHEST);
        int at = end(OPENS, text, 0, 0);
        int word = end(WORD, text, at, -1);
        Optional<One> first = one(text, Math.max(at, word), questionIndex, word > 0);
        if (first.isEmpty() && word > 0) {
            word = -1;
            first = one(text, at, questionIndex, false);
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<IndexedQuestion> questions = new ArrayList<>(first.get().questions());
        int end = more(text, first.get(), questions, questionIndex);
        int after = end(first.get().kind() == Kind.PLACE ? AFTER : AFTER_DIGITS, text, end, -1);
        boolean counted = word > 0 && end(NUMBER, text, at, -1) > 0;
        boolean worded = word > 0 && (!counted || first.get().kind() != Kind.DIGITS) || after > 0 && first.get().kind() != Kind.LETTER;
        end = Math.max(end, after);
        for (Mark mark : Mark.values()) {
            int stop = end(pattern(mark), text, end, -1);
            if (stop >= 0) {
                return Optional.of(new Reference(place + stop, first.get().kind(), worded, first.get().last(), mark == Mark.NONE && (first.get().closed() || counted) ? Mark.CLOSES : mark, List.copyOf(questions)));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(Mark mark) {
        return switch (mark) {
            case POINTS -> POINTS;
            case CLOSES -> CLOSES;
            case COMMA -> COMMA;
            case NONE -> NONE;
        };
    }

    /** Adds what else is named ("1 to 3", "B and C"); where that ends. */
    private static int more(String text, One first, List<IndexedQuestion> questions, QuestionIndex questionIndex) {
        int end = first.end();
        Matcher joint = JOINT.matcher(text).region(end, text.length());
        joint.useTransparentBounds(true);
        while (joint.lookingAt() && questions.size() < MOST) {
            int next = Math.max(joint.end(), end(WORD, text, joint.end(), -1));
            Optional<One> one = one(text, next, questionIndex, false).filter(other -> other.kind() == first.kind());
            if (one.isEmpty()) {
                break;
            }
            int from = questionIndex.all().indexOf(questions.get(questions.size() - 1));
            int to = questionIndex.all().indexOf(one.get().questions().get(0));
            if (to <= from) {
                break;
            }
            questions.addAll(RANGE.matcher(joint.group(1).strip()).matches() ? questionIndex.all().subList(from + 1, to + 1) : one.get().questions());
            end = one.get().end();
            joint.region(end, text.length());
        }
        return end;
    }

    private static Optional<One> one(String text, int at, QuestionIndex questionIndex, boolean worded) {
        Matcher digits = DIGITS.matcher(text).region(at, text.length());
        if (digits.lookingAt()) {
            return found(Kind.DIGITS, questionIndex.numbered(digits.group(1)), digits.end()).map(one -> new One(one.kind(), one.questions(), one.end(), digits.group(2) != null, false));
        }
        Matcher letters = LETTERS.matcher(text).region(at, text.length());
        if (!letters.lookingAt()) {
            return Optional.empty();
        }
        String word = letters.group().toLowerCase(Locale.ROOT);
        int count = COUNTS.getOrDefault(word, -1);
        if (questionIndex.lettered() && word.length() <= 4 && (!questionIndex.numbered(word).isEmpty())) {
            return found(Kind.LETTER, questionIndex.numbered(word), letters.end());
        }
        if (count >= 0) {
            return found(Kind.COUNT, numbered(count, questionIndex), letters.end());
        }
        boolean last = LAST.contains(word);
        int place = last ? questionIndex.size() : PLACES.getOrDefault(word, 0);
        Matcher several = LETTERS.matcher(text).region(Math.min(text.length(), letters.end() + 1), text.length());
        int many = several.lookingAt() ? COUNTS.getOrDefault(several.group().toLowerCase(Locale.ROOT), 1) : 1;
        if (place < 1 || place > questionIndex.size() || many > 1 && !last && place > 1 || many < 1 || many > questionIndex.size()) {
            return Optional.empty();
        }
        return found(Kind.PLACE, last ? questionIndex.all().subList(place - many, place) : questionIndex.all().subList(place - 1, place - 1 + many), many > 1 ? several.end() : letters.end())
                .map(one -> new One(one.kind(), one.questions(), one.end(), false, last));
    }

    private static List<IndexedQuestion> numbered(int count, QuestionIndex questionIndex) {
        List<IndexedQuestion> numbered = questionIndex.numbered(Integer.toString(count));
        return !numbered.isEmpty() ? numbered : count < 1 || count > questionIndex.size() ? List.of() : questionIndex.all().subList(count - 1, count);
    }

    /** What names one question for sure, or several in a row. */
    private static Optional<One> found(Kind kind, List<IndexedQuestion> questions, int end) {
        return questions.isEmpty() || kind != Kind.PLACE && questions.size() > 1 ? Optional.empty() : Optional.of(new One(kind, questions, end, false, false));
    }

    private static int end(Pattern pattern, String text, int at, int none) {
        Matcher matcher = pattern.matcher(text).region(Math.min(at, text.length()), text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : none;
    }
}
