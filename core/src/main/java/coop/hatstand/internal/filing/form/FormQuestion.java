package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One question as it stands in several forms, perhaps reworded: the headings that ask it, the first of which names it. In the making, by one thread. */
final class FormQuestion {
    private final List<List<String>> wordings = new ArrayList<>();
    private final List<At> places = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    /**
     * Where a form asks it.
     *
     * @param outline the form
     * @param node the heading
     * @param words its words, after those of the heading that leads on to it
     * @param number the number the form gives it
     * @param section the heading it stands under
     * @param sub whether that heading leads on to it, so that it is a sub-question
     */
    record At(FormOutline outline, FormOutline.Node node, List<String> words, Optional<String> number, Optional<String> section, boolean sub) {

        /** Where what stands under it starts. */
        int from() {
            return node.header().end();
        }

        /** Where the next heading starts; the one right below a question, if it is the only one there, says more about it and counts as what stands there. */
        int to() {
            boolean more = node.section() && node.header().asks() && outline.onlyChild(node);
            return outline.postText().start(outline.stop(node.place() + (more ? 1 : 0)));
        }

        int level() {
            return node.header().level();
        }
    }

    void add(At at) {
        places.add(at);
        at.number().ifPresent(numbers::add);
        at.node().header().number().ifPresent(numbers::add);
        if (!wordings.contains(at.words())) {
            wordings.add(at.words());
        }
    }

    /** Takes a form's heading away again; its words stay known. */
    void leave(FormOutline outline) {
        places.removeIf(at -> at.outline() == outline);
    }

    /** Whether a form asks it that is being gone through, one after the other. */
    boolean standsIn(FormOutline outline) {
        return !places.isEmpty() && places.get(places.size() - 1).outline() == outline;
    }

    String text() {
        return places.get(0).node().header().text();
    }

    Optional<String> number() {
        return places.get(0).number();
    }

    Optional<String> section() {
        return places.get(0).section();
    }

    boolean sub() {
        return places.get(0).sub();
    }

    List<List<String>> wordings() {
        return wordings;
    }

    List<At> places() {
        return places;
    }

    /** All numbers it has, in one form or another. */
    Set<String> numbers() {
        return numbers;
    }

    boolean asks() {
        return any(at -> at.node().header().asks());
    }

    /** Whether nothing sets it off anywhere but that it asks. */
    boolean plain() {
        return !any(at -> at.level() != FormHeading.PLAIN);
    }

    boolean any(Predicate<At> predicate) {
        return places.stream().anyMatch(predicate);
    }

    boolean mostly(Predicate<At> predicate) {
        return places.stream().filter(predicate).count() * 2 > places.size();
    }
}
