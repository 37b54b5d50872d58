package coop.hatstand.internal.present.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand edits of a hundred form letters, among letters that nobody edited: which are found again, and whether any word that was added is lost. */
final class PlantedEditsTest {
    private static final int LETTERS = 100;
    private static final int EDITS = 1000;
    private static final String[] COMMON = "the of to and a in is it that we our they for on with not be by are as this from have has at was which more would should all every".split(" ");
    private static final String[] PHRASES = {"thank you for the chance to answer", "we would like to see", "in our view", "it is important that", "we do not agree with the proposal"};
    private final Random random = new Random(20);
    private final List<String> letters = IntStream.range(0, LETTERS).mapToObj(i -> letter()).toList();

    private record Edit(int of, String text, List<String> added) {
    }

    private String word() {
        return random.nextInt(2) == 0 ? COMMON[random.nextInt(COMMON.length)] : "w" + (int) (1500 * random.nextDouble() * random.nextDouble());
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String letter() {
        int sentences = 3 + random.nextInt(8);
        return IntStream.range(0, sentences).mapToObj(i -> (random.nextInt(3) == 0 ? PHRASES[random.nextInt(PHRASES.length)] + " " : "") + words(8 + random.nextInt(14)) + ".").collect(Collectors.joining(" "));
    }

    private Edit edit(int of, int number) {
        String letter = letters.get(of);
        List<String> own = IntStream.range(0, 12).mapToObj(i -> "own" + number + "x" + i).toList();
        return switch (number % 6) {
            case 0 -> changed(of, letter, own);
            case 1 -> new Edit(of, "Dear " + own.get(0) + " and " + own.get(1) + ", " + letter, own.subList(0, 2));
            case 2 -> new Edit(of, half(letter), List.of());
            case 3 -> new Edit(of, letter + "\n\n" + String.join(" ", own) + ". " + words(30) + ".", own);
            case 4 -> new Edit(of, letter + " " + letter, List.of());
            default -> new Edit(of, own.get(0) + ": " + half(letter) + "\n" + own.get(1), own.subList(0, 2));
        };
    }

    /** One word in ten or fewer. */
    private Edit changed(int of, String letter, List<String> own) {
        List<String> words = new ArrayList<>(Arrays.asList(letter.split(" ")));
        int most = Math.min(own.size(), words.size() / 10);
        List<String> added = own.subList(0, 1 + random.nextInt(most));
        added.forEach(word -> words.set(random.nextInt(words.size()), word));
        return new Edit(of, String.join(" ", words), added.stream().filter(words::contains).toList());
    }

    private String half(String letter) {
        List<String> words = Arrays.asList(letter.split(" "));
        return String.join(" ", random.nextBoolean() ? words.subList(0, words.size() / 2) : words.subList(words.size() / 2, words.size()));
    }

    @Test
    void areFoundAndShown() {
        List<Edit> edits = IntStream.range(0, EDITS).mapToObj(i -> edit(i % LETTERS, i)).filter(edit -> new TextWords(edit.text()).size() >= 20).toList();
        assertTrue(edits.size() > 950, edits.size() + " are long enough to be compared");
        List<String> texts = new ArrayList<>(letters);
        edits.forEach(edit -> texts.add(edit.text()));
        Map<Integer, Integer> family = families(texts);
        List<Integer> letterOf = new ArrayList<>(IntStream.range(0, LETTERS).boxed().toList());
        edits.forEach(edit -> letterOf.add(edit.of()));
        long found = IntStream.range(LETTERS, texts.size()).filter(i -> family.getOrDefault(i, -1).equals(family.getOrDefault(letterOf.get(i), -2))).count();
        assertTrue(found >= 0.99 * edits.size(), found + " of " + edits.size());
        long pairs = 0;
        long wrong = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = !letterOf.get(i).equals(letterOf.get(j));
                pairs += apart ? 1 : 0;
                wrong += apart && family.getOrDefault(i, -1).equals(family.getOrDefault(j, -2)) ? 1 : 0;
            }
        }
        assertTrue(wrong * 10_000 <= pairs, wrong + " of " + pairs);
        edits.forEach(edit -> shown(letters.get(edit.of()), edit));
    }

    private static Map<Integer, Integer> families(List<String> texts) {
        Map<Integer, Integer> family = new HashMap<>();
        List<AlikeTexts.Alike> all = AlikeTexts.of(texts);
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            all.get(i).texts().forEach(text -> text.forEach(place -> family.put(place, number)));
        }
        return family;
    }

    private static void shown(String letter, Edit edit) {
        String own = OwnSentences.of(edit.text(), new OwnWords(letter).in(edit.text())).stream().flatMap(List::stream).filter(OwnSentences.Piece::own)
                .map(OwnSentences.Piece::words).collect(Collectors.joining(" "));
        List<String> words = new TextWords(own).words();
        edit.added().forEach(word -> assertTrue(words.contains(word.replaceAll("\\W", "")), () -> word + " is not among " + own));
    }

    @Test
    void textsWithoutSpacesAreFoundToo() {
        String letter = "我们希望面包房每个星期天早上都开门因为我们很多人平时都要上班没有别的时间一起烤面包";
        List<AlikeTexts.Alike> alike = AlikeTexts.of(List.of(letter, "您好" + letter + "谢谢你们", "公交车九点以后就没有了所以晚上的活动对我们这些住在山那边的人来说很不方便请考虑"));
        assertEquals(List.of(new AlikeTexts.Alike(List.of(List.of(1), List.of(0)))), alike);
        String own = OwnSentences.of("您好" + letter + "谢谢你们", new OwnWords(letter).in("您好" + letter + "谢谢你们")).stream().flatMap(List::stream).filter(OwnSentences.Piece::own).map(OwnSentences.Piece::words).collect(Collectors.joining());
        assertEquals("您好谢谢你们", own);
    }

    @Test
    void timeGrowsWithTheText() {
        List<String> many = new ArrayList<>();
        IntStream.range(0, 5_000).forEach(i -> many.add("we would like to see the ovens open on every day of the week and in our view it is important that " + (i % 2 == 0 ? words(25) : letters.get(0) + " " + i)));
        long before = System.nanoTime();
        AlikeTexts.of(many);
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
    }
}
