package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Headings that ask nothing in words, but whose numbers go on among those of the headings that ask: "3. Show us your best loaf." */
final class CountedHeaders {
    private CountedHeaders() {
    }

    /** All numbered headings of a level of which at least half ask, each of which goes on from one before it or starts a section's numbers anew. */
    static List<Header> among(List<Header> headers) {
        Map<Integer, List<Header>> byLook = headers.stream().filter(header -> header.number().isPresent() && !header.lettered() && !header.text().isBlank())
                .collect(Collectors.groupingBy(header -> header.level() * 10 + depth(header)));
        List<Header> counted = new ArrayList<>();
        byLook.values().stream().filter(alike -> alike.stream().filter(header -> header.asks() || header.invites()).count() * 2 >= alike.size()).forEach(alike -> counted.addAll(inOrder(alike, headers)));
        return counted;
    }

    private static List<Header> inOrder(List<Header> alike, List<Header> all) {
        List<Header> inOrder = new ArrayList<>();
        for (Header header : alike) {
            if (inOrder.isEmpty() || header.asks() || goesOn(inOrder.get(inOrder.size() - 1), header, all)) {
                inOrder.add(header);
            }
        }
        return inOrder;
    }

    private static boolean goesOn(Header last, Header next, List<Header> all) {
        String number = next.number().orElse("");
        boolean section = all.subList(place(all, last) + 1, place(all, next)).stream().anyMatch(between -> between.level() < next.level());
        return Numbering.follows(last.number().orElse(""), number) || section && number.matches("(?:.*\\.)?1")
                || number.endsWith(".1") && Numbering.follows(stem(last.number().orElse("")), stem(number));
    }

    /** The place of a heading among all, which are in order. */
    private static int place(List<Header> all, Header header) {
        return Math.max(0, Collections.binarySearch(all, header, Comparator.comparingInt(Header::line)));
    }

    private static String stem(String number) {
        return number.contains(".") ? number.substring(0, number.lastIndexOf('.')) : number;
    }

    private static int depth(Header header) {
        return (int) header.number().orElse("").chars().filter(c -> c == '.').count();
    }
}
