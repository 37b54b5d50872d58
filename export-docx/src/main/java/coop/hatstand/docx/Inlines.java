package coop.hatstand.docx;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.List;
import java.util.Optional;

/** Writes inlines as runs that each carry the looks of all they stand in. */
final class Inlines {

    private final Xml xml;
    private final Runs runs;
    private final Links links;
    private final Anchors anchors;
    private final Steps steps = new Steps();

    Inlines(Xml xml, Runs runs, Links links, Anchors anchors) {
        this.xml = xml;
        this.runs = runs;
        this.links = links;
        this.anchors = anchors;
    }

    /** Writes them all into the paragraph that is open. */
    void write(List<Inline> inlines, RunLook look) {
        each(inlines, look);
        steps.run();
    }

    private void each(List<Inline> inlines, RunLook look) {
        Writer writer = new Writer(look);
        steps.each(inlines, inline -> inline.accept(writer));
    }

    private final class Writer implements InlineVisitor<Void> {

        private final RunLook look;

        Writer(RunLook look) {
            this.look = look;
        }

        @Override
        public Void text(Text text) {
            runs.words(text.text(), look);
            return null;
        }

        @Override
        public Void emphasis(Emphasis emphasis) {
            each(emphasis.content(), look.asEmphasis());
            return null;
        }

        @Override
        public Void strong(Strong strong) {
            each(strong.content(), look.asStrong());
            return null;
        }

        @Override
        public Void code(Code code) {
            runs.words(code.text(), look.in(Style.CODE_WORDS));
            return null;
        }

        @Override
        public Void link(Link link) {
            Optional<String> id = look.linked() ? Optional.empty() : links.id(link.target());
            if (id.isEmpty()) {
                each(link.content(), look);
                return null;
            }
            xml.start("w:hyperlink", "r:id", id.get(), "w:history", "1");
            steps.then(xml::end);
            each(link.content(), look.in(Style.HYPERLINK).asLinked());
            return null;
        }

        @Override
        public Void lineBreak(LineBreak lineBreak) {
            runs.lineBreak(look);
            return null;
        }

        @Override
        public Void marked(Marked marked) {
            each(marked.content(), look.asMarked());
            return null;
        }

        @Override
        public Void reference(Reference reference) {
            Optional<String> bookmark = look.linked() ? Optional.empty() : anchors.name(reference.target());
            bookmark.ifPresent(name -> xml.start("w:hyperlink", "w:anchor", name, "w:history", "1"));
            runs.words(reference.text(), look.linked() ? look : look.in(Style.REFERENCE));
            bookmark.ifPresent(name -> xml.end());
            return null;
        }
    }
}
