package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Map;
import java.util.Optional;

/** Names' forms found fast in a text: a tree of code points. Built once, then only read. */
final class NameTree {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_ENDING = 5;
    /** Each vowel of an Indic ending is a code point of its own. */
    private static final int LONGEST_INDIC_ENDING = 8;

    /** Mostly one node follows another, and there are many: no map for each. */
    private static final class Node {
        private final int point;
        private final Node sibling;
        private Node child;
        private NameForm form;

        Node(int point, Node sibling) {
            this.point = point;
            this.sibling = sibling;
        }

        Node next(int wanted) {
            Node node = child;
            while (node != null && node.point != wanted) {
                node = node.sibling;
            }
            return node;
        }

        Node add(int wanted) {
            Node known = next(wanted);
            child = known == null ? new Node(wanted, child) : child;
            return known == null ? child : known;
        }
    }

    private final Node root = new Node(0, null);
    /** What follows the root for ASCII: every letter of every text is looked up there. */
    private final Node[] ascii = new Node[0x80];

    NameTree(Map<String, NameForm> forms) {
        forms.forEach((key, form) -> {
            Node node = root;
            for (int c : key.codePoints().toArray()) {
                node = node.add(c);
            }
            node.form = form;
        });
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = root.next(c);
        }
    }

    private Node first(NormalizedText text, int start) {
        int point = start < text.length() ? text.point(start) : -1;
        return point >= 0 && point < ascii.length ? ascii[point] : root.next(point);
    }

    private static Node next(Node node, NormalizedText text, int at) {
        return at < text.length() ? node.next(text.point(at)) : null;
    }

    /** The longest form that starts at a place of a text and ends with a word; if there is none, the longest that a word begins with. */
    Optional<NameMatch> at(NormalizedText text, int start) {
        Node node = first(text, start);
        if (node == null || !text.opening(start)) {
            return Optional.empty();
        }
        NameMatch longest = null;
        NameMatch begins = null;
        for (int i = start + 1; node != null; node = next(node, text, i++)) {
            if (node.form != null && text.boundary(i)) {
                longest = new NameMatch(text, start, i, i, node.form);
            } else if (node.form != null && mayGoOn(node.form, i - start)) {
                int wordEnd = wordEnd(text, i);
                begins = wordEnd > 0 ? new NameMatch(text, start, i, wordEnd, node.form) : begins;
            }
        }
        // "Zitron education" holds "Zitron", and not "Zitron Ed" with an ending.
        boolean within = begins != null && longest != null && begins.end() > longest.end() && text.from(longest.end()) == text.to(longest.end()) && text.point(longest.end()) != ' ';
        boolean begun = longest == null || begins != null && longest.form().kind().isHint() || within;
        return Optional.ofNullable(begun ? begins : longest);
    }

    /** The longest form that starts at a place, whatever follows it. */
    Optional<NameMatch> anywhere(NormalizedText text, int start) {
        NameMatch longest = null;
        Node node = first(text, start);
        for (int i = start + 1; node != null; node = next(node, text, i++)) {
            boolean counts = node.form != null && !node.form.kept() && !node.form.kind().isHint() && node.form.kind() != NameForm.Kind.STEM;
            longest = counts ? new NameMatch(text, start, i, i, node.form) : longest;
        }
        return Optional.ofNullable(longest);
    }

    private static boolean mayGoOn(NameForm form, int length) {
        return length >= SHORTEST_BEGINNING && !form.kept() && !form.shared() && form.kind() != NameForm.Kind.FRAGMENT && form.kind() != NameForm.Kind.INFLECTED && !form.kind().isHint();
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
}
