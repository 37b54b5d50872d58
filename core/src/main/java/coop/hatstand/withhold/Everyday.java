package coop.hatstand.withhold;

import coop.hatstand.labels.Labels;
import java.util.HashSet;
import java.util.Set;

/** Words that are names now and then and words the rest of the time. */
final class Everyday {
    private final Set<String> words = new HashSet<>();
    private final Set<String> particles = new HashSet<>();

    Everyday(Labels labels) {
        labels.list("withholding.particles").forEach(word -> particles.add(Folded.key(word)));
        labels.list("withholding.everyday").forEach(word -> words.add(Folded.key(word)));
        words.addAll(particles);
    }

    /** Whether a folded word is one of them, or has fewer than two letters and digits. */
    boolean contains(String key) {
        return words.contains(key) || isTiny(key);
    }

    /** Whether a folded word is too small to be anybody's name by itself, such as "de", "the" or a number. */
    boolean isParticle(String key) {
        return particles.contains(key) || isTiny(key) || key.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isTiny(String key) {
        return key.codePoints().filter(Character::isLetterOrDigit).limit(2).count() < 2;
    }
}
