package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of who asks, before each question of a written-down interview: "Lena: How did you start?" It is no part of the question. */
final class SpeakerNames {
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,2})\\s?:\\s+(?=\\S)");
    private static final int FEWEST = 2;

    private SpeakerNames() {
    }

    /** The headings, without the name that several of them start with. */
    static List<FormHeading> without(List<FormHeading> formHeadings) {
        Map<String, Integer> names = new HashMap<>();
        formHeadings.forEach(heading -> speaker(heading).ifPresent(name -> names.merge(name, 1, Integer::sum)));
        return formHeadings.stream().map(heading -> speaker(heading).filter(name -> names.get(name) >= FEWEST).isPresent() ? unnamed(heading) : heading).toList();
    }

    private static Optional<String> speaker(FormHeading heading) {
        Matcher named = NAMED.matcher(heading.text());
        return named.lookingAt() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static FormHeading unnamed(FormHeading heading) {
        String text = NAMED.matcher(heading.text()).replaceFirst("");
        return new FormHeading(heading.line(), heading.after(), heading.end(), heading.level(), heading.number(), text, WordLikeness.words(text));
    }
}
