package coop.hatstand.docx;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.ScriptLanguages;
import coop.hatstand.document.Strong;
import coop.hatstand.document.TreeWalker;
import java.util.List;
import java.util.Optional;

/** Writes inlines as runs that each carry the looks of all they stand in. */
final class Inlines extends TreeWalker {

    private final Xml xml;
    private final Runs runs;
    private final Links links;
    private final Anchors anchors;
    private final ScriptLanguages languages;
    private RunLook look = RunLook.PLAIN;

    /** @param languages cuts out words in other scripts than the document's */
    Inlines(Xml xml, Runs runs, Links links, Anchors anchors, ScriptLanguages languages) {
        this.xml = xml;
        this.runs = runs;
        this.links = links;
        this.anchors = anchors;
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
        languages.stretches(words, (stretch, language) -> runs.words(stretch, language.isPresent() ? wanted.speaking(language) : wanted));
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
        Optional<String> id = look.linked() ? Optional.empty() : links.id(link.target());
        if (id.isEmpty()) {
            inlines(link.content());
            return;
        }
        xml.start("w:hyperlink", "r:id", id.get(), "w:history", "1");
        within(look.in(Style.HYPERLINK).asLinked(), link.content());
        then(xml::end);
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        runs.lineBreak(look);
    }

    @Override
    protected void marked(Marked marked) {
        within(look.asMarked(), marked.content());
    }

    @Override
    protected void reference(Reference reference) {
        Optional<String> bookmark = look.linked() ? Optional.empty() : anchors.name(reference.target());
        bookmark.ifPresent(name -> xml.start("w:hyperlink", "w:anchor", name, "w:history", "1"));
        words(reference.text(), look.linked() ? look : look.in(Style.REFERENCE));
        bookmark.ifPresent(name -> xml.end());
    }
}
