package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.WordStem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each question is about: its words without their endings, and the initials that people shorten them to, such as "ik" for "inverse kinematics". */
final class Subjects {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]{1,4}(?![\\p{L}\\p{N}])");
    private static final int MOST_INITIALS = 3;
    private final Map<String, Set<IndexedQuestion>> questions = new HashMap<>();
    private final Set<String> initials = new HashSet<>();

    Subjects(List<IndexedQuestion> all) {
        all.forEach(this::add);
    }

    /** The questions that have each word, by its stem or by initials. */
    Map<String, Set<IndexedQuestion>> questions() {
        return questions;
    }

    /** The first letters of each two or three words in a row, and what is written in capitals. */
    Set<String> initials() {
        return initials;
    }

    private void add(IndexedQuestion asked) {
        for (Matcher capitals = CAPITALS.matcher(asked.question().text()); capitals.find();) {
            initials.add(capitals.group().toLowerCase(Locale.ROOT));
        }
        List<String> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            put(WordStem.of(words.get(i)), asked);
            StringBuilder letters = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + MOST_INITIALS); j++) {
                letters.appendCodePoint(words.get(j).codePointAt(0));
                if (j > i) {
                    initials.add(letters.toString());
                    put(letters.toString(), asked);
                }
            }
        }
    }

    private void put(String subject, IndexedQuestion asked) {
        questions.computeIfAbsent(subject, any -> new HashSet<>()).add(asked);
    }
}
