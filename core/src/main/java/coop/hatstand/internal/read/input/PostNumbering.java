package coop.hatstand.internal.read.input;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Gives every post of a source a number of its own: the source's, unless it is missing, absurd or taken. Used once. */
public final class PostNumbering {
    private static final int GREATEST = 10_000_000;

    private final Set<Integer> taken = new HashSet<>();
    private int last;

    public int number(Optional<Integer> wanted) {
        int number = wanted.filter(n -> n > 0 && n <= GREATEST && !taken.contains(n)).orElse(last + 1);
        taken.add(number);
        last = Math.max(last, number);
        return number;
    }
}
