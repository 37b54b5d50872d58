package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what sections hold: answers and passages, slots, facts, and words of their own. */
final class LeafReader {

    private static final Set<Style> IN_SECTIONS = Set.of(Style.WORDS, Style.LABEL_TEXT, Style.SMALL_PRINT);
    private static final Set<Style> IN_ENTRIES = Set.of(Style.ANSWER, Style.ANSWER_TEXT, Style.ANSWER_SMALL_PRINT);

    private final boolean bookmarked;
    private final Identities identities;
    private final WordsBuilder builder;
    private final FrontMatterReader front;
    private final SectionTree tree;
    private final CommentPlaces comments;
    private final SlotReader slots;
    private final BylineReader bylines = new BylineReader();
    private Optional<OpenEntry> leaf = Optional.empty();
    private Optional<ParagraphAsRead> nameless = Optional.empty();
    private int entries;

    LeafReader(Manifest manifest, Identities identities, WordsBuilder builder, FrontMatterReader front, SectionTree tree, CommentPlaces comments) {
        this.bookmarked = manifest.hasSections();
        this.identities = identities;
        this.builder = builder;
        this.front = front;
        this.tree = tree;
        this.comments = comments;
        this.slots = new SlotReader(manifest, identities, builder);
    }

    int entries() {
        return entries;
    }

    void read(ParagraphAsRead line) {
        Optional<Slot.Kind> slot = slots.kind(line);
        if (slot.isPresent()) {
            begin();
            leaf = Optional.of(slots.open(line, slot.get()));
        } else if (line.in(Style.ATTRIBUTION) || BylineReader.fits(line, bookmarked)) {
            begin();
            if (line.bookmarks().isEmpty() && BylineReader.read(line.pieces()).ref().isEmpty()) {
                nameless = Optional.of(line);
            } else {
                entry(line);
            }
        } else if (line.in(Style.FACT) || line.in(Style.PART)) {
            begin();
            tree.fact(FactReader.read(line, builder), line.in(Style.PART) ? Style.PART : Style.FACT);
        } else {
            words(line);
        }
    }

    /** Starts an answer or passage with the line above it. */
    void entry(ParagraphAsRead line) {
        begin();
        Entry.Byline byline = bylines.shared(BylineReader.read(line.pieces()));
        leaf = Optional.of(OpenEntry.entry(identities.entry(line, byline.ref()), byline));
        entries++;
    }

    /** A paragraph set as those above answers, with nothing that tells which: what comes after it tells that it is one. */
    void openNameless() {
        takeNameless().ifPresent(line -> {
            entry(line);
            place(line.comments());
        });
    }

    Optional<ParagraphAsRead> takeNameless() {
        Optional<ParagraphAsRead> line = nameless;
        nameless = Optional.empty();
        return line;
    }

    void read(TableAsRead table) {
        if (!front.isOver()) {
            builder.add(table, front.guidance());
        } else if (leaf.isPresent() && !Style.TABLE.isNamed(table.style())) {
            builder.add(table, leaf.get().nest());
        } else {
            close();
            builder.add(table, tree.words());
        }
        place(table.comments());
    }

    private void words(ParagraphAsRead line) {
        boolean ofSection = isIn(IN_SECTIONS, line);
        boolean inEntry = leaf.filter(OpenEntry::isEntry).isPresent();
        if (ofSection) {
            front.end();
        }
        if (!front.isOver()) {
            builder.add(line, front.guidance());
        } else if (line.in(Style.LINE_TO_TAKE) || line.in(Style.PROMPT)) {
            if (leaf.isEmpty() || inEntry) {
                close();
                leaf = Optional.of(slots.unlabelled(line));
            }
            slots.add(line, leaf.get());
        } else if (leaf.isPresent() && !ofSection && inEntry) {
            builder.add(line, leaf.get().nest());
        } else if (leaf.isPresent() && !ofSection && !isIn(IN_ENTRIES, line)) {
            slots.add(line, leaf.get());
        } else {
            close();
            builder.add(line, tree.words());
        }
    }

    private static boolean isIn(Set<Style> styles, ParagraphAsRead line) {
        return styles.stream().anyMatch(line::in);
    }

    /** Puts comments on the answer that is open; those of a line that is not yet known to be above one wait with it. */
    void place(List<String> ids) {
        if (nameless.isEmpty()) {
            comments.place(ids, leaf);
        }
    }

    private void begin() {
        front.end();
        close();
    }

    void close() {
        leaf.ifPresent(ended -> tree.add(ended.close()));
        leaf = Optional.empty();
    }
}
