package coop.hatstand.markdown.internal;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Paragraph.Voice;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one document. {@link DraftComments} explains its comments. */
public final class PackWriter implements BlockVisitor<Void> {

    private static final int DEEPEST_HEADING = 6;

    private final Manuscript out;
    private final Metadata metadata;
    private int depth = 1;
    private Voice voice = Voice.PROGRAM;
    /** Whether the next block would be taken for part of an entry, a slot or the head. */
    private boolean open;
    /** The depth of the section that the next block would be taken for part of. */
    private int openDepth = 1;

    public PackWriter(Appendable out, Metadata metadata) {
        this.out = new Manuscript(out, metadata.audience() == Audience.SPOKESPERSON);
        this.metadata = metadata;
    }

    public void write(List<Block> blocks) throws IOException {
        Metadata.Furniture furniture = metadata.furniture();
        out.comment(DraftComments.head(metadata));
        aside(furniture.kicker());
        out.heading(1, List.of(new Text(metadata.title())));
        aside(furniture.standfirst());
        if (!furniture.guidance().isEmpty()) {
            out.comment(DraftComments.GUIDANCE);
            out.blocks(List.of(new Quotation(furniture.guidance())));
        }
        open = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        blocks(blocks);
    }

    /** An emphasised line. */
    private void aside(String words) throws IOException {
        if (!words.isBlank()) {
            out.blocks(List.of(Paragraph.of(new Emphasis(List.of(new Text(words))))));
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static Void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    public Void section(Section section) {
        return written(() -> {
            depth++;
            if (section.role() == Section.Role.QUESTION) {
                out.rule();
            }
            out.comment(DraftComments.section(section, depth > DEEPEST_HEADING ? depth : 0));
            heading(section.heading());
            openDepth = depth;
            open = false;
            voice = Voice.PROGRAM;
            blocks(section.blocks());
            depth--;
            voice = Voice.PROGRAM;
        });
    }

    private void heading(Section.Heading heading) throws IOException {
        aside(heading.kicker().orElse(""));
        List<Inline> words = new ArrayList<>();
        heading.number().ifPresent(number -> words.add(new Text(number + " ")));
        words.addAll(heading.words());
        out.heading(Math.min(depth, DEEPEST_HEADING), words);
    }

    @Override
    public Void entry(Entry entry) {
        return written(() -> {
            endSections();
            out.comment(DraftComments.entry(entry));
            out.blocks(List.of(BylineText.paragraph(entry.byline())));
            words(entry.body());
            for (Note note : entry.notes()) {
                out.comment(DraftComments.NOTE);
                out.blocks(List.of(NoteText.quotation(note)));
            }
            open = true;
        });
    }

    @Override
    public Void slot(Slot slot) {
        return written(() -> {
            endSections();
            out.comment(DraftComments.slot(slot));
            if (!slot.label().isBlank()) {
                out.blocks(List.of(Paragraph.of(BylineText.strong(slot.label()))));
            }
            // Numbers are typed behind their label; a paragraph below it would be taken for the passage's own once the comments are gone.
            if (slot.blocks().isEmpty() && slot.kind() != Slot.Kind.FILE_UNDER) {
                for (String line : slot.prompt().split("\\R")) {
                    aside(line);
                }
            }
            words(slot.blocks());
            open = true;
        });
    }

    @Override
    public Void facts(Facts facts) {
        return said(FactItems.list(facts), Optional.of(Voice.PROGRAM), false);
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return said(paragraph, Optional.of(paragraph.voice()), false);
    }

    @Override
    public Void bulletList(BulletList list) {
        return said(list, BlockVoices.of(list), FactItems.looksLike(list));
    }

    @Override
    public Void orderedList(OrderedList list) {
        return said(list, BlockVoices.of(list), false);
    }

    @Override
    public Void quotation(Quotation quotation) {
        return said(quotation, BlockVoices.of(quotation), false);
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        return said(code, Optional.empty(), false);
    }

    @Override
    public Void table(Table table) {
        return said(table, Optional.empty(), false);
    }

    /** Writes a block that is not in an entry or slot, with a comment saying so if it could be taken for part of one. */
    private Void said(Block block, Optional<Voice> blockVoice, boolean noFacts) {
        return written(() -> {
            Voice now = blockVoice.orElse(voice);
            if (open || openDepth > depth) {
                out.comment(DraftComments.end(openDepth - depth, now == voice ? Optional.empty() : blockVoice));
            } else if (now != voice) {
                out.comment(DraftComments.voice(now));
            }
            open = false;
            openDepth = depth;
            voice = now;
            if (noFacts && voice == Voice.PROGRAM) {
                out.comment(DraftComments.LIST);
            }
            words(List.of(block));
        });
    }

    private void endSections() throws IOException {
        if (openDepth > depth) {
            out.comment(DraftComments.end(openDepth - depth, Optional.empty()));
            openDepth = depth;
        }
    }

    /** Writes text, with a comment if it could be taken for the start of an entry. */
    private void words(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (BylineText.looksLike(block)) {
                out.comment(DraftComments.WORDS);
            }
            out.blocks(List.of(block));
        }
    }
}
