package coop.hatstand.internal.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageReaderTest {
    private final SavedPageReader reader = new SavedPageReader();

    @Test
    void readsWhatThePageSaysItsPostsAre() throws IOException {
        Source source = Source.of(Path.of("src/test/resources/coop/hatstand/internal/read/crawler.html"));
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion page = reader.read(source);
        assertEquals(Optional.of("The paper asks about our bakery"), page.title());
        assertEquals(List.of("maud", "idris", "inez"), names(page));
        assertEquals(List.of(1, 2, 4), page.posts().stream().map(Post::number).toList());
        assertEquals(List.of(4, 1, 0), page.posts().stream().map(Post::likes).toList());
        assertEquals(Optional.of(Instant.parse("2026-03-02T11:05:00Z")), page.posts().get(1).at());
        assertEquals(Syntax.HTML, page.posts().get(1).syntax());
        assertTrue(page.posts().get(1).text().contains("start=\"3\""), "numbers of lists stay");
        assertTrue(page.posts().get(2).text().contains("data-username=\"maud\""), "quotations stay");
        assertTrue(page.posts().stream().noneMatch(post -> post.text().contains("Where is the flour")));
        assertEquals(List.of("posts-on-screen"), codes(page));
    }

    @Test
    void readsLinkedData() throws IOException {
        Discussion page = read("""
                <!doctype html><html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"QAPage","mainEntity":{"@type":"Question","name":"Rooms","text":"How did you find yours?",
                "author":{"@type":"Person","name":"Maud"},"dateCreated":"2026-03-02T10:00:00Z","acceptedAnswer":{"@type":"Answer","text":"By asking.","upvoteCount":3,"author":{"name":"Idris"},
                "comment":[{"@type":"Comment","text":"Whom?","author":{"name":"Inez"}}]},"suggestedAnswer":[{"@type":"Answer","text":"<p>Luck.</p>","author":[{"name":"Lin"}]}]}}</script></head><body><h1>Rooms</h1></body></html>""");
        assertEquals(List.of("Maud", "Idris", "Inez", "Lin"), names(page));
        assertEquals(List.of("How did you find yours?", "By asking.", "Whom?", "<p>Luck.</p>"), texts(page));
        assertEquals(List.of(0, 3, 0, 0), page.posts().stream().map(Post::likes).toList());
        assertEquals(List.of(0, 0, 2, 0), page.posts().stream().map(post -> post.replyTo().orElse(0)).toList());
    }

    @Test
    void knowsTheMarkupOfBoards() throws IOException {
        Discussion phpbb = read("""
                <html><body><h2>Rooms</h2>
                <div id="p11" class="post bg2"><dl class="postprofile"><dt><a class="username-coloured">Maud Penrose</a></dt><dd>Admin</dd></dl><div class="postbody"><p class="author">by <strong><a>Maud Penrose</a></strong>
                <time datetime="2026-03-02T10:00:00+00:00">Mon</time></p><div class="content">Who bakes?</div></div></div>
                <div id="p12" class="post bg1"><dl class="postprofile"><dt><a class="username">Idris</a></dt></dl><div class="postbody"><div class="content">We do.</div></div></div></body></html>""");
        assertEquals(List.of("Maud Penrose", "Idris"), names(phpbb));
        assertEquals(List.of("Who bakes?", "We do."), texts(phpbb));
        Discussion discourse = read("""
                <html><body><h1>Rooms</h1><div class="timeline-replies">2 / 57</div>
                <div class="topic-post"><article id="post_1" data-post-id="900"><div class="names"><span class="first full-name"><a href="/u/maud" data-user-card="maud">Maud Penrose</a></span></div>
                <a class="post-date"><span class="relative-date" data-time="1772445900000">2 Mar</span></a><div class="cooked"><p>Who bakes?</p></div><button class="like-count">4</button></article></div>
                <div class="topic-post"><article id="post_2"><div class="names"><span class="first"><a data-user-card="idris">Idris</a></span></div><div class="cooked"><p>We do.</p></div></article></div></body></html>""");
        assertEquals(new Author(Optional.of("Maud Penrose"), Optional.of("maud"), Optional.empty(), List.of(), List.of()), discourse.posts().get(0).author());
        assertEquals(4, discourse.posts().get(0).likes());
        assertEquals(Optional.of(Instant.parse("2026-03-02T10:05:00Z")), discourse.posts().get(0).at());
        assertTrue(discourse.notices().get(0).text().contains("2 of the thread’s 57 posts"));
        Discussion stack = read("""
                <html><body><h1>Rooms</h1><div class="question"><div class="js-vote-count">7</div><div class="s-prose js-post-body"><p>Who bakes?</p></div><div class="user-details"><a href="/users/4/maud">Maud</a></div></div>
                <div class="answer"><div class="s-prose js-post-body"><p>We do.</p></div><div class="user-details"><a href="/users/5/idris">Idris</a></div></div></body></html>""");
        assertEquals(List.of("Maud", "Idris"), names(stack));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='e%d odd'><b class='author'>%s</b> <i class='date'>2 March 2026</i><div class='t'><p>%s</p></div><span><a>Reply</a></span></div>",
        "<li class='c'><a rel='author' href='/profile/%2$s'>%2$s</a> <time datetime='2026-03-02T10:00:00Z'>today</time> <p>%3$s</p></li>",
        "<article><header><strong>%2$s</strong> · <time datetime='2026-03-02'>2 Mar</time></header><section>%3$s</section><footer>3 replies</footer></article>",
        "<tr class='msg'><td><span class='username'>%2$s</span></td><td>%3$s</td></tr>"
    })
    void findsWhatRepeats(String shape) throws IOException {
        String posts = String.format(shape, 1, "Maud", "Who bakes at night?") + String.format(shape, 2, "Idris", "We do, in turns.") + String.format(shape, 3, "Inez", "Nobody did before.");
        String around = shape.startsWith("<tr") ? "<table>" + posts + "</table>" : "<div>" + posts + "</div>";
        Discussion page = read("<!DOCTYPE html><html><body><ul><li><a>Home</a></li><li><a>FAQ</a></li></ul><h1>Rooms</h1>" + around + "</body></html>");
        assertEquals(List.of("Maud", "Idris", "Inez"), names(page));
        assertEquals(List.of("Who bakes at night?", "We do, in turns.", "Nobody did before."), texts(page).stream().map(text -> text.replaceAll("<[^>]*>", "").strip()).toList());
    }

    @Test
    void aSecondMessageWithoutANameGoesOnWithTheFirst() throws IOException {
        Discussion chat = read("""
                <html><body><div class="history"><div class="message service"><div class="body details">2 May</div></div>
                <div class="message default clearfix"><div class="date details" title="02.05.2026 10:00:00">10:00</div><div class="from_name">Maud</div><div class="text">Who bakes?</div></div>
                <div class="message default clearfix"><div class="date details" title="02.05.2026 10:01:00">10:01</div><div class="from_name">Idris</div><div class="text">We do.</div></div>
                <div class="message default clearfix joined"><div class="date details" title="02.05.2026 10:02:00">10:02</div><div class="text">In turns.</div></div></div></body></html>""");
        assertEquals(List.of("Maud", "Idris"), names(chat));
        assertTrue(chat.posts().get(1).text().contains("We do.") && chat.posts().get(1).text().contains("In turns."), chat.posts().get(1).text());
    }

    @Test
    void readsAFormWhereThereIsNoThread() throws IOException {
        Discussion form = read("""
                <html><head><style>p {}</style></head><body><h1>Oven survey</h1><table><tr><td>Name</td><td>Maud Penrose</td></tr><tr><td>Co-op</td><td>Rising Loaf</td></tr></table>
                <h2>1. Who bakes?</h2><p>We do.</p><table><tr><td>2.</td><td>Who pays?</td><td>The members.</td></tr></table></body></html>""");
        assertEquals(Discussion.Kind.FORM, form.kind());
        assertEquals(Optional.of("Maud Penrose"), form.posts().get(0).author().name());
        assertEquals(List.of("Rising Loaf"), form.posts().get(0).author().remarks());
        assertEquals("# Oven survey\n\nName: Maud Penrose\n\nCo-op: Rising Loaf\n\n## 1. Who bakes?\n\nWe do.\n\n### 2. Who pays?\n\nThe members.", form.posts().get(0).text());
        assertEquals(List.of(), codes(form));
    }

    @Test
    void readsASavedArchive() throws IOException {
        String archive = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://loaf.example/t/1\r\nSubject: Rooms\r\nDate: Mon, 2 Mar 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--B\"\r\n\r\n\r\n----B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<html><body><div class=3D\"post\"><b class=3D\"author\">Maud</b><p>Who bakes at n=\r\night?</p></div><div class=3D\"post\"><b class=3D\"author\">Idris</b><p>We do.</p></div></body></html>\r\n\r\n"
                + "----B\r\nContent-Type: text/css\r\n\r\n.post { color: red }\r\n\r\n----B--\r\n";
        Source source = Source.of("page.mhtml", archive);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion page = Readers.found(coop.hatstand.internal.labels.Labels.of("en")).read(source);
        assertEquals(List.of("Maud", "Idris"), names(page));
        assertTrue(page.posts().get(0).text().contains("at night?"));
    }

    @Tag("thorough")
    @Test
    void staysWithinBoundsOfTimeAndDepth() {
        String deep = "<html><body>" + "<div class='post'><b class='author'>Maud</b>".repeat(30_000) + "words";
        String wide = "<html><body>" + "<div class='post'><b class='author'>Maud</b><p>Who bakes?</p></div>".repeat(30_000);
        for (String page : List.of(deep, wide)) {
            assertTimeoutPreemptively(Duration.ofMinutes(5), () -> read(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "# Markdown\n\n<p>with a tag</p>", "{\"a\":\"<html>\"}", "<not html"})
    void leavesOtherThingsAlone(String text) throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("f", text.getBytes(StandardCharsets.UTF_8))));
    }

    private Discussion read(String html) throws IOException {
        return reader.read(Source.of("page.html", html));
    }

    private static List<String> names(Discussion page) {
        return page.posts().stream().map(post -> post.author().name().orElse("?")).toList();
    }

    private static List<String> texts(Discussion page) {
        return page.posts().stream().map(Post::text).toList();
    }

    private static List<String> codes(Discussion page) {
        return page.notices().stream().map(Notice::code).toList();
    }
}
