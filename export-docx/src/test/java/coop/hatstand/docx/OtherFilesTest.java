package coop.hatstand.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a format that drafts are saved in and is no draft is left for others to read. */
final class OtherFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html><html><body><p>amal · [A2.1] · post 2</p><p>Ladders.</p></body></html>",
        "<html><body><article id=\"post_2\"><p>As [A2.1] says:</p><blockquote>Spokesperson’s briefing</blockquote></article></body></html>",
        "<html><body><main id=\"main_\"><p>Spokesperson’s briefing · not for release</p><a name=\"_a2_1\"></a><p>amal [A2.1]</p></main></body></html>",
        "<html><body><p>Spokesperson’s briefing · not for release</p><p>Nobody has said anything, such as [A2.1].</p></body></html>",
        "<html><head><title>[A1]</title></head></html>", "<html>"})
    void pages(String page) throws IOException {
        assertEquals(Optional.empty(), new DocxDraftReader().read(Source.of("page.html", page.getBytes(UTF_8))));
    }

    /** An answer with a comment, as each program has it in a page; its words, and the comment's. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<p class=MsoNormal><a name=\"_a2_1\">amal</a><span style='mso-tab-count:1'>   </span>[A2.1] · post 2<span class=MsoCommentReference><a class=msocomanchor href=\"#_msocom_1\">[J1]</a></span></p><p class=HatstandAnswer>Ladders.</p>"
            + "<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText><a name=\"_msocom_1\"></a><a href=\"#_msoanchor_1\">[J1]</a>Which?</p></div></div>",
        "<p class=\"c1\"><a id=\"id.k1\"></a><span>amal&nbsp; &nbsp; &nbsp; [A2.1] · post 2</span><sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup></p><p><span class=\"c1\">Ladders.</span></p>"
            + "<div class=\"c9\"><p class=\"c4\"><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Which?</span></p></div>",
        "<p><a name=\"_a2_1\"></a>amal\t[A2.1]\n\t· post 2<!-- Which? --></p>\n<p>Ladders.</p>"})
    void commentsOfPages(String body) throws IOException {
        Source page = Source.of("page.html", ("<html><body><p>Spokesperson’s briefing · not for release</p><p>Tools</p><p>1 question</p><h1>1  Which tools?</h1>" + body + "</body></html>").getBytes(UTF_8));
        Section section = (Section) new DocxDraftReader().read(page).orElseThrow().edited().orElseThrow().blocks().get(0);
        Entry entry = (Entry) section.blocks().get(0);
        assertEquals("a2.1 amal [A2.1] Ladders. Which?", entry.id() + " " + entry.byline().name() + " [" + entry.byline().ref() + "] " + Prose.of(entry.body()).strip() + " " + entry.notes().get(0).text());
        assertEquals(1, section.blocks().size());
    }

    @Test
    void aPageThatIsDeeperThanAnyDraft() throws IOException {
        String deep = "<div>".repeat(400) + "<a name=\"_a2_1\"></a><p>amal\t[A2.1] · post 2</p>";
        assertEquals(Optional.empty(), new DocxDraftReader().read(Source.of("page.html", ("<html><body>" + deep).getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text:p>Name:</text:p><text:p>Ada</text:p>", "", "<table:table xmlns:table=\"t\"><table:table-row/></table:table>", "<text:list><text:list-item/></text:list>"})
    void texts(String body) throws IOException {
        String names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        for (String root : List.of("document", "document-content")) {
            String xml = "<?xml version=\"1.0\"?>\n<office:" + root + names + "><office:body><office:text>" + body + "</office:text></office:body></office:" + root + ">";
            assertEquals(Optional.empty(), new DocxDraftReader().read(Source.of("text", root.equals("document") ? xml.getBytes(UTF_8) : zipped(xml))));
        }
    }

    private static byte[] zipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
