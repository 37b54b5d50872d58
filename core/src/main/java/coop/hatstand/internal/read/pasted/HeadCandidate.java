package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.List;
import java.util.Optional;

/**
 * Lines that may say who wrote what is below them.
 *
 * @param from the first of these lines, among those of a page that are not blank
 * @param to the last of them
 * @param line the line that names somebody
 * @param evidence how much speaks for it, before it is held against the others
 * @param layout where the name is, and what is around it: alike for all the posts of a page
 * @param dated whether it gives a day, and not only a time
 */
record HeadCandidate(int from, int to, String line, Author author, int evidence, List<String> layout, Optional<String> subject, boolean dated, boolean mail) {
    /** Where the name is from the date. */
    String place() {
        return layout.size() > 2 ? layout.get(1) + layout.get(2) : "";
    }

    String name() {
        return author.name().orElse("");
    }
}
