package coop.hatstand.pdf.internal.page;

import coop.hatstand.export.Paper;
import coop.hatstand.pdf.internal.file.PageTree;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.StructureTree;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.pdf.internal.font.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes each page to the file when it ends.
 *
 * <p>Content that depends on the total, such as "page 3 of 7", is a second content stream. These are written at the end, so that until then a page
 * costs only one number in memory.
 */
public final class PageWriter {

    private static final int ROOM = 1 << 14;

    private final PdfFile file;
    private final Paper size;
    private final Fonts fonts;
    private final StructureTree structure;
    private final PageTree tree;
    private final int resources;
    private final TextObject words;
    private final Canvas beneath;
    private final SyntaxBuffer content = new SyntaxBuffer(2 * ROOM);
    private final SyntaxBuffer annotations = new SyntaxBuffer(ROOM);
    private final List<Integer> last = new ArrayList<>();
    private Optional<BiConsumer<TextObject, Integer>> lastWords = Optional.empty();
    private int page;

    PageWriter(PdfFile file, Paper size, Fonts fonts, StructureTree structure) {
        this.file = file;
        this.size = size;
        this.fonts = fonts;
        this.structure = structure;
        tree = new PageTree(file);
        resources = file.reserve();
        page = file.reserve();
        words = new TextObject(fonts, new SyntaxBuffer(ROOM));
        beneath = new Canvas(new SyntaxBuffer(ROOM));
    }

    /** The object of the current page. */
    public int page() {
        return page;
    }

    TextObject words() {
        return words;
    }

    /** What lies under the words. */
    Canvas beneath() {
        return beneath;
    }

    /** An annotation stands on the current page. */
    void annotate(int annotation) {
        annotations.reference(annotation).space();
    }

    /** What to draw on each page, given its number from 1, once all pages are known. */
    void drawLast(BiConsumer<TextObject, Integer> onPage) {
        lastWords = Optional.of(onPage);
    }

    int pages() {
        return tree.count();
    }

    /** Ends the current page and begins another. */
    void next() {
        write();
        page = file.reserve();
    }

    private void write() {
        int stream = file.reserve();
        file.stream(stream, "", content());
        last.add(file.reserve());
        int parent = tree.add(page);
        int marks = structure.endPage();
        SyntaxBuffer out = file.object(page).text("<</Type/Page/Parent ").reference(parent)
                .text("/MediaBox[0 0 ").points(size.width()).space().points(size.height()).text("]/Resources ").reference(resources)
                .text("/Tabs/S/Contents[").reference(stream).space().reference(last.get(last.size() - 1)).text("]");
        if (marks >= 0) {
            out.text("/StructParents ").number(marks);
        }
        if (annotations.size() > 0) {
            out.text("/Annots[").all(annotations).text("]");
        }
        out.text(">>");
        annotations.clear();
        words.reset();
        beneath.reset();
    }

    private SyntaxBuffer content() {
        content.clear();
        return content.text("q\n").all(beneath.content()).text("Q\nq\n").all(words.finish()).text("Q\n");
    }

    /** Ends the last page and writes what was left of all; the root of their tree. */
    int finish() {
        write();
        TextObject number = new TextObject(fonts, new SyntaxBuffer(ROOM));
        for (int i = 0; i < last.size(); i++) {
            int which = i + 1;
            lastWords.ifPresent(d -> d.accept(number, which));
            file.plainStream(last.get(i), "", number.finish());
            number.reset();
        }
        return tree.finish();
    }

    /** The fonts are known only at the end. */
    int resources() {
        return resources;
    }
}
