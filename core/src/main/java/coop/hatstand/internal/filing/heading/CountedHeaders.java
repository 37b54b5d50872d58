package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.QuestionNumbering;
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
    static List<FormHeading> among(List<FormHeading> formHeadings) {
        Map<Integer, List<FormHeading>> byLook = formHeadings.stream().filter(formHeading -> formHeading.number().isPresent() && !formHeading.lettered() && !formHeading.text().isBlank())
                .collect(Collectors.groupingBy(formHeading -> formHeading.level() * 10 + depth(formHeading)));
        List<FormHeading> counted = new ArrayList<>();
        byLook.values().stream().filter(alike -> alike.stream().filter(formHeading -> formHeading.asks() || formHeading.invites()).count() * 2 >= alike.size()).forEach(alike -> counted.addAll(inOrder(alike, formHeadings)));
        return counted;
    }

    private static List<FormHeading> inOrder(List<FormHeading> alike, List<FormHeading> all) {
        List<FormHeading> inOrder = new ArrayList<>();
        for (FormHeading formHeading : alike) {
            if (inOrder.isEmpty() || formHeading.asks() || goesOn(inOrder.get(inOrder.size() - 1), formHeading, all)) {
                inOrder.add(formHeading);
            }
        }
        return inOrder;
    }

    private static boolean goesOn(FormHeading last, FormHeading next, List<FormHeading> all) {
        String number = next.number().orElse("");
        boolean section = all.subList(place(all, last) + 1, place(all, next)).stream().anyMatch(between -> between.level() < next.level());
        return QuestionNumbering.follows(last.number().orElse(""), number) || section && number.matches("(?:.*\\.)?1")
                || number.endsWith(".1") && QuestionNumbering.follows(stem(last.number().orElse("")), stem(number));
    }

    /** The place of a heading among all, which are in order. */
    private static int place(List<FormHeading> all, FormHeading formHeading) {
        return Math.max(0, Collections.binarySearch(all, formHeading, Comparator.comparingInt(FormHeading::line)));
    }

    private static String stem(String number) {
        return number.contains(".") ? number.substring(0, number.lastIndexOf('.')) : number;
    }

    private static int depth(FormHeading formHeading) {
        return (int) formHeading.number().orElse("").chars().filter(c -> c == '.').count();
    }
}
