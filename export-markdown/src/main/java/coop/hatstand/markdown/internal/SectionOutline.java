package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph.Voice;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of a draft, nested in each other. */
final class SectionOutline {

    /** A section whose comment was read. */
    private static final class Open {
        String id = "";
        Section.Role role = Section.Role.BACK;
        boolean numbered;
        int depth;
        Optional<String> kicker = Optional.empty();
        Section.Heading heading = Section.Heading.of("");
        final List<Block> blocks = new ArrayList<>();
    }

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Open> announced = Optional.empty();
    private Voice voice = Voice.PROGRAM;

    void announce(String id, Section.Role role, String[] comment) {
        List<String> words = List.of(comment);
        Open section = new Open();
        section.id = id;
        section.role = role;
        section.numbered = words.contains(DraftComments.NUMBERED);
        int depth = words.indexOf(DraftComments.DEPTH);
        section.depth = depth > 0 && depth + 1 < words.size() ? number(words.get(depth + 1)) : 0;
        announced = Optional.of(section);
    }

    /** Whether a section's heading is still expected. */
    boolean announced() {
        return announced.isPresent();
    }

    void kicker(String words) {
        announced.ifPresent(section -> section.kicker = Optional.of(words));
    }

    void open(Piece.Heading heading) {
        Open section = announced.orElseThrow();
        announced = Optional.empty();
        section.depth = Math.max(section.depth, heading.level());
        section.heading = heading(section, heading.words());
        while (!open.isEmpty() && open.peek().depth >= section.depth) {
            closeOne();
        }
        open.push(section);
        voice = Voice.PROGRAM;
    }

    private static Section.Heading heading(Open section, List<Inline> words) {
        if (!section.numbered || words.isEmpty() || !(words.get(0) instanceof Text first)) {
            return new Section.Heading(section.kicker, Optional.empty(), words);
        }
        String[] parts = first.text().split(" ", 2);
        List<Inline> rest = new ArrayList<>(words.subList(1, words.size()));
        if (parts.length > 1 && !parts[1].isEmpty()) {
            rest.add(0, new Text(parts[1]));
        }
        return new Section.Heading(section.kicker, Optional.of(parts[0]), rest);
    }

    void end(String[] comment) {
        for (int i = 1; i < comment.length; i++) {
            int sections = number(comment[i]);
            for (int j = 0; j < sections && !open.isEmpty(); j++) {
                closeOne();
                voice = Voice.PROGRAM;
            }
            EnumNames.of(Voice.class, comment[i].toUpperCase(Locale.ROOT)).ifPresent(this::voice);
        }
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : 0;
    }

    /** Whether the draft is still empty. */
    boolean isEmpty() {
        return blocks.isEmpty() && open.isEmpty();
    }

    Voice voice() {
        return voice;
    }

    void voice(Voice now) {
        voice = now;
    }

    void add(Block block) {
        (open.isEmpty() ? blocks : open.peek().blocks).add(block);
    }

    private void closeOne() {
        Open section = open.pop();
        add(new Section(section.id, section.role, section.heading, section.blocks));
    }

    List<Block> finished() {
        while (!open.isEmpty()) {
            closeOne();
        }
        return blocks;
    }
}
