package coop.hatstand.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Sentences of common words, the same for the same seed. They mean nothing, but are as long, as varied and as marked up as answers are. */
final class Prose {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 22;

    private static final int SUBJECT = 5;

    private final List<String> words;
    private final SplittableRandom random;

    Prose(long seed) {
        random = new SplittableRandom(seed);
        try (InputStream in = Prose.class.getResourceAsStream("words.txt")) {
            words = new ArrayList<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** A longer word, not one of the commonest, that no sentence has from then on, nor any that starts like it: what a question is about. */
    String subject() {
        String subject = word();
        while (subject.length() < SUBJECT || Collections.frequency(words, subject) > 1) {
            subject = word();
        }
        String start = subject.substring(0, SUBJECT - 1);
        words.removeIf(word -> word.startsWith(start));
        return subject;
    }

    /** A capital, words, now and then emphasis, a link or code, a stop. */
    String sentence() {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        StringBuilder sentence = new StringBuilder(capital(word()));
        for (int i = 1; i < length; i++) {
            sentence.append(random.nextInt(12) == 0 && i + 1 < length ? ", " : " ").append(marked(word()));
        }
        return sentence.append('.').toString();
    }

    String sentences(int words) {
        StringBuilder all = new StringBuilder();
        for (int count = 0; count < words;) {
            String sentence = sentence();
            count += sentence.split(" ").length;
            all.append(all.isEmpty() ? "" : " ").append(sentence);
        }
        return all.toString();
    }

    private String marked(String word) {
        return switch (random.nextInt(60)) {
            case 0 -> "*" + word + "*";
            case 1 -> "**" + word + " " + word() + "**";
            case 2 -> random.nextInt(4) == 0 ? "[" + word + " " + word() + "](https://example.org/" + random.nextInt(5_000) + ")" : word;
            case 3 -> random.nextInt(4) == 0 ? "`" + word + "`" : word;
            case 4 -> word + " — " + word();
            default -> word;
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
