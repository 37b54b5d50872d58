package coop.hatstand.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a pack is laid out. */
public enum Layout {
    /** For somebody who will speak: every answer whole, one after another. */
    BRIEFING,
    /** For those who read what many answered: counts, charts, equal answers once. */
    REPORT,
    /** One page: what was asked, what people said, what was decided and why. */
    DECISIONS;

    /** More people than this are more than anybody reads one by one. */
    public static final int MOST_FOR_BRIEFING = 30;

    /** The layout for so many people, if nobody chose one. */
    public static Layout forPeople(int people) {
        return people > MOST_FOR_BRIEFING ? REPORT : BRIEFING;
    }

    /** The layout with a name. */
    public static Optional<Layout> of(String id) {
        return Stream.of(values()).filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** The name used in options: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
