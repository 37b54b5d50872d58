package coop.hatstand.internal.filing.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The organisation that a title shown beside a name speaks of: "Worker, Outlandish", "member of CoTech"; a title that is only a trade has none. */
public final class TitleHat {
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:[^,@]{2,60},\\s+|[^,@]{2,60}\\s+at\\s+|.{0,60}?@\\s*|(?i:(?:.{0,60}\\s)?(?:member|worker|founder|co-founder|cofounder|owner|part)\\s+of\\s+))(?:the\\s+)?"
                    + "(\\p{Lu}[^,;:()]{1,60})");

    private TitleHat() {
    }

    public static Optional<String> of(String title) {
        Matcher organisation = ORGANISATION.matcher(title.strip());
        return organisation.matches() ? Optional.of(organisation.group(1).strip()) : Optional.empty();
    }
}
