package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form's headings, each with what stands right under it.
 *
 * @param post the form
 * @param index the post's index
 * @param nodes the headings in order
 */
public record FormOutline(PostText postText, int index, List<Node> nodes) {

    /**
     * One heading.
     *
     * @param header the heading
     * @param place its place in the outline
     * @param parent the place of the heading it stands under
     * @param empty whether nothing but deeper headings follows it
     * @param section whether it only heads others: nothing of its own, and a deeper heading next
     * @param folded whether a folded answer stands under it
     * @param asked whether a heading that asks stands before it
     * @param counted whether its number is one of those that the headings that ask have, or it is set off as only they are
     */
    public record Node(FormHeading header, int place, Optional<Integer> parent, boolean empty, boolean section, boolean folded, boolean asked, boolean counted) {
    }

    public static FormOutline of(PostText postText, int index) {
        List<FormHeading> formHeadings = FormHeaders.of(postText);
        Set<FormHeading> counted = Set.copyOf(FormHeaders.counted(formHeadings));
        List<Node> nodes = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < formHeadings.size(); i++) {
            FormHeading header = formHeadings.get(i);
            int stop = i + 1 < formHeadings.size() ? formHeadings.get(i + 1).line() : postText.lines().size();
            boolean empty = postText.text().substring(header.end(), Math.max(header.end(), postText.start(stop))).isBlank();
            boolean folded = FoldedAnswer.in(postText.text(), header.end(), Math.max(header.end(), postText.start(stop))).isPresent();
            boolean deeper = i + 1 < formHeadings.size() && (formHeadings.get(i + 1).level() > header.level() || formHeadings.get(i + 1).lettered() && !header.lettered());
            nodes.add(new Node(header, i, parent(nodes, header), empty, empty && deeper, folded, asked, header.recurs() || counted.contains(header)));
            asked |= header.asks();
        }
        return new FormOutline(postText, index, List.copyOf(nodes));
    }

    /** The heading of a lower level above, or, for a lettered one, the empty one of its own level that the letters part. */
    private static Optional<Integer> parent(List<Node> above, FormHeading header) {
        for (int i = above.size() - 1; i >= 0; i--) {
            Node node = above.get(i);
            boolean parts = header.lettered() && node.section() && !node.header().lettered() && node.header().level() == header.level();
            if (node.header().level() < header.level() || parts) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a single heading stands right below one: it says more about that, and parts nothing. */
    public boolean onlyChild(Node parent) {
        int children = 0;
        for (int i = parent.place() + 1; i < nodes.size() && nodes.get(i).header().level() > parent.header().level(); i++) {
            children += nodes.get(i).parent().equals(Optional.of(parent.place())) ? 1 : 0;
        }
        return children == 1;
    }

    /** The lines under a heading, to the next heading whatever its level. */
    public int stop(int place) {
        return place + 1 < nodes.size() ? nodes.get(place + 1).header().line() : postText.lines().size();
    }
}
