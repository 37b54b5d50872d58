package coop.hatstand.docx.internal.assemble;

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
public final class DraftAssembler implements BodyBlocks {

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
    private final DraftFile draftFile;
    private final List<Notice> notices = new ArrayList<>();
    private Optional<OpenEntry> leaf = Optional.empty();
    private Optional<ParagraphAsRead> kicker = Optional.empty();
    private Optional<ParagraphAsRead> nameless = Optional.empty();
    private boolean started;
    private boolean sections;
    private int entries;

    public DraftAssembler(Manifest manifest, DraftFile draftFile) {
        this.manifest = manifest;
        this.draftFile = draftFile;
        this.identities = new Identities(manifest, draftFile.labels());
        this.builder = new WordsBuilder(new InlineTree(manifest), draftFile.lists());
        this.reader = new FrontMatterReader(manifest);
        this.headings = new HeadingReader(manifest, identities, builder);
        this.slots = new SlotReader(manifest, identities, builder);
        this.comments = new CommentPlaces(draftFile);
        this.repeatedText = new RepeatedText(draftFile.edges(), manifest);
    }

    /** The document; nothing may be added after this. */
    public Document close() {
        openNameless();
        kicker.ifPresent(this::leafOrWords);
        closeLeaf();
        Metadata metadata = reader.metadata();
        List<Block> blocks = new ArrayList<>(tree.close());
        blocks.addAll(repeatedText.strange(metadata, blocks));
        return new Document(metadata, blocks, Optional.empty());
    }

    public List<Notice> notices() {
        return Stream.of(comments.notices(), identities.notices(), notices).flatMap(List::stream).toList();
    }

    /** How many answers and passages were found. */
    public int entries() {
        return entries;
    }

    @Override
    public void line(ParagraphAsRead paragraphAsRead) {
        if (paragraphAsRead.isBlank() && paragraphAsRead.number() == 0) {
            return;
        }
        if (CONTENTS.matcher(paragraphAsRead.style()).matches()) {
            repeatedText.contents(paragraphAsRead);
            comments.place(paragraphAsRead.comments(), Optional.empty());
            return;
        }
        Optional<String> marked = identities.marked(paragraphAsRead);
        boolean section = marked.filter(manifest::isSection).isPresent();
        boolean entry = marked.filter(manifest::isEntry).isPresent();
        Matcher heading = HEADING.matcher(paragraphAsRead.style());
        if (section || heading.matches() && !entry) {
            heading(paragraphAsRead, heading.matches() ? Integer.parseInt(heading.group(1)) : 1);
        } else {
            openNameless();
            if (entry) {
                started = true;
                closeLeaf();
                entry(paragraphAsRead);
            } else if (!aroundTitle(paragraphAsRead)) {
                kicker.ifPresent(this::leafOrWords);
                kicker = Optional.empty();
                leafOrWords(paragraphAsRead);
            }
        }
        if (nameless.isEmpty()) {
            comments.place(paragraphAsRead.comments(), leaf);
        }
    }

    /** Takes what stands around the title; in an answer, a paragraph set like that is one of the answer. */
    private boolean aroundTitle(ParagraphAsRead line) {
        boolean title = !sections && (line.in(Style.TITLE) || manifest.isWritten("title", line) && !started);
        boolean below = !sections && (line.in(Style.SUBTITLE) || manifest.isWritten("standfirst", line));
        if (line.in(Style.CONTENTS_HEADING)) {
            reader.contents(line);
        } else if (title || below) {
            title(line, title);
        } else if (line.in(Style.KICKER) || !sections && manifest.isWritten("kicker", line)) {
            kicker.ifPresent(this::leafOrWords);
            kicker = Optional.of(line);
        } else if (line.in(Style.GUIDANCE) && !started) {
            builder.add(line, reader.guidance());
        } else {
            if (sections && (line.in(Style.TITLE) || line.in(Style.SUBTITLE))) {
                notices.add(Notice.warning("not-taken-over", draftFile.labels().text("notice.not-taken-over.style", line.text().strip())));
            }
            return false;
        }
        return true;
    }

    @Override
    public void grid(TableAsRead tableAsRead) {
        openNameless();
        kicker.ifPresent(this::leafOrWords);
        kicker = Optional.empty();
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

    private void title(ParagraphAsRead paragraphAsRead, boolean title) {
        kicker.ifPresent(above -> reader.kicker(above.text()));
        kicker = Optional.empty();
        started = true;
        if (title) {
            reader.title(paragraphAsRead);
        } else {
            reader.standfirst(paragraphAsRead);
        }
    }

    private void heading(ParagraphAsRead paragraphAsRead, int depth) {
        boolean known = identities.marked(paragraphAsRead).flatMap(manifest::section).filter(section -> section.kicker().isEmpty()).isEmpty();
        if (!known) {
            kicker.ifPresent(this::leafOrWords);
            kicker = Optional.empty();
        }
        // Where LibreOffice deletes an answer at the end of a section with tracking, the kicker that comes next takes over its style.
        Optional<String> above = kicker.or(() -> nameless).map(ParagraphAsRead::text);
        kicker = Optional.empty();
        nameless = Optional.empty();
        sections = true;
        started = true;
        closeLeaf();
        headings.open(paragraphAsRead, depth, above, tree);
    }

    private void leafOrWords(ParagraphAsRead paragraphAsRead) {
        Optional<Slot.Kind> slot = slots.kind(paragraphAsRead);
        if (slot.isPresent()) {
            started = true;
            closeLeaf();
            leaf = Optional.of(slots.open(paragraphAsRead, slot.get()));
        } else if (paragraphAsRead.in(Style.ATTRIBUTION) || BylineReader.fits(paragraphAsRead, manifest.hasSections())) {
            started = true;
            closeLeaf();
            if (paragraphAsRead.bookmarks().isEmpty() && BylineReader.read(paragraphAsRead.pieces()).ref().isEmpty()) {
                nameless = Optional.of(paragraphAsRead);
            } else {
                entry(paragraphAsRead);
            }
        } else if (paragraphAsRead.in(Style.FACT) || paragraphAsRead.in(Style.PART)) {
            started = true;
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
            started = true;
        }
        if (!started) {
            builder.add(paragraphAsRead, reader.guidance());
        } else if (paragraphAsRead.in(Style.LINE_TO_TAKE) || paragraphAsRead.in(Style.PROMPT)) {
            if (leaf.isEmpty() || leaf.get().isEntry()) {
                closeLeaf();
                leaf = Optional.of(slots.unlabelled(paragraphAsRead));
            }
            slots.add(paragraphAsRead, leaf.get());
        } else if (leaf.isPresent() && !leaf.get().isEntry() && !isIn(IN_ENTRIES, paragraphAsRead) && !isIn(IN_SECTIONS, paragraphAsRead)) {
            slots.add(paragraphAsRead, leaf.get());
        } else if (leaf.isPresent() && !isIn(IN_SECTIONS, paragraphAsRead) && leaf.get().isEntry()) {
            builder.add(paragraphAsRead, leaf.get().nest());
        } else {
            closeLeaf();
            builder.add(paragraphAsRead, tree.words());
        }
    }

    private static boolean isIn(Set<Style> styles, ParagraphAsRead paragraphAsRead) {
        return styles.stream().anyMatch(paragraphAsRead::in);
    }

    private void closeLeaf() {
        leaf.ifPresent(ended -> tree.add(ended.close()));
        leaf = Optional.empty();
    }
}
