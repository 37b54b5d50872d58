package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a document together again from the paragraphs and tables of a draft. */
final class Assembler implements BodyReader.Blocks {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc [1-9]");
    private static final Set<Style> IN_SECTIONS = Set.of(Style.WORDS, Style.LABEL_TEXT, Style.SMALL_PRINT);
    private static final Set<Style> IN_ENTRIES = Set.of(Style.ANSWER, Style.ANSWER_TEXT, Style.ANSWER_SMALL_PRINT);

    private final Manifest manifest;
    private final BylineReader bylines = new BylineReader();
    private final Identities identities;
    private final Words words;
    private final Furnishing furnishing;
    private final HeadingReader headings;
    private final SlotReader slots;
    private final SectionTree tree = new SectionTree();
    private final CommentPlaces comments;
    private final Repeated repeated;
    private Optional<Leaf> leaf = Optional.empty();
    private Optional<Line> kicker = Optional.empty();
    private Optional<Line> nameless = Optional.empty();
    private boolean started;
    private int entries;

    Assembler(Manifest manifest, Parts parts) {
        this.manifest = manifest;
        this.identities = new Identities(manifest);
        this.words = new Words(new InlineTree(manifest), parts.lists());
        this.furnishing = new Furnishing(manifest);
        this.headings = new HeadingReader(manifest, identities, words);
        this.slots = new SlotReader(manifest, identities, words);
        this.comments = new CommentPlaces(parts);
        this.repeated = new Repeated(parts.edges(), manifest);
    }

    /** The document; nothing may be added after this. */
    Document close() {
        openNameless();
        closeLeaf();
        Metadata metadata = furnishing.metadata();
        List<Block> blocks = new ArrayList<>(tree.close());
        blocks.addAll(repeated.strange(metadata, blocks));
        return new Document(metadata, blocks, Optional.empty());
    }

    List<Notice> notices() {
        return Stream.concat(comments.notices().stream(), identities.notices().stream()).toList();
    }

    /** How many answers and passages were found. */
    int entries() {
        return entries;
    }

    @Override
    public void line(Line line) {
        Matcher heading = HEADING.matcher(line.style());
        if (line.isBlank() && line.number() == 0) {
            return;
        }
        if (CONTENTS.matcher(line.style()).matches()) {
            repeated.contents(line);
            comments.place(line.comments(), Optional.empty());
            return;
        }
        if (!heading.matches()) {
            openNameless();
        }
        if (line.in(Style.CONTENTS_HEADING)) {
            furnishing.contents(line);
        } else if (line.in(Style.GUIDANCE)) {
            words.add(line, furnishing.guidance());
        } else if (line.in(Style.TITLE) || line.in(Style.SUBTITLE)) {
            title(line);
        } else if (line.in(Style.KICKER)) {
            start();
            kicker = Optional.of(line);
        } else if (heading.matches() || isSection(line)) {
            heading(line, heading.matches() ? Integer.parseInt(heading.group(1)) : 1);
        } else {
            leafOrWords(line);
        }
        if (nameless.isEmpty()) {
            comments.place(line.comments(), leaf);
        }
    }

    @Override
    public void grid(Grid grid) {
        openNameless();
        if (!started) {
            words.add(grid, furnishing.guidance());
        } else if (leaf.isPresent() && !Style.TABLE.isNamed(grid.style())) {
            words.add(grid, leaf.get().nest());
        } else {
            closeLeaf();
            words.add(grid, tree.words());
        }
        comments.place(grid.comments(), leaf);
    }

    private void title(Line line) {
        kicker.ifPresent(above -> furnishing.kicker(above.text()));
        kicker = Optional.empty();
        start();
        if (line.in(Style.TITLE)) {
            furnishing.title(line);
        } else {
            furnishing.standfirst(line);
        }
    }

    private boolean isSection(Line line) {
        return identities.marked(line).filter(manifest::isSection).isPresent();
    }

    private void heading(Line line, int depth) {
        // Where LibreOffice deletes an answer at the end of a section with tracking, the kicker that comes next takes over its style.
        Optional<String> above = kicker.or(() -> nameless).map(Line::text);
        kicker = Optional.empty();
        nameless = Optional.empty();
        start();
        closeLeaf();
        headings.open(line, depth, above, tree);
    }

    private void leafOrWords(Line line) {
        Optional<Slot.Kind> slot = slots.kind(line);
        if (slot.isPresent()) {
            start();
            closeLeaf();
            leaf = Optional.of(slots.open(line, slot.get()));
        } else if (line.in(Style.ATTRIBUTION) || BylineReader.fits(line)) {
            start();
            closeLeaf();
            if (line.bookmarks().isEmpty() && BylineReader.read(line.pieces()).ref().isEmpty()) {
                nameless = Optional.of(line);
            } else {
                entry(line);
            }
        } else if (line.in(Style.FACT) || line.in(Style.PART)) {
            start();
            closeLeaf();
            tree.fact(FactReader.read(line, words), line.in(Style.PART) ? Style.PART : Style.FACT);
        } else {
            words(line);
        }
    }

    private void entry(Line line) {
        Entry.Byline byline = bylines.shared(BylineReader.read(line.pieces()));
        leaf = Optional.of(Leaf.entry(identities.entry(line, byline.ref()), byline));
        entries++;
    }

    /** A paragraph set as those above answers, with nothing that tells which: what comes after it tells that it is one. */
    private void openNameless() {
        Optional<Line> line = nameless;
        nameless = Optional.empty();
        line.ifPresent(this::entry);
        line.ifPresent(opened -> comments.place(opened.comments(), leaf));
    }

    private void words(Line line) {
        if (!started && isIn(IN_SECTIONS, line)) {
            start();
        }
        if (!started) {
            words.add(line, furnishing.guidance());
        } else if (line.in(Style.LINE_TO_TAKE) || line.in(Style.PROMPT)) {
            if (leaf.isEmpty() || leaf.get().isEntry()) {
                closeLeaf();
                leaf = Optional.of(slots.unlabelled(line));
            }
            slots.add(line, leaf.get());
        } else if (leaf.isPresent() && !isIn(IN_SECTIONS, line) && (leaf.get().isEntry() || !isIn(IN_ENTRIES, line))) {
            words.add(line, leaf.get().nest());
        } else {
            closeLeaf();
            words.add(line, tree.words());
        }
    }

    private static boolean isIn(Set<Style> styles, Line line) {
        return styles.stream().anyMatch(line::in);
    }

    /** From here on it is the pack itself; a kicker that nothing followed keeps its words. */
    private void start() {
        started = true;
        kicker.ifPresent(alone -> words.add(alone, tree.words()));
        kicker = Optional.empty();
    }

    private void closeLeaf() {
        leaf.ifPresent(ended -> tree.add(ended.close()));
        leaf = Optional.empty();
    }
}
