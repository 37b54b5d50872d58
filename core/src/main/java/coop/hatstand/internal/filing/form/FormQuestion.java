package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One question as it stands in several forms, perhaps reworded: the headings that ask it. In the making, by one thread. */
final class FormQuestion {
    private final String text;
    private final Optional<String> number;
    private final Optional<String> section;
    private final boolean sub;
    private final List<List<String>> wordings = new ArrayList<>();
    private final List<At> places = new ArrayList<>();

    /**
     * Where a form asks it.
     *
     * @param outline the form
     * @param node the heading
     */
    record At(FormOutline outline, FormOutline.Node node) {

        /** Where what stands under it starts. */
        int from() {
            return node.header().end();
        }

        /** Where the next heading starts; the one right below a question, if it is the only one there, says more about it and counts as what stands there. */
        int to() {
            boolean more = node.section() && node.header().asks() && outline.onlyChild(node);
            return outline.sheet().start(outline.stop(node.place() + (more ? 1 : 0)));
        }
    }

    /**
     * @param text its words
     * @param number the number the form gives it
     * @param section the heading it stands under
     * @param sub whether that heading leads on to it, so that it is a sub-question
     */
    FormQuestion(String text, Optional<String> number, Optional<String> section, boolean sub) {
        this.text = text;
        this.number = number;
        this.section = section;
        this.sub = sub;
    }

    void add(At at, List<String> words) {
        places.add(at);
        if (!wordings.contains(words)) {
            wordings.add(words);
        }
    }

    /** Whether a form asks it that is being gone through; forms are gone through one after the other. */
    boolean standsIn(FormOutline outline) {
        return !places.isEmpty() && places.get(places.size() - 1).outline() == outline;
    }

    String text() {
        return text;
    }

    Optional<String> number() {
        return number;
    }

    Optional<String> section() {
        return section;
    }

    boolean sub() {
        return sub;
    }

    List<List<String>> wordings() {
        return wordings;
    }

    List<At> places() {
        return places;
    }

    boolean asks() {
        return places.stream().anyMatch(at -> at.node().header().asks());
    }

    /** Whether nothing sets it off anywhere but that it asks. */
    boolean plain() {
        return places.stream().allMatch(at -> at.node().header().level() == FormHeading.PLAIN);
    }

    /** All numbers it has, in one form or another. */
    Set<String> numbers() {
        Set<String> numbers = places.stream().flatMap(at -> at.node().header().number().stream()).collect(Collectors.toCollection(HashSet::new));
        number.ifPresent(numbers::add);
        return numbers;
    }

    /** Whether it asks without a question mark. */
    boolean invites() {
        return places.stream().anyMatch(at -> at.node().header().invites());
    }

    /** Whether somebody wrote something right below it. */
    boolean isAnswered() {
        return asks() && places.stream().anyMatch(at -> !at.node().empty());
    }

    /** Whether in some form its number is one of those that the headings that ask have. */
    boolean isCounted() {
        return places.stream().anyMatch(at -> at.node().counted());
    }

    /** Takes the places and words of another, which asks the same. */
    void join(FormQuestion other) {
        places.addAll(other.places);
        wordings.addAll(other.wordings);
    }

    /** Whether in some form it stands after a heading that asks. */
    boolean amongQuestions() {
        return places.stream().anyMatch(at -> at.node().asked());
    }
}
