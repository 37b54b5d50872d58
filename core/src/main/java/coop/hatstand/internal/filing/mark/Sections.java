package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections that questions stand in, as people name them: "Part B: practice" is also "Practice", "B" and "Section B". */
final class Sections {
    private static final Pattern WORD = CueWords.start("section");
    private static final int FEWEST_WORDS = 2;
    private static final int LONG = 4;
    private final List<Section> all = new ArrayList<>();

    /** A section: its letter or number, empty if it has none; all its words; those that are neither its letter nor the word for a section. */
    private record Section(String letter, List<String> words, List<String> name, List<IndexedQuestion> questions) {
        boolean is(List<String> said) {
            List<String> bare = bare(said);
            boolean begins = said.size() >= FEWEST_WORDS && said.size() < words.size() && words.subList(0, said.size()).equals(said);
            boolean held = said.stream().anyMatch(word -> word.length() >= LONG) && words.containsAll(said);
            return words.equals(said) || begins || held || !name.isEmpty() && name.equals(bare) || !letter.isEmpty() && (bare.equals(List.of(letter)) || bare.equals(bare(words)));
        }
    }

    Sections(List<IndexedQuestion> questions) {
        Map<List<String>, List<IndexedQuestion>> byWords = new LinkedHashMap<>();
        questions.forEach(one -> one.question().section().map(WordLikeness::words).filter(words -> !words.isEmpty())
                .ifPresent(words -> byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(one)));
        byWords.forEach((words, of) -> {
            List<String> bare = bare(words);
            boolean lettered = bare.get(0).length() == 1;
            all.add(new Section(lettered ? bare.get(0) : "", words, lettered ? bare.subList(1, bare.size()) : bare, of));
        });
    }

    /** Without "Part", "Section" before other words. */
    private static List<String> bare(List<String> words) {
        return words.size() > 1 && WORD.matcher(words.get(0)).matches() ? words.subList(1, words.size()) : words;
    }

    boolean exist() {
        return !all.isEmpty();
    }

    /** Whether some section has a letter. */
    boolean lettered() {
        return all.stream().anyMatch(section -> !section.letter().isEmpty() && Character.isLetter(section.letter().charAt(0)));
    }

    /** The questions of the section that a heading names; none if it names none, or several. */
    List<IndexedQuestion> named(List<String> heading) {
        List<Section> named = all.stream().filter(section -> section.is(heading)).toList();
        return named.size() == 1 ? named.get(0).questions() : List.of();
    }

    /** The question of a number in the section of a letter: "C2". */
    Optional<IndexedQuestion> at(String label) {
        String letter = label.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        List<IndexedQuestion> found = all.stream().filter(section -> section.letter().equals(letter)).flatMap(section -> section.questions().stream())
                .filter(one -> one.question().number().equals(label.substring(1))).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
