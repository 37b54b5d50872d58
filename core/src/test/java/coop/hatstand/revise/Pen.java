package coop.hatstand.revise;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.export.Draft;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.revise.draft.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Edits the spokesperson's document of a briefing as a person with a pen would. */
public final class Pen {
    public static final Labels ENGLISH = Labels.of("en");
    private final Briefing base;
    private Document document;

    public Pen(Briefing base) {
        this.base = base;
        this.document = new Presentation(Audience.SPOKESPERSON, ENGLISH, Optional.empty()).document(base);
    }

    public Revised revised() {
        Draft draft = new Draft(Optional.of(document), Optional.empty(), List.of());
        return Revision.of(base, Revision.pack(base, draft, ENGLISH), draft, ENGLISH, chosen -> List.of());
    }

    Document document() {
        return document;
    }

    public Pen title(String title) {
        Metadata m = document.metadata();
        document = new Document(new Metadata(title, m.audience(), m.language(), m.created(), m.furniture()), document.blocks(), document.source());
        return this;
    }

    public Pen standfirst(String words) {
        Metadata m = document.metadata();
        Metadata.Furniture f = m.furniture();
        document = new Document(new Metadata(m.title(), m.audience(), m.language(), m.created(),
                new Metadata.Furniture(f.kicker(), words, f.page(), f.contents(), f.guidance())), document.blocks(), document.source());
        return this;
    }

    /** Rewrites blocks at any depth of sections. */
    Pen rewrite(Function<Block, List<Block>> edit) {
        document = new Document(document.metadata(), all(document.blocks(), edit), document.source());
        return this;
    }

    private static List<Block> all(List<Block> blocks, Function<Block, List<Block>> edit) {
        List<Block> written = new ArrayList<>();
        for (Block block : blocks) {
            for (Block now : edit.apply(block)) {
                written.add(now instanceof Section s ? new Section(s.id(), s.role(), s.heading(), all(s.blocks(), edit)) : now);
            }
        }
        return written;
    }

    public Pen entry(String id, UnaryOperator<Entry> edit) {
        return rewrite(block -> List.of(block instanceof Entry entry && entry.id().equals(id) ? edit.apply(entry) : block));
    }

    public Pen body(String id, List<Block> body) {
        return entry(id, entry -> new Entry(id, entry.byline(), body, entry.notes()));
    }

    Entry entry(String id) {
        List<Entry> found = new ArrayList<>();
        new Pen(this).rewrite(block -> {
            if (block instanceof Entry entry && entry.id().equals(id)) {
                found.add(entry);
            }
            return List.of(block);
        });
        return found.get(0);
    }

    private Pen(Pen pen) {
        this.base = pen.base;
        this.document = pen.document;
    }

    public Pen delete(String id) {
        return rewrite(block -> block instanceof Entry entry && entry.id().equals(id) ? List.of() : List.of(block));
    }

    public Pen add(String section, Block added) {
        return rewrite(block -> {
            if (!(block instanceof Section s) || !s.id().equals(section)) {
                return List.of(block);
            }
            List<Block> blocks = new ArrayList<>(s.blocks());
            blocks.add(added);
            return List.of(new Section(s.id(), s.role(), s.heading(), blocks));
        });
    }

    public Pen move(String id, String section) {
        Entry moved = entry(id);
        return delete(id).add(section, moved);
    }

    public Pen write(String slot, List<Block> words) {
        return rewrite(block -> List.of(block instanceof Slot s && s.id().equals(slot) ? new Slot(s.id(), s.kind(), s.label(), s.prompt(), words) : block));
    }

    public Pen heading(String section, String words) {
        return rewrite(block -> List.of(block instanceof Section s && s.id().equals(section)
                ? new Section(s.id(), s.role(), new Section.Heading(s.heading().kicker(), s.heading().number(), List.of(new Text(words))), s.blocks()) : block));
    }

    public Pen cell(int row, int column, String words) {
        return rewrite(block -> List.of(block instanceof Section s && s.id().equals("people")
                ? new Section(s.id(), s.role(), s.heading(), s.blocks().stream().map(b -> b instanceof Table t ? cell(t, row, column, words) : b).toList()) : block));
    }

    private static Block cell(Table table, int row, int column, String words) {
        List<List<List<Inline>>> rows = new ArrayList<>(table.rows());
        List<List<Inline>> cells = new ArrayList<>(rows.get(row));
        cells.set(column, words.isEmpty() ? List.of() : List.of(new Text(words)));
        rows.set(row, cells);
        return new Table(table.header(), rows, table.rowHeaders());
    }
}
