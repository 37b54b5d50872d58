package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which of the choices a reply makes, for which of the answers it was asked about.
 *
 * <p>Every word of it has to be known, and what it says must not contradict itself: one word too many, a question mark or a condition, and nothing is decided.
 */
final class ReplyReader {
    private static final int LONGEST_PHRASE = 9;
    private static final int MOST_WORDS = 60;
    private static final List<Attribution> LETTERS = List.of(Attribution.ON_THE_RECORD, Attribution.BY_HAT, Attribution.BACKGROUND, Attribution.OFF_THE_RECORD);
    private final Map<String, ReplySign> phrases = new HashMap<>();
    private final ReplyText text = new ReplyText();

    ReplyReader() {
        for (ReplySign sign : ReplySign.values()) {
            if (!sign.key().isEmpty()) {
                Cues.of("reply." + sign.key()).forEach(phrase -> phrases.putIfAbsent(String.join(" ", ReplyWords.of(phrase)), sign));
            }
        }
    }

    private record Token(ReplySign sign, String word) {
    }

    /**
     * The terms for each answer, by its number; only those that are plain.
     *
     * @param asked the numbers of the answers asked about
     * @param names words that are names of the people here, in small letters
     */
    Map<Integer, Attribution> read(String reply, Set<Integer> asked, Set<String> names) {
        List<String> words = ReplyWords.split(text.own(reply));
        if (words.size() > MOST_WORDS) {
            return Map.of();
        }
        List<Token> tokens = tokens(words, names);
        if (tokens.stream().anyMatch(token -> token.sign == ReplySign.UNKNOWN)) {
            return Map.of();
        }
        return new Clauses(tokens, asked).terms();
    }

    private List<Token> tokens(List<String> words, Set<String> names) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = phrase(words, i);
            if (length > 0 && !(length == 1 && isLetter(words, i))) {
                String found = String.join(" ", words.subList(i, i + length));
                tokens.add(new Token(phrases.get(found), found));
                i += length;
            } else {
                tokens.add(single(words, i, names));
                i++;
            }
        }
        return tokens;
    }

    /** The first choice, and not the French or Spanish "to" before a number. */
    private static boolean isLetter(List<String> words, int i) {
        return words.get(i).equals("a") && (i + 1 == words.size() || !Character.isDigit(words.get(i + 1).charAt(0)) || i > 0 && Character.isDigit(words.get(i - 1).charAt(0)));
    }

    private int phrase(List<String> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (phrases.containsKey(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static Token single(List<String> words, int i, Set<String> names) {
        String word = words.get(i);
        if (word.equals(ReplyWords.BREAK)) {
            return new Token(ReplySign.BREAK, word);
        }
        if (Character.isDigit(word.charAt(0))) {
            return new Token(ReplySign.NUMBER, word);
        }
        if (word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'd') {
            return new Token(ReplySign.LETTER, word);
        }
        boolean alone = (i == 0 || words.get(i - 1).equals(ReplyWords.BREAK)) && (i + 1 == words.size() || words.get(i + 1).equals(ReplyWords.BREAK));
        if (word.equals("siyes") || word.equals("si") && alone) {
            return new Token(ReplySign.YES, word);
        }
        return new Token(names.contains(word) ? ReplySign.FILLER : ReplySign.UNKNOWN, word);
    }

    /** The tokens in clauses, each about the numbers that it names, or those of the clause before. */
    private static final class Clauses {
        private final List<Token> tokens;
        private final Set<Integer> asked;
        private final Map<Integer, List<Token>> said = new LinkedHashMap<>();
        private final List<Token> general = new ArrayList<>();
        private Set<Integer> current = Set.of();
        private boolean unclear;

        Clauses(List<Token> tokens, Set<Integer> asked) {
            this.tokens = tokens;
            this.asked = asked;
        }

        Map<Integer, Attribution> terms() {
            List<Token> clause = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean ends = token.sign == ReplySign.BREAK && !betweenNumbers(i) || token.sign == ReplySign.AND && startsNew(i);
                if (ends) {
                    clause(clause);
                    clause = new ArrayList<>();
                } else if (token.sign != ReplySign.BREAK && token.sign != ReplySign.FILLER) {
                    clause.add(token);
                }
            }
            clause(clause);
            return unclear ? Map.of() : decided();
        }

        /** "1, 2: yes" names two; a number right before a stop is a label: "1. yes". */
        private boolean betweenNumbers(int i) {
            boolean before = i > 0 && tokens.get(i - 1).sign == ReplySign.NUMBER;
            boolean first = before && (i < 2 || tokens.get(i - 2).sign != ReplySign.TO);
            return first;
        }

        /** "yes to 1 and no to 2", "1 yes and 2 no". */
        private boolean startsNew(int i) {
            boolean numberBefore = i > 0 && tokens.get(i - 1).sign == ReplySign.NUMBER;
            boolean to = i + 2 < tokens.size() && tokens.get(i + 2).sign == ReplySign.TO;
            boolean number = i + 1 < tokens.size() && tokens.get(i + 1).sign == ReplySign.NUMBER;
            return to || number && !numberBefore;
        }

        private void clause(List<Token> clause) {
            int i = 0;
            List<Token> before = new ArrayList<>();
            boolean numbered = false;
            while (i < clause.size()) {
                if (clause.get(i).sign != ReplySign.NUMBER) {
                    if (numbered) {
                        say(List.of(clause.get(i)));
                    } else {
                        before.add(clause.get(i));
                    }
                    i++;
                    continue;
                }
                Set<Integer> numbers = new HashSet<>();
                while (i < clause.size() && (clause.get(i).sign == ReplySign.NUMBER || clause.get(i).sign == ReplySign.AND && i + 1 < clause.size() && clause.get(i + 1).sign == ReplySign.NUMBER)) {
                    if (clause.get(i).sign == ReplySign.NUMBER) {
                        numbers.add(Integer.valueOf(clause.get(i).word));
                    }
                    i++;
                }
                boolean to = !before.isEmpty() && before.get(before.size() - 1).sign == ReplySign.TO;
                boolean symbols = before.stream().anyMatch(Clauses::speaks);
                unclear |= !asked.containsAll(numbers) || numbers.stream().anyMatch(said::containsKey) || symbols && (!to || i < clause.size());
                current = numbers;
                for (int number : numbers) {
                    said.put(number, new ArrayList<>(before));
                }
                before = new ArrayList<>();
                numbered = true;
            }
            if (!numbered) {
                say(before);
            }
        }

        private void say(List<Token> more) {
            if (current.isEmpty()) {
                general.addAll(more);
            } else if (more.stream().anyMatch(token -> token.sign == ReplySign.ALL)) {
                unclear = true;
            } else {
                current.forEach(number -> said.get(number).addAll(more));
            }
        }

        private static boolean speaks(Token token) {
            return token.sign != ReplySign.TO && token.sign != ReplySign.AND && token.sign != ReplySign.FILLER;
        }

        private Map<Integer, Attribution> decided() {
            Map<Integer, Attribution> terms = new LinkedHashMap<>();
            if (said.isEmpty()) {
                term(general).ifPresent(term -> asked.forEach(number -> terms.put(number, term)));
                return terms;
            }
            if (general.stream().anyMatch(token -> speaks(token) && token.sign != ReplySign.YES)) {
                return terms;
            }
            said.forEach((number, words) -> term(words).ifPresent(term -> terms.put(number, term)));
            return terms;
        }

        /** What the signs say together; nothing if they say two things, or none. */
        private static Optional<Attribution> term(List<Token> words) {
            Set<Attribution> terms = new HashSet<>();
            boolean yes = false;
            boolean unquoted = false;
            for (Token token : words) {
                switch (token.sign) {
                    case NAME -> terms.add(Attribution.ON_THE_RECORD);
                    case HAT -> terms.add(Attribution.BY_HAT);
                    case BACKGROUND -> terms.add(Attribution.BACKGROUND);
                    case NO -> terms.add(Attribution.OFF_THE_RECORD);
                    case LETTER -> terms.add(LETTERS.get(token.word.charAt(0) - 'a'));
                    case YES -> yes = true;
                    case UNQUOTED -> unquoted = true;
                    default -> { }
                }
            }
            if (terms.isEmpty() && yes && !unquoted) {
                return Optional.of(Attribution.ON_THE_RECORD);
            }
            boolean contradicts = terms.size() != 1 || unquoted && !terms.contains(Attribution.BACKGROUND) || yes && terms.contains(Attribution.OFF_THE_RECORD);
            return contradicts ? Optional.empty() : terms.stream().findFirst();
        }
    }
}
