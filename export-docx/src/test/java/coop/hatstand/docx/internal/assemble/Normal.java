package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import coop.hatstand.docx.internal.write.HiddenBookmarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that Word can tell apart: what {@link coop.hatstand.docx.DocxDraftReader} says it gives back. */
public final class Normal {

    private static final InlineTree TREE = new InlineTree(Manifest.none(coop.hatstand.internal.labels.Labels.of("en")));

    private Normal() {
    }

    public static Document of(Document document) {
        Metadata m = document.metadata();
        Metadata.Furniture f = m.furniture();
        List<Block> guidance = blocks(f.guidance(), Optional.of(Paragraph.Voice.PROGRAM));
        return new Document(new Metadata(m.title(), m.audience(), m.language(), m.created(),
                new Metadata.Furniture(f.kicker(), f.standfirst(), f.page(), f.contents(), guidance)), sections(document.blocks()), document.source());
    }

    /** What follows a section stands in it. */
    private static List<Block> sections(List<Block> blocks) {
        List<Block> in = new ArrayList<>();
        for (Block block : blocks) {
            Block last = in.isEmpty() ? block : in.get(in.size() - 1);
            if (last instanceof Section above && !(block instanceof Section)) {
                in.set(in.size() - 1, into(above, block));
            } else {
                in.add(block);
            }
        }
        return blocks(in, Optional.empty());
    }

    private static Section into(Section section, Block block) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Section inner) {
            blocks.set(blocks.size() - 1, into(inner, block));
        } else {
            blocks.add(block);
        }
        return new Section(section.id(), section.role(), section.heading(), blocks);
    }

    private static List<Block> blocks(List<Block> blocks, Optional<Paragraph.Voice> voice) {
        List<Block> normal = new ArrayList<>();
        for (Block block : blocks) {
            one(block, voice).ifPresent(next -> {
                Optional<Block> joined = normal.isEmpty() ? Optional.empty() : joined(normal.get(normal.size() - 1), next, voice);
                if (joined.isPresent()) {
                    normal.set(normal.size() - 1, joined.get());
                } else {
                    normal.add(next);
                }
            });
        }
        return normal;
    }

    private static Optional<Block> joined(Block first, Block second, Optional<Paragraph.Voice> voice) {
        if (first instanceof BulletList a && second instanceof BulletList b) {
            return Optional.of(new BulletList(both(a.items(), b.items())));
        }
        if (first instanceof OrderedList a && second instanceof OrderedList b) {
            return Optional.of(new OrderedList(a.start(), both(a.items(), b.items())));
        }
        if (first instanceof Quotation a && second instanceof Quotation b) {
            return Optional.of(new Quotation(blocks(both(a.blocks(), b.blocks()), Optional.of(Paragraph.Voice.PEOPLE))));
        }
        return Optional.empty();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<Block> one(Block block, Optional<Paragraph.Voice> voice) {
        if (block instanceof Paragraph p) {
            return Prose.ofInlines(p.content()).isBlank() ? Optional.empty() : Optional.of(new Paragraph(voice.orElse(p.voice()), inlines(p.content(), false)));
        } else if (block instanceof BulletList l) {
            return Optional.of(new BulletList(l.items().stream().map(item -> blocks(item, voice)).toList()));
        } else if (block instanceof OrderedList l) {
            return Optional.of(new OrderedList(l.start(), l.items().stream().map(item -> blocks(item, voice)).toList()));
        } else if (block instanceof Quotation q) {
            List<Block> quoted = blocks(q.blocks(), Optional.of(Paragraph.Voice.PEOPLE));
            return quoted.isEmpty() ? Optional.empty() : Optional.of(new Quotation(quoted));
        } else if (block instanceof CodeBlock c) {
            return Optional.of(new CodeBlock("", c.text()));
        } else if (block instanceof Table t) {
            return Optional.of(new Table(row(t.header(), true, false), t.rows().stream().map(row -> row(row, false, t.rowHeaders())).toList(), t.rowHeaders()));
        } else if (block instanceof Facts f) {
            return Optional.of(new Facts(f.facts().stream().map(fact -> new Facts.Fact(fact.label(), inlines(fact.value(), false), fact.chips())).toList()));
        } else if (block instanceof Entry e) {
            return Optional.of(new Entry(e.id(), e.byline(), blocks(e.body(), Optional.empty()), e.notes()));
        } else if (block instanceof Slot s) {
            return Optional.of(new Slot(s.id(), s.kind(), s.kind() == Slot.Kind.FILE_UNDER ? s.label().replaceFirst(":$", "") : s.label(), s.prompt(), blocks(s.blocks(), Optional.of(Paragraph.Voice.PEOPLE))));
        }
        Section s = (Section) block;
        return Optional.of(new Section(s.id(), s.role(), new Section.Heading(s.heading().kicker(), s.heading().number(), inlines(s.heading().words(), false)),
                sections(s.blocks())));
    }

    private static List<List<Inline>> row(List<List<Inline>> cells, boolean heads, boolean firstHeads) {
        List<List<Inline>> row = new ArrayList<>();
        cells.forEach(cell -> row.add(inlines(cell, heads || firstHeads && row.isEmpty())));
        return row;
    }

    private static List<Inline> inlines(List<Inline> inlines, boolean notStrong) {
        List<StyledPiece> styledPieces = new ArrayList<>();
        inlines.forEach(inline -> flatten(inline, StyledPiece.plain(""), styledPieces));
        return TREE.of(styledPieces.stream().map(styledPiece -> notStrong ? styledPiece.notStrong() : styledPiece).toList());
    }

    private static void flatten(Inline inline, StyledPiece look, List<StyledPiece> to) {
        if (inline instanceof Text t) {
            to.addAll(t.text().isEmpty() ? List.of() : List.of(look.with(t.text())));
        } else if (inline instanceof Code c) {
            to.add(new StyledPiece(c.text(), Style.CODE_WORDS.label(), look.strong(), look.emphasis(), look.marked(), look.link()));
        } else if (inline instanceof LineBreak) {
            to.add(look.with(StyledPiece.BREAK));
        } else if (inline instanceof Emphasis e) {
            e.content().forEach(in -> flatten(in, new StyledPiece("", "", look.strong(), true, look.marked(), look.link()), to));
        } else if (inline instanceof Strong s) {
            s.content().forEach(in -> flatten(in, new StyledPiece("", "", true, look.emphasis(), look.marked(), look.link()), to));
        } else if (inline instanceof Marked m) {
            m.content().forEach(in -> flatten(in, new StyledPiece("", "", look.strong(), look.emphasis(), true, look.link()), to));
        } else if (inline instanceof Link l) {
            StyledPiece.Target target = new StyledPiece.Target(l.target(), false);
            l.content().forEach(in -> flatten(in, linked(look, target), to));
        } else if (inline instanceof Reference r) {
            HiddenBookmarks bookmarks = new HiddenBookmarks();
            bookmarks.add(r.target());
            to.add(linked(look, new StyledPiece.Target(bookmarks.name(r.target()).orElseThrow(), true)).with(r.text()));
        }
    }

    /** A link holds no other. */
    private static StyledPiece linked(StyledPiece look, StyledPiece.Target target) {
        return new StyledPiece("", "", look.strong(), look.emphasis(), look.marked(), Optional.of(look.link().orElse(target)));
    }
}
