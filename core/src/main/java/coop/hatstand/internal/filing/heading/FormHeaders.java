package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the headings of a form; where hardly any of them asks, the lines that ask count as headings too, and so do bold ones with the answer behind where others are bold. */
final class FormHeaders {
    private static final int ENOUGH = 2;
    /** Who asks, before each question of an interview: "Lena: How did you start?" It is no part of the question. */
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,2})\\s?:\\s+(?=\\S)");
    private static final int OFTEN = 2;

    private FormHeaders() {
    }

    static List<FormHeading> of(PostText postText) {
        List<FormHeading> formHeadings = withoutSpeakers(FormHeadings.of(postText));
        List<FormHeading> recurring = RecurringHeadings.of(postText);
        if (recurring.size() > formHeadings.stream().filter(FormHeading::asks).count()) {
            return merged(above(recurring, formHeadings), formHeadings);
        }
        long bold = formHeadings.stream().filter(heading -> heading.asks() && heading.level() == FormHeading.BOLD).count();
        List<FormHeading> runIn = bold == 0 ? List.of() : AskingLines.bold(postText);
        if (formHeadings.stream().filter(FormHeading::asks).count() >= ENOUGH && runIn.size() <= bold) {
            return formHeadings;
        }
        List<FormHeading> asking = new ArrayList<>(runIn.size() > bold ? runIn : AskingLines.of(postText));
        asking.addAll(PlainSections.of(postText));
        return merged(asking, formHeadings);
    }

    /** What recurs, above the headings inside: these are sub-questions or an answer's own, unless they stand right above what recurs. */
    private static List<FormHeading> above(List<FormHeading> recurring, List<FormHeading> formHeadings) {
        int last = recurring.get(recurring.size() - 1).line();
        Set<Integer> lines = recurring.stream().flatMap(one -> Stream.of(one.line(), one.line() - 1)).collect(Collectors.toSet());
        int inside = formHeadings.stream().filter(heading -> heading.line() > recurring.get(0).line() && (heading.asks() || heading.line() < last))
                .filter(heading -> !lines.contains(heading.after())).mapToInt(FormHeading::level).min().orElse(FormHeading.PLAIN);
        int level = Math.min(FormHeading.BOLD, inside - 1);
        return recurring.stream().map(one -> new FormHeading(one.line(), one.after(), one.end(), level, one.number(), one.text(), one.words(), true)).toList();
    }

    /** Some headings and, where they leave room, others, in order. */
    private static List<FormHeading> merged(List<FormHeading> some, List<FormHeading> others) {
        List<FormHeading> all = new ArrayList<>(some);
        others.stream().filter(heading -> some.stream().noneMatch(one -> one.line() < heading.after() && heading.line() < one.after())).forEach(all::add);
        all.sort(Comparator.comparingInt(FormHeading::line));
        return all;
    }

    /** The headings, without the name that several of them start with. */
    private static List<FormHeading> withoutSpeakers(List<FormHeading> formHeadings) {
        Map<String, Integer> names = new HashMap<>();
        formHeadings.forEach(heading -> speaker(heading).ifPresent(name -> names.merge(name, 1, Integer::sum)));
        return formHeadings.stream().map(heading -> speaker(heading).filter(name -> names.get(name) >= OFTEN).isPresent() ? unnamed(heading) : heading).toList();
    }

    private static Optional<String> speaker(FormHeading heading) {
        Matcher named = NAMED.matcher(heading.text());
        return named.lookingAt() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static FormHeading unnamed(FormHeading heading) {
        String text = NAMED.matcher(heading.text()).replaceFirst("");
        return new FormHeading(heading.line(), heading.after(), heading.end(), heading.level(), heading.number(), text, WordLikeness.words(text));
    }

    /** Of some headings those with numbers that may ask nothing in words, "3. Show us your best loaf.": all of a level of which at least half ask, each of which goes on from one before it or starts a section's numbers anew. */
    static List<FormHeading> counted(List<FormHeading> formHeadings) {
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
        return QuestionNumbering.follows(last.number().orElse(""), number) || section && number.matches("(?:.*\\.)?1");
    }

    /** The place of a heading among all, which are in order. */
    private static int place(List<FormHeading> all, FormHeading formHeading) {
        return Math.max(0, Collections.binarySearch(all, formHeading, Comparator.comparingInt(FormHeading::line)));
    }

    private static int depth(FormHeading formHeading) {
        return (int) formHeading.number().orElse("").chars().filter(c -> c == '.').count();
    }
}
