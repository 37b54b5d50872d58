package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reassembles a document from the paragraphs and tables of a draft. */
public final class DraftAssembler implements BodyBlocks {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc [1-9]");

    private final Manifest manifest;
    private final DraftFile draftFile;
    private final Identities identities;
    private final WordsBuilder builder;
    private final FrontMatterReader front;
    private final HeadingReader headings;
    private final SectionTree tree = new SectionTree();
    private final CommentPlaces comments;
    private final RepeatedText repeatedText;
    private final LeafReader leaves;
    private final List<Notice> notices = new ArrayList<>();
    private Optional<ParagraphAsRead> kicker = Optional.empty();
    private boolean sections;

    public DraftAssembler(Manifest manifest, DraftFile draftFile) {
        this.manifest = manifest;
        this.draftFile = draftFile;
        this.identities = new Identities(manifest, draftFile.labels());
        this.builder = new WordsBuilder(new InlineTree(manifest), draftFile.lists());
        this.front = new FrontMatterReader(manifest);
        this.headings = new HeadingReader(manifest, identities, builder);
        this.comments = new CommentPlaces(draftFile);
        this.repeatedText = new RepeatedText(draftFile.edges(), manifest);
        this.leaves = new LeafReader(manifest, identities, builder, front, tree, comments);
    }

    /** The document; nothing may be added after this. */
    public Document close() {
        leaves.openNameless();
        releaseKicker();
        leaves.close();
        Metadata metadata = front.metadata();
        List<Block> blocks = new ArrayList<>(tree.close());
        blocks.addAll(repeatedText.strange(metadata, blocks));
        return new Document(metadata, blocks, Optional.empty());
    }

    public List<Notice> notices() {
        return Stream.of(comments.notices(), identities.notices(), notices).flatMap(List::stream).toList();
    }

    /** How many answers and passages were found. */
    public int entries() {
        return leaves.entries();
    }

    @Override
    public void line(ParagraphAsRead line) {
        if (line.isBlank() && line.number() == 0) {
            return;
        }
        if (CONTENTS.matcher(line.style()).matches()) {
            repeatedText.contents(line);
            comments.place(line.comments(), Optional.empty());
            return;
        }
        Optional<String> marked = identities.marked(line);
        boolean entry = marked.filter(manifest::isEntry).isPresent();
        Matcher heading = HEADING.matcher(line.style());
        if (marked.filter(manifest::isSection).isPresent() || heading.matches() && !entry) {
            heading(line, heading.matches() ? Integer.parseInt(heading.group(1)) : 1);
        } else {
            leaves.openNameless();
            if (entry) {
                leaves.entry(line);
            } else if (!aroundTitle(line)) {
                releaseKicker();
                leaves.read(line);
            }
        }
        leaves.place(line.comments());
    }

    @Override
    public void grid(TableAsRead table) {
        leaves.openNameless();
        releaseKicker();
        leaves.read(table);
    }

    /** Takes what stands around the title; in an answer, a paragraph set like that is one of the answer. */
    private boolean aroundTitle(ParagraphAsRead line) {
        boolean title = !sections && (line.in(Style.TITLE) || manifest.isWritten("title", line) && !front.isOver());
        boolean below = !sections && (line.in(Style.SUBTITLE) || manifest.isWritten("standfirst", line));
        if (line.in(Style.CONTENTS_HEADING)) {
            front.contents(line);
        } else if (title || below) {
            kicker.ifPresent(above -> front.kicker(above.text()));
            kicker = Optional.empty();
            front.title(line, title);
        } else if (line.in(Style.KICKER) || !sections && manifest.isWritten("kicker", line)) {
            releaseKicker();
            kicker = Optional.of(line);
        } else if (line.in(Style.GUIDANCE) && !front.isOver()) {
            builder.add(line, front.guidance());
        } else {
            if (sections && (line.in(Style.TITLE) || line.in(Style.SUBTITLE))) {
                notices.add(Notice.warning("not-taken-over", draftFile.labels().text("notice.not-taken-over.style", line.text().strip())));
            }
            return false;
        }
        return true;
    }

    /** A line set as those above titles and headings with neither below it is one like others. */
    private void releaseKicker() {
        kicker.ifPresent(leaves::read);
        kicker = Optional.empty();
    }

    private void heading(ParagraphAsRead line, int depth) {
        if (identities.marked(line).flatMap(manifest::section).filter(section -> section.kicker().isEmpty()).isPresent()) {
            releaseKicker();
        }
        // Where LibreOffice deletes an answer at the end of a section with tracking, the kicker that comes next takes over its style.
        Optional<ParagraphAsRead> nameless = leaves.takeNameless();
        Optional<String> above = kicker.or(() -> nameless).map(ParagraphAsRead::text);
        kicker = Optional.empty();
        sections = true;
        front.end();
        leaves.close();
        headings.open(line, depth, above, tree);
    }
}
