package coop.hatstand.withhold;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way a withheld name is written, found fast: a tree of code points. Built once, then only read. */
final class NameBook {
    /** Characters of the longest name that is looked for as one; of a longer one, its parts are. */
    private static final int LONGEST = 200;

    private final Map<String, Form> forms = new HashMap<>();
    private final Node root = new Node();
    /** What follows the root for ASCII: every letter of every text is looked up there. */
    private final Node[] ascii = new Node[0x80];
    private final Everyday everyday;

    /**
     * @param withheld whose names must go
     * @param named whose names may stay
     * @param hats what the hats are called, which is nobody's name
     */
    NameBook(List<Respondent> withheld, List<Respondent> named, List<Hat> hats, Everyday everyday) {
        this.everyday = everyday;
        withheld.forEach(this::withhold);
        Set<String> others = new HashSet<>();
        hats.forEach(hat -> others.add(Folded.key(hat.name())));
        named.forEach(respondent -> keep(new NameForms(respondent), others));
        others.forEach(key -> Optional.ofNullable(forms.get(key)).filter(form -> !form.kept()).ifPresent(Form::isDoubtful));
        forms.forEach(this::plant);
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = root.next(c);
        }
    }

    private void withhold(Respondent respondent) {
        NameForms names = new NameForms(respondent);
        for (String part : names.parts()) {
            String key = Folded.key(part);
            if (!everyday.isParticle(key) && key.length() <= LONGEST) {
                own(part, key, respondent.id());
            }
        }
        for (String whole : names.wholes()) {
            String key = Folded.key(whole);
            if (!key.isEmpty() && key.length() <= LONGEST) {
                Form form = own(whole, key, respondent.id());
                if (isCompound(key)) {
                    form.isWhole();
                }
            }
        }
    }

    /** Whether a form is several words, or otherwise unlike any single word. */
    private static boolean isCompound(String key) {
        return !key.codePoints().allMatch(Folded::isWord);
    }

    private Form own(String shown, String key, String owner) {
        Form form = forms.computeIfAbsent(key, k -> new Form(shown));
        form.ownedBy(owner);
        if (everyday.contains(key)) {
            form.isDoubtful();
        }
        return form;
    }

    private void keep(NameForms names, Set<String> others) {
        names.parts().forEach(part -> others.add(Folded.key(part)));
        for (String whole : names.wholes()) {
            String key = Folded.key(whole);
            others.add(key);
            if (isCompound(key) && key.length() <= LONGEST && !forms.containsKey(key)) {
                Form form = new Form(whole);
                form.isKept();
                forms.put(key, form);
            }
        }
    }

    private void plant(String key, Form form) {
        Node node = root;
        for (int c : key.codePoints().toArray()) {
            node = node.add(c);
        }
        node.form = form;
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    Everyday everyday() {
        return everyday;
    }

    /** The longest form that starts at a place of a text and ends with a word. */
    Optional<Match> at(Folded text, int start) {
        Node node = start < text.length() ? first(text.point(start)) : null;
        if (node == null || !text.opening(start)) {
            return Optional.empty();
        }
        Match longest = null;
        for (int i = start; node != null; node = i < text.length() ? node.next(text.point(i)) : null) {
            i++;
            if (node.form != null && text.boundary(i)) {
                longest = new Match(start, i, node.form);
            }
        }
        return Optional.ofNullable(longest);
    }

    private Node first(int point) {
        return point < ascii.length ? ascii[point] : root.next(point);
    }

    /** Whether a text holds a withheld name beyond doubt. */
    boolean isIn(Folded text) {
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            Optional<Match> match = at(text, i);
            if (match.isPresent() && match.get().end() > left) {
                if (!match.get().form().kept() && !match.get().form().doubtful()) {
                    return true;
                }
                left = match.get().end();
            }
        }
        return false;
    }

    /** A form at a place of a folded text. */
    record Match(int start, int end, Form form) {
    }

    /** Mostly one node follows another, and there are many: no map for each. */
    private static final class Node {
        private int[] points = {};
        private Node[] next = {};
        private Form form;

        Node next(int point) {
            for (int i = 0; i < points.length; i++) {
                if (points[i] == point) {
                    return next[i];
                }
            }
            return null;
        }

        Node add(int point) {
            Node known = next(point);
            if (known != null) {
                return known;
            }
            points = Arrays.copyOf(points, points.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            points[points.length - 1] = point;
            return next[next.length - 1] = new Node();
        }
    }
}
