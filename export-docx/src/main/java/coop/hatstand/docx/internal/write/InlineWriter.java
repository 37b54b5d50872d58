package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.TreeWalker;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.export.ScriptLanguages;
import java.util.List;
import java.util.Optional;

/** Writes inlines as runs, each with the formatting of everything it is nested in. */
final class InlineWriter extends TreeWalker {

    private final XmlWriter writer;
    private final RunWriter runWriter;
    private final LinkParts linkParts;
    private final HiddenBookmarks bookmarks;
    private final ScriptLanguages languages;
    private RunLook look = RunLook.PLAIN;

    /** @param languages cuts out words in other scripts than the document's */
    InlineWriter(XmlWriter writer, RunWriter runWriter, LinkParts linkParts, HiddenBookmarks bookmarks, ScriptLanguages languages) {
        this.writer = writer;
        this.runWriter = runWriter;
        this.linkParts = linkParts;
        this.bookmarks = bookmarks;
        this.languages = languages;
    }

    /** Writes them all into the paragraph that is open. */
    void write(List<Inline> inlines, RunLook plain) {
        look = plain;
        inlines(inlines);
        walk();
    }

    private void within(RunLook inner, List<Inline> content) {
        RunLook outer = look;
        look = inner;
        inlines(content);
        then(() -> look = outer);
    }

    @Override
    protected void words(String words) {
        words(words, look);
    }

    private void words(String words, RunLook wanted) {
        languages.stretches(words, (stretch, language) -> runWriter.words(stretch, language.isPresent() ? wanted.speaking(language) : wanted));
    }

    @Override
    protected void emphasis(Emphasis emphasis) {
        within(look.asEmphasis(), emphasis.content());
    }

    @Override
    protected void strong(Strong strong) {
        within(look.asStrong(), strong.content());
    }

    @Override
    protected void code(Code code) {
        words(code.text(), look.in(Style.CODE_WORDS));
    }

    @Override
    protected void link(Link link) {
        Optional<String> id = look.linked() ? Optional.empty() : linkParts.id(link.target());
        if (id.isEmpty()) {
            inlines(link.content());
            return;
        }
        writer.start("w:hyperlink", "r:id", id.get(), "w:history", "1");
        within(look.in(Style.HYPERLINK).asLinked(), link.content());
        then(writer::end);
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        runWriter.lineBreak(look);
    }

    @Override
    protected void marked(Marked marked) {
        within(look.asMarked(), marked.content());
    }

    @Override
    protected void reference(Reference reference) {
        Optional<String> bookmark = look.linked() ? Optional.empty() : bookmarks.name(reference.target());
        bookmark.ifPresent(name -> writer.start("w:hyperlink", "w:anchor", name, "w:history", "1"));
        words(reference.text(), look.linked() ? look : look.in(Style.REFERENCE));
        bookmark.ifPresent(name -> writer.end());
    }
}
