package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reassembles a document from the paragraphs and tables of a draft. */
public final class DraftAssembler implements BodyReader.Blocks {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc [1-9]");
    private static final Set<Style> IN_SECTIONS = Set.of(Style.WORDS, Style.LABEL_TEXT, Style.SMALL_PRINT);
    private static final Set<Style> IN_ENTRIES = Set.of(Style.ANSWER, Style.ANSWER_TEXT, Style.ANSWER_SMALL_PRINT);

    private final Manifest manifest;
    private final BylineReader bylines = new BylineReader();
    private final Identities identities;
    private final WordsBuilder builder;
    private final FrontMatterReader reader;
    private final HeadingReader headings;
    private final SlotReader slots;
    private final SectionTree tree = new SectionTree();
    private final CommentPlaces comments;
    private final RepeatedText repeatedText;
    private Optional<OpenEntry> leaf = Optional.empty();
    private Optional<ParagraphAsRead> kicker = Optional.empty();
    private Optional<ParagraphAsRead> nameless = Optional.empty();
    private boolean started;
    private int entries;

    public DraftAssembler(Manifest manifest, DraftParts draftParts) {
        this.manifest = manifest;
        this.identities = new Identities(manifest, draftParts.labels());
        this.builder = new WordsBuilder(new InlineTree(manifest), draftParts.lists());
        this.reader = new FrontMatterReader(manifest);
        this.headings = new HeadingReader(manifest, identities, builder);
        this.slots = new SlotReader(manifest, identities, builder);
        this.comments = new CommentPlaces(draftParts);
        this.repeatedText = new RepeatedText(draftParts.edges(), manifest);
    }

    /** The document; nothing may be added after this. */
    public Document close() {
        openNameless();
        closeLeaf();
        Metadata metadata = reader.metadata();
        List<Block> blocks = new ArrayList<>(tree.close());
        blocks.addAll(repeatedText.strange(metadata, blocks));
        return new Document(metadata, blocks, Optional.empty());
    }

    public List<Notice> notices() {
        return Stream.concat(comments.notices().stream(), identities.notices().stream()).toList();
    }

    /** How many answers and passages were found. */
    public int entries() {
        return entries;
    }

    @Override
    public void line(ParagraphAsRead paragraphAsRead) {
        Matcher heading = HEADING.matcher(paragraphAsRead.style());
        if (paragraphAsRead.isBlank() && paragraphAsRead.number() == 0) {
            return;
        }
        if (CONTENTS.matcher(paragraphAsRead.style()).matches()) {
            repeatedText.contents(paragraphAsRead);
            comments.place(paragraphAsRead.comments(), Optional.empty());
            return;
        }
        if (!heading.matches()) {
            openNameless();
        }
        if (paragraphAsRead.in(Style.CONTENTS_HEADING)) {
            reader.contents(paragraphAsRead);
        } else if (paragraphAsRead.in(Style.GUIDANCE)) {
            builder.add(paragraphAsRead, reader.guidance());
        } else if (paragraphAsRead.in(Style.TITLE) || paragraphAsRead.in(Style.SUBTITLE)) {
            title(paragraphAsRead);
        } else if (paragraphAsRead.in(Style.KICKER)) {
            start();
            kicker = Optional.of(paragraphAsRead);
        } else if (heading.matches() || isSection(paragraphAsRead)) {
            heading(paragraphAsRead, heading.matches() ? Integer.parseInt(heading.group(1)) : 1);
        } else {
            leafOrWords(paragraphAsRead);
        }
        if (nameless.isEmpty()) {
            comments.place(paragraphAsRead.comments(), leaf);
        }
    }

    @Override
    public void grid(TableAsRead tableAsRead) {
        openNameless();
        if (!started) {
            builder.add(tableAsRead, reader.guidance());
        } else if (leaf.isPresent() && !Style.TABLE.isNamed(tableAsRead.style())) {
            builder.add(tableAsRead, leaf.get().nest());
        } else {
            closeLeaf();
            builder.add(tableAsRead, tree.words());
        }
        comments.place(tableAsRead.comments(), leaf);
    }

    private void title(ParagraphAsRead paragraphAsRead) {
        kicker.ifPresent(above -> reader.kicker(above.text()));
        kicker = Optional.empty();
        start();
        if (paragraphAsRead.in(Style.TITLE)) {
            reader.title(paragraphAsRead);
        } else {
            reader.standfirst(paragraphAsRead);
        }
    }

    private boolean isSection(ParagraphAsRead paragraphAsRead) {
        return identities.marked(paragraphAsRead).filter(manifest::isSection).isPresent();
    }

    private void heading(ParagraphAsRead paragraphAsRead, int depth) {
        // Where LibreOffice deletes an answer at the end of a section with tracking, the kicker that comes next takes over its style.
        Optional<String> above = kicker.or(() -> nameless).map(ParagraphAsRead::text);
        kicker = Optional.empty();
        nameless = Optional.empty();
        start();
        closeLeaf();
        headings.open(paragraphAsRead, depth, above, tree);
    }

    private void leafOrWords(ParagraphAsRead paragraphAsRead) {
        Optional<Slot.Kind> slot = slots.kind(paragraphAsRead);
        if (slot.isPresent()) {
            start();
            closeLeaf();
            leaf = Optional.of(slots.open(paragraphAsRead, slot.get()));
        } else if (paragraphAsRead.in(Style.ATTRIBUTION) || BylineReader.fits(paragraphAsRead)) {
            start();
            closeLeaf();
            if (paragraphAsRead.bookmarks().isEmpty() && BylineReader.read(paragraphAsRead.pieces()).ref().isEmpty()) {
                nameless = Optional.of(paragraphAsRead);
            } else {
                entry(paragraphAsRead);
            }
        } else if (paragraphAsRead.in(Style.FACT) || paragraphAsRead.in(Style.PART)) {
            start();
            closeLeaf();
            tree.fact(FactReader.read(paragraphAsRead, builder), paragraphAsRead.in(Style.PART) ? Style.PART : Style.FACT);
        } else {
            words(paragraphAsRead);
        }
    }

    private void entry(ParagraphAsRead paragraphAsRead) {
        Entry.Byline byline = bylines.shared(BylineReader.read(paragraphAsRead.pieces()));
        leaf = Optional.of(OpenEntry.entry(identities.entry(paragraphAsRead, byline.ref()), byline));
        entries++;
    }

    /** A paragraph set as those above answers, with nothing that tells which: what comes after it tells that it is one. */
    private void openNameless() {
        Optional<ParagraphAsRead> line = nameless;
        nameless = Optional.empty();
        line.ifPresent(this::entry);
        line.ifPresent(opened -> comments.place(opened.comments(), leaf));
    }

    private void words(ParagraphAsRead paragraphAsRead) {
        if (!started && isIn(IN_SECTIONS, paragraphAsRead)) {
            start();
        }
        if (!started) {
            builder.add(paragraphAsRead, reader.guidance());
        } else if (paragraphAsRead.in(Style.LINE_TO_TAKE) || paragraphAsRead.in(Style.PROMPT)) {
            if (leaf.isEmpty() || leaf.get().isEntry()) {
                closeLeaf();
                leaf = Optional.of(slots.unlabelled(paragraphAsRead));
            }
            slots.add(paragraphAsRead, leaf.get());
        } else if (leaf.isPresent() && !isIn(IN_SECTIONS, paragraphAsRead) && (leaf.get().isEntry() || !isIn(IN_ENTRIES, paragraphAsRead))) {
            builder.add(paragraphAsRead, leaf.get().nest());
        } else {
            closeLeaf();
            builder.add(paragraphAsRead, tree.words());
        }
    }

    private static boolean isIn(Set<Style> styles, ParagraphAsRead paragraphAsRead) {
        return styles.stream().anyMatch(paragraphAsRead::in);
    }

    /** From here on it is the pack itself; a kicker that nothing followed keeps its words. */
    private void start() {
        started = true;
        kicker.ifPresent(alone -> builder.add(alone, tree.words()));
        kicker = Optional.empty();
    }

    private void closeLeaf() {
        leaf.ifPresent(ended -> tree.add(ended.close()));
        leaf = Optional.empty();
    }
}
