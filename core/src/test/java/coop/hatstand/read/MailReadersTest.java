package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.read.mail.EmlReader;
import coop.hatstand.internal.read.mail.MboxReader;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReadersTest {
    private static final Path BOX = Path.of("../seeds/shared-tools.mbox");
    private static final String HEAD = "From: Ana <ana@loaf.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: Bread\n";

    private final MboxReader boxes = new MboxReader();
    private final EmlReader mails = new EmlReader();

    @Test
    void readsAMailbox() throws IOException {
        assertEquals(Likelihood.CERTAIN, boxes.recognise(Source.of(BOX)));
        Discussion box = boxes.read(Source.of(BOX));
        assertEquals(Discussion.Kind.MAIL, box.kind());
        assertEquals(Optional.of("Sharing tools: three questions"), box.title());
        assertEquals(List.of(1, 2, 3), box.posts().stream().map(Post::number).toList());
        assertEquals(List.of(Optional.empty(), Optional.of(1), Optional.of(1)), box.posts().stream().map(Post::replyTo).toList());
        assertEquals(List.of("attachments-left-out", "mails-repeated"), box.notices().stream().map(Notice::code).toList());
    }

    @Test
    void readsAFlowedMailInQuotedPrintable() throws IOException {
        Post post = boxes.read(Source.of(BOX)).posts().get(0);
        assertEquals(author("Zoë Lind", "zoe@loaf.example"), post.author());
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:00:00Z")), post.at());
        assertEquals(Syntax.PLAIN, post.syntax());
        assertEquals("""
                Hello bakers,

                a café paper asks about the tools we share, and I answer on Wednesday:

                1. Which tools do you share?
                2. Who mends them?
                3. What got lost?

                From me, thanks!
                Zoë

                --\s
                Zoë Lind – Rising Loaf Co-operative""", post.text());
    }

    @Test
    void readsAddressesAsArchivesHideThem() throws IOException {
        Discussion box = boxes.read(Source.of(BOX));
        assertEquals(author("Idris Vale", "idris@shed.example"), box.posts().get(1).author());
        assertTrue(box.posts().get(1).text().startsWith("On Mon, 2 Mar 2026 Zoë Lind wrote:\n> 1. Which"));
        assertEquals(Author.named("Inez Varga"), box.posts().get(2).author());
    }

    @Test
    void takesHtmlWhereThePlainPartIsBlank() throws IOException {
        Post post = boxes.read(Source.of(BOX)).posts().get(2);
        assertEquals(Syntax.HTML, post.syntax());
        assertEquals("<div>3. The big whisk, <b>twice</b> &mdash; and our patience.</div>\n\n"
                + "<p>_______________________________________________<br>\nBakers mailing list &lt;bakers@lists.loaf.example&gt; &amp; friends</p>", post.text());
    }

    @Test
    void unpacksAGzippedMailbox() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(BOX, out);
        }
        Source source = Source.of("bakers-2026-03.mbox.gz", bytes.toByteArray());
        assertEquals(Likelihood.CERTAIN, boxes.recognise(source));
        assertEquals(3, boxes.read(source).posts().size());
        Source cut = Source.of("cut.gz", Arrays.copyOf(bytes.toByteArray(), 100));
        assertEquals("cut.gz is damaged or incomplete and cannot be unpacked. Download it again.", assertThrows(UnreadableSourceException.class, () -> boxes.read(cut)).getMessage());
    }

    @Test
    void readsASingleMail() throws IOException {
        Source source = Source.of("bread.eml", HEAD + "\nWhy bread?\n\n>From here\n");
        assertEquals(Likelihood.CERTAIN, mails.recognise(source));
        Discussion mail = mails.read(source);
        assertEquals(Optional.of("Bread"), mail.title());
        assertEquals("Why bread?\n\n>From here", mail.posts().get(0).text());
        assertEquals(author("Ana", "ana@loaf.example"), mail.posts().get(0).author());
        assertEquals(List.of(), mail.notices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Ana Oke <ana@loaf.example>             | Ana Oke | ana@loaf.example",
        "\"Oke, Ana\" <ana@loaf.example>        | Oke, Ana | ana@loaf.example",
        "ana@loaf.example                       | -       | ana@loaf.example",
        "ana@loaf.example (Ana Oke)             | Ana Oke | ana@loaf.example",
        "=?iso-8859-1?Q?Zo=EB?= <z@loaf.example> | Zoë    | z@loaf.example",
        "=?utf-8?B?Wm/Dqw==?= <z@loaf.example>  | Zoë     | z@loaf.example",
        "'Ana Oke' via Bakers <b@loaf.example>  | Ana Oke | -",
        "Ana                                    | Ana     | -",
        "\"ana@loaf.example\" <ana@loaf.example> | -      | ana@loaf.example",
        "ana at loaf.example                    | -       | ana@loaf.example",
    })
    void readsWhoSentAMail(String from, String name, String address) throws IOException {
        Author author = mails.read(Source.of("m", "From: " + from + "\nDate: x\nSubject: y\n\nwords")).posts().get(0).author();
        assertEquals(Optional.ofNullable(name), author.name());
        assertEquals(Optional.ofNullable(address), author.handle());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/plain; charset=utf-8        | UTF-8", "text/plain; charset=iso-8859-1 | ISO-8859-1", "text/plain; charset=us-ascii | UTF-8",
        "text/plain                       | windows-1252", "text/plain; charset=nonsense  | UTF-8", "text/plain; charset=utf-8   | windows-1252",
    })
    void readsCharsetsAndWrongOnes(String type, String charset) throws IOException {
        byte[] bytes = (HEAD + "Content-Type: " + type + "\nContent-Transfer-Encoding: 8bit\n\ncafé où\n").getBytes(Charset.forName(charset));
        assertEquals("café où", mails.read(Source.of("m", bytes)).posts().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Re: Bread | Bread", "[Bakers] Bread | Bread", "Re: [Bakers] Re: Bread | Bread", "AW: Bread | Bread", "Re[2]: Bread | Bread", "Fwd: Bread | Bread",
        "Reading: Bread | Reading: Bread", "Re | Re",
    })
    void takesTheTitleFromTheSubject(String subject, String title) throws IOException {
        assertEquals(Optional.of(title), mails.read(Source.of("m", "From: a@b.example\nDate: x\nSubject: " + subject + "\n\nwords")).title());
    }

    @Test
    void saysWhereAMailboxHoldsSeveralTopics() throws IOException {
        String mark = "From a@b.example Mon Mar  2 10:00:00 2026\n";
        String box = mark + HEAD + "\none\n\n" + mark + HEAD.replace("Bread", "Salt") + "\ntwo\n\n" + mark + HEAD.replace("Bread", "Re: bread") + "\nthree\n";
        assertEquals(List.of("2"), boxes.read(Source.of("b", box)).notices().stream().map(notice -> notice.text().replaceAll("\\D", "")).toList());
    }

    @Test
    void partsMailsAtMarksOnly() throws IOException {
        String mark = "From a@b.example Mon Mar  2 10:00:00 2026\n";
        String box = mark + HEAD + "\none\nFrom here at 10:00 on 1 May 2026 no blank line above\n\nFrom there, without a date\n";
        assertEquals(1, boxes.read(Source.of("b", box)).posts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"From here on, words\n\nmore", "words", "From: Ana\nName: Ana\nDate: May\n\nwords", "Subject: x\nTo: y\nDate: z\n\n", "{}", "From "})
    void isSureOfWhatIsNot(String text) throws IOException {
        Source source = Source.of("t", text);
        assertEquals(Likelihood.NO, boxes.recognise(source));
        assertEquals(Likelihood.NO, mails.recognise(source));
        assertThrows(UnreadableSourceException.class, () -> boxes.read(source));
        assertThrows(UnreadableSourceException.class, () -> mails.read(source));
    }

    @Test
    void survivesHostileMails() throws IOException {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        Discussion damaged = mails.read(Source.of("m", deep + "\nwords"));
        assertEquals(List.of("mails-damaged"), damaged.notices().stream().map(Notice::code).toList());
        assertTrue(damaged.posts().get(0).text().endsWith("words"));
        StringBuilder nested = new StringBuilder(HEAD);
        for (int i = 0; i < 99; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertEquals("words", mails.read(Source.of("m", nested + "\nwords\n")).posts().get(0).text());
        String line = "x".repeat(20_000_000);
        assertEquals(line, mails.read(Source.of("m", HEAD + "\n" + line)).posts().get(0).text());
        for (String odd : List.of("Content-Type: ;;;=\n", "Content-Type: multipart/mixed\n", "Content-Transfer-Encoding: nonsense\n", "X-Y: " + line + "\n", "X: y\n".repeat(5_000),
                "Content-Type: multipart/mixed; boundary=\"\"\n", "Date: Mon, 99 Foo 2026\n")) {
            Discussion read = mails.read(Source.of("m", HEAD + odd + "\nwords\n"));
            assertTrue(read.posts().get(0).text().contains("words"), odd.substring(0, 5));
        }
        assertTrue(boxes.read(Source.of("m", "From x Mon Mar  2 10:00:00 2026\n:\nContent-Type: multipart/e; boundary=\n>words")).posts().get(0).text().endsWith("words"));
        byte[] nul = (HEAD + "\nwo\0rds\n").getBytes(StandardCharsets.UTF_8);
        assertFalse(mails.read(Source.of("m", nul)).posts().get(0).text().contains("\0"));
    }

    private static Author author(String name, String handle) {
        return new Author(Optional.of(name), Optional.of(handle), Optional.empty(), List.of(), List.of());
    }
}
