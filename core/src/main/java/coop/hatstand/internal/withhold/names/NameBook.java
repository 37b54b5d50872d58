package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every way a withheld name is written, found fast: a tree of code points. Built once, then only read. */
public final class NameBook {
    /** Characters of the longest name that is looked for as one; of a longer one, its parts are. */
    private static final int LONGEST = 200;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_ENDING = 5;
    /** Each vowel of an Indic ending is a code point of its own. */
    private static final int LONGEST_INDIC_ENDING = 8;

    private final Map<String, NameForm> nameForms = new HashMap<>();
    private final Node root = new Node();
    /** What follows the root for ASCII: every letter of every text is looked up there. */
    private final Node[] ascii = new Node[0x80];
    private final EverydayNames everydayNames;

    /**
     * @param withheld whose names must go
     * @param named whose names may stay
     * @param hats what the hats are called, which is nobody's name
     */
    public NameBook(List<Respondent> withheld, List<Respondent> named, List<Hat> hats, EverydayNames everydayNames) {
        this.everydayNames = everydayNames;
        withheld.forEach(person -> own(new NameForms(person, everydayNames), person.id(), Set.of()));
        Set<String> others = new HashSet<>();
        hats.forEach(hat -> others.add(NormalizedText.key(hat.name())));
        named.forEach(person -> keep(new NameForms(List.of(person.name()), person.handle(), everydayNames), others));
        nameForms.entrySet().removeIf(entry -> entry.getValue().kind().isHint() && others.contains(entry.getKey()));
        others.forEach(key -> Optional.ofNullable(nameForms.get(key)).filter(nameForm -> !nameForm.kept()).ifPresent(NameForm::isShared));
        named.forEach(person -> former(person, others));
        nameForms.forEach(this::plant);
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = root.next(c);
        }
    }

    /** Somebody who is named is so by one name: another they had here before is withheld. */
    private void former(Respondent person, Set<String> others) {
        own(new NameForms(person.formerNames(), Optional.empty(), everydayNames), person.id(), others);
    }

    private void own(NameForms names, String owner, Set<String> but) {
        names.all().forEach((shown, kind) -> {
            String key = NormalizedText.key(shown);
            if (key.length() <= LONGEST && (kind == NameForm.Kind.CHARACTER || !EverydayNames.isTiny(key)) && !but.contains(key)) {
                nameForms.computeIfAbsent(key, k -> new NameForm(shown, kind)).ownedBy(owner, names.initials(), kind);
            }
        });
    }

    private void keep(NameForms names, Set<String> others) {
        names.all().forEach((shown, kind) -> {
            String key = NormalizedText.key(shown);
            if (kind != NameForm.Kind.STEM && kind != NameForm.Kind.INFLECTED && !kind.isHint()) {
                others.add(key);
            }
            if (kind == NameForm.Kind.WHOLE && key.length() <= LONGEST && !nameForms.containsKey(key)) {
                NameForm nameForm = new NameForm(shown, kind);
                nameForm.isKept();
                nameForms.put(key, nameForm);
            }
        });
    }

    private void plant(String key, NameForm nameForm) {
        Node node = root;
        for (int c : key.codePoints().toArray()) {
            node = node.add(c);
        }
        node.nameForm = nameForm;
    }

    boolean isEmpty() {
        return nameForms.isEmpty();
    }

    EverydayNames everyday() {
        return everydayNames;
    }

    /** The longest form that starts at a place of a text and ends with a word; if there is none, the longest that a word begins with. */
    Optional<Match> at(NormalizedText text, int start) {
        Node node = start < text.length() ? first(text.point(start)) : null;
        if (node == null || !text.opening(start)) {
            return Optional.empty();
        }
        Match longest = null;
        Match begins = null;
        for (int i = start; node != null; node = i < text.length() ? node.next(text.point(i)) : null) {
            i++;
            if (node.nameForm != null && text.boundary(i)) {
                longest = new Match(text, start, i, i, node.nameForm);
            } else if (node.nameForm != null && mayGoOn(node.nameForm, i - start)) {
                int wordEnd = wordEnd(text, i);
                begins = wordEnd > 0 ? new Match(text, start, i, wordEnd, node.nameForm) : begins;
            }
        }
        // "Zitron education" holds "Zitron", and not "Zitron Ed" with an ending.
        boolean begun = longest == null || begins != null && longest.form().kind().isHint();
        return Optional.ofNullable(begun ? begins : longest);
    }

    /** The longest form that starts at a place, whatever follows it. */
    Optional<Match> anywhere(NormalizedText text, int start) {
        Match longest = null;
        Node node = start < text.length() ? first(text.point(start)) : null;
        for (int i = start; node != null; node = i < text.length() ? node.next(text.point(i)) : null) {
            i++;
            longest = node.nameForm == null || node.nameForm.kept() || node.nameForm.kind().isHint() || node.nameForm.kind() == NameForm.Kind.STEM ? longest : new Match(text, start, i, i, node.nameForm);
        }
        return Optional.ofNullable(longest);
    }

    private static boolean mayGoOn(NameForm nameForm, int length) {
        return length >= SHORTEST_BEGINNING && !nameForm.kept() && !nameForm.shared() && nameForm.kind() != NameForm.Kind.FRAGMENT && nameForm.kind() != NameForm.Kind.INFLECTED && !nameForm.kind().isHint();
    }

    /** Where the word that goes on here ends, or 0 if that is further than any ending reaches. */
    private static int wordEnd(NormalizedText text, int from) {
        int longest = Stems.isIndic(text.point(from - 1)) ? LONGEST_INDIC_ENDING : LONGEST_ENDING;
        for (int i = from; i <= Math.min(text.length(), from + longest); i++) {
            if (text.boundary(i)) {
                return i;
            }
        }
        return 0;
    }

    private Node first(int point) {
        return point < ascii.length ? ascii[point] : root.next(point);
    }

    /** Whether a text holds a withheld name, and no everyday word that may be one. */
    public boolean isIn(NormalizedText text) {
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            Optional<Match> match = at(text, i).filter(found -> !found.joined());
            if (match.isPresent() && match.get().end() > left) {
                NameForm nameForm = match.get().form();
                if (!nameForm.kept() && !nameForm.shared() && nameForm.kind().compareTo(NameForm.Kind.PART) <= 0) {
                    return true;
                }
                left = match.get().end();
            }
        }
        return false;
    }

    /** A form at a place of a folded text; its word may go on behind it. */
    record Match(NormalizedText text, int start, int end, int wordEnd, NameForm form) {

        boolean joined() {
            return wordEnd > end;
        }

        int length() {
            return end - start;
        }

        /** The last letter of the form. */
        int last() {
            return text.point(end - 1);
        }

        /** What follows the form in its word. */
        String tail() {
            return IntStream.range(end, wordEnd).mapToObj(i -> Character.toString(text.point(i))).collect(Collectors.joining());
        }
    }

    /** Mostly one node follows another, and there are many: no map for each. */
    private static final class Node {
        private int[] points = {};
        private Node[] next = {};
        private NameForm nameForm;

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
