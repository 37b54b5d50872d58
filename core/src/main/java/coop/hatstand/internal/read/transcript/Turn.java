package coop.hatstand.internal.read.transcript;

import java.util.List;
import java.util.Optional;

/**
 * What one speaker says until another does, or a heading.
 *
 * @param label the name before the words; empty for a heading and for words of nobody
 * @param heading whether it is a line that heads what follows
 */
record Turn(Optional<String> label, List<String> hats, String words, boolean heading) {

    static Turn spoken(Optional<String> label, List<String> hats, String words) {
        return new Turn(label, hats, words, false);
    }

    Turn and(String more, String between) {
        return new Turn(label, hats, words.isEmpty() ? more : words + between + more, heading);
    }
}
