package coop.hatstand.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of who asks, before each question of a written-down interview: "Lena: How did you start?" It is no part of the question. */
final class Speakers {
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,2})\\s?:\\s+(?=\\S)");
    private static final int FEWEST = 2;

    private Speakers() {
    }

    /** The headings, without the name that several of them start with. */
    static List<Header> without(List<Header> headers) {
        Map<String, Integer> names = new HashMap<>();
        headers.forEach(header -> speaker(header).ifPresent(name -> names.merge(name, 1, Integer::sum)));
        return headers.stream().map(header -> speaker(header).filter(name -> names.get(name) >= FEWEST).isPresent() ? unnamed(header) : header).toList();
    }

    private static Optional<String> speaker(Header header) {
        Matcher named = NAMED.matcher(header.text());
        return named.lookingAt() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static Header unnamed(Header header) {
        String text = NAMED.matcher(header.text()).replaceFirst("");
        return new Header(header.line(), header.after(), header.end(), header.level(), header.number(), text, Likeness.words(text));
    }
}
