package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedReaderTest {
    private final PastedReader reader = new PastedReader();

    @Test
    void readsTheFoundingThread() throws IOException {
        Discussion thread = reader.read(Source.of(Path.of("../seeds/talking-to-a-journalist.txt")));
        assertEquals(Optional.of("Talking to a journalist tomorrow"), thread.title());
        assertEquals(List.of(3, 2, 2, 1), thread.posts().stream().map(Post::likes).toList());
        assertTrue(thread.posts().get(0).text().startsWith("Hi all,\n\nI’m talking"));
        assertTrue(thread.posts().get(1).text().startsWith("Re: question 2."));
        assertTrue(thread.posts().get(2).text().endsWith("in different places."));
        assertEquals("Thanks, both! That’s helpful!", thread.posts().get(3).text());
        assertEquals(List.of("posts-may-have-run-together"), thread.notices().stream().map(Notice::code).toList());
        assertTrue(thread.posts().stream().allMatch(post -> post.syntax() == Syntax.PLAIN && post.author().equals(Author.unknown())));
    }

    @Test
    void losesNothingOfTheFoundingThread() throws IOException {
        Path file = Path.of("../seeds/talking-to-a-journalist.txt");
        Discussion thread = reader.read(Source.of(file));
        StringBuilder read = new StringBuilder(thread.title().orElseThrow());
        thread.posts().forEach(post -> read.append(post.text()).append(post.likes()).append(post.likes() == 1 ? "Like" : "Likes"));
        assertEquals(Files.readString(file).replaceAll("\\s", ""), read.toString().replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Likes", "3 likes", " 3 Likes ", "3  Likes", "3 Like", "👍 3", "❤️ 3", "3 ❤", "3 J’aime", "3 J'aime", "3\u00A0J’aime", "3 me gusta"})
    void endsAPostAtItsLikes(String line) throws IOException {
        Discussion thread = read("T\n\none\n" + line + "\ntwo");
        assertEquals(List.of("one", "two"), texts(thread));
        assertEquals(3, thread.posts().get(0).likes());
        assertEquals(0, thread.posts().get(1).likes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Likes it", "I have 3 Likes", "Likes 3", "x Likes", "3Likes", "1234567 Likes", "3 Likes 4"})
    void keepsWhatOnlyResemblesLikes(String line) throws IOException {
        assertEquals(List.of("one\n" + line + "\ntwo"), texts(read("T\n\none\n" + line + "\ntwo")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "=== Ana                                    | Ana       | -",
        "=== Ana B. (worker.coop; CoTech; by hat)   | Ana B.    | worker.coop/CoTech/by hat",
        "===Ana                                     | Ana       | -",
        "===== Ana (CoTech) =====                   | Ana       | CoTech",
        "=== Ana ()                                 | Ana       | -",
        "=== (CoTech)                               | -         | CoTech",
        "=== Ana (a (b); c)                         | Ana       | a (b)/c",
        "=== Ana (she) of Loaf                      | Ana (she) of Loaf | -",
    })
    void namesAuthors(String line, String name, String remarks) throws IOException {
        Author author = read("T\n\nwhat?\n\n" + line + "\nthat\n").posts().get(1).author();
        assertEquals(Optional.ofNullable(name), author.name());
        assertEquals(remarks == null ? List.of() : List.of(remarks.split("/")), author.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=====", "===", "== Ana", "a === b", "=== ==="})
    void keepsRulesAsText(String line) throws IOException {
        assertEquals(List.of("one\n" + line + "\ntwo"), texts(read("T\n\none\n" + line + "\ntwo")));
    }

    @Test
    void readsAuthorsAndLikesTogether() throws IOException {
        Discussion thread = read("Bread\n\n=== Ana\n\n1. Why?\n\n2 Likes\n\n=== Ben (Loaf)\n\nOne\n\n=== Cy\nTwo\n1 Like\nnobody's");
        assertEquals(List.of("1. Why?", "One", "Two", "nobody's"), texts(thread));
        assertEquals(List.of(2, 0, 1, 0), thread.posts().stream().map(Post::likes).toList());
        assertEquals(List.of("Ana", "Ben", "Cy", "?"), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(List.of(), thread.notices());
    }

    @Test
    void readsAForumsOwnNamesAndDates() throws IOException {
        Discussion thread = read("""
                Baking at night

                ana
                Rising Loaf
                Jan 5, 2024

                1. Who bakes?

                Bristol

                2 Replies

                3 Likes

                Ben Oke

                2d

                I do. In May
                we both do.

                cy.k
                Jan '24
                Never!
                """);
        assertEquals(List.of("1. Who bakes?\n\nBristol", "I do. In May\nwe both do.", "Never!"), texts(thread));
        assertEquals(List.of("ana", "Ben Oke", "cy.k"), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(Optional.of("Rising Loaf"), thread.posts().get(0).author().title());
        assertEquals(List.of(Notice.info("furniture-left-out", "Left out of t.txt, as the forum’s own text: 2 Replies.")), thread.notices());
    }

    @Test
    void readsNamesAndDatesOnOneLine() throws IOException {
        Discussion thread = read("Old format #4\n\nana opened this issue on Mar 3, 2021 · 2 comments\n\nWhy?\n\nben-o commented on Mar 4, 2021\n\nI said on Monday\n\n"
                + "cy (owner) commented 3 days ago\n\nIt was posted on May 4, 2021 by dot.");
        assertEquals(List.of("Why?", "I said on Monday", "It was posted on May 4, 2021 by dot."), texts(thread));
        assertEquals(List.of("ana", "ben-o", "cy"), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(Likelihood.LIKELY, new PastedReader().recognise(Source.of("t.txt", "T\n\nana commented on Mar 3, 2021\n\nx\n\nben commented on Mar 4, 2021\n\ny")));
    }

    @Test
    void takesNamesAndDatesForWordsWhereTheFirstPostHasNone() throws IOException {
        String words = "We met in\n\nBristol\n\nMarch 2024\n\nand again.";
        assertEquals(List.of(words), texts(read("Meeting up\n\n" + words + "\n\n2 Likes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan 5", "Jan 5, 2024", "5 Jan 2024", "January 5, 2024, 10:12am", "Jan '24", "Jan ’24", "5 mars 2024", "3 de mayo", "2024-01-05",
        "2024-01-05 10:12 UTC", "05/01/2024", "3d", "12 h", "Sept. 2024"})
    void knowsDates(String line) throws IOException {
        assertEquals(Optional.of("Ana"), read("T\n\nAna\n" + line + "\n\nwords").posts().get(0).author().name(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "In Jan 2024", "5 loaves", "3 dough", "Jan 5 we met", "1984", "12", "2 Replies"})
    void knowsWhatIsNoDate(String line) throws IOException {
        assertEquals(List.of("Ana\n" + line + "\n\nwords"), texts(read("T\n\nAna\n" + line + "\n\nwords")), line);
    }

    @Test
    void readsABulletinBoard() throws IOException {
        Discussion thread = read("Rye or wheat\n\n3 posts • Page 1 of 1\n\nRye or wheat\nPost by Ana_B » Sun Feb 03, 2019 5:42 pm\n\n1. Why rye?\n\nRe: Rye or wheat\nMessage par Cem K. » mar. 5 févr. 2019 22:48\n\nIt keeps.\n\n"
                + "Something else\nby Dot » Tue Feb 05, 2019 11:00 pm\n\nBuns?\n");
        assertEquals(Optional.of("Rye or wheat"), thread.title());
        assertEquals(List.of("1. Why rye?", "It keeps.", "Something else\n\nBuns?"), texts(thread));
        assertEquals(List.of("Ana_B", "Cem K.", "Dot"), thread.posts().stream().map(post -> post.author().name().orElse("")).toList());
        assertTrue(thread.notices().stream().anyMatch(notice -> notice.text().contains("3 posts • Page 1 of 1")));
    }

    @Test
    void readsAGroupAndADiscussionWithLinesAroundTheDate() throws IOException {
        Discussion group = read("Seeds\n12 views\nSkip to first unread message\n\nAna Oke\nunread,\nOct 14, 2020, 8:12:09 PM\nto seed-friends\n\nJars?\n\nBen\nunread,\nOct 15, 2020, 7:58:13 AM\nto seed-friends\n\nBags.\n\nReply all\nReply to author\nForward\n");
        assertEquals(List.of("Jars?", "Bags."), texts(group));
        assertEquals(Optional.of("Seeds"), group.title());
        Discussion talk = read("What breaks? #4\nana-b started this conversation in Ideas\n\nana-b\non Jan 8, 2024 · 7 comments\nMaintainer\n\nTell us.\n\n↑ 14\n👍 9\n\nbo\non Jan 9, 2024\n\nNothing.\n\n2 replies\n");
        assertEquals(List.of("Tell us.", "Nothing."), texts(talk));
        assertEquals(List.of(9, 0), talk.posts().stream().map(Post::likes).toList());
        assertEquals(List.of("ana-b", "bo"), talk.posts().stream().map(post -> post.author().name().orElse("")).toList());
    }

    @Test
    void readsATitleWithItsCategoryBelowAndTitlesBeforeNames() throws IOException {
        Discussion thread = read("Speeding\nParish council\n\nMaud Oke\nClerk\nSep 4\n\nViews?\n\n5 Likes\n\nReply\n\nRev. Tom Bell\nSep 5\n\nSlower.\n\nReply\n\nTom W.\nSep 5\n\nNo.\n");
        assertEquals(Optional.of("Speeding"), thread.title());
        assertEquals(List.of("Views?", "Slower.", "No."), texts(thread));
        assertEquals(List.of("Maud Oke", "Rev. Tom Bell", "Tom W."), thread.posts().stream().map(post -> post.author().name().orElse("")).toList());
    }

    @Test
    void findsTheTitleBelowAnAuthorTypedAboveIt() throws IOException {
        Discussion thread = read("=== Ana\nBaking at night\n\nWho bakes?\n1 Like\n");
        assertEquals(Optional.of("Baking at night"), thread.title());
        assertEquals(List.of("Who bakes?"), texts(thread));
        assertEquals(Optional.of("Ana"), thread.posts().get(0).author().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi all,\n\ntext", "1. Why bread?\n\ntext", "1 Why bread?\n\ntext", "one line\nthe next\n\ntext", "alone", "alone\n\n"})
    void takesNoTitleFromWords(String text) throws IOException {
        assertEquals(Optional.empty(), read(text).title());
        assertEquals(List.of(text.strip()), texts(read(text)));
    }

    @Test
    void keepsAPostOfWhichOnlyTheLikesWereCopied() throws IOException {
        Discussion thread = read("T\n\none\n1 Like\n\n2 Likes\n\nthree\n");
        assertEquals(List.of("one", "", "three"), texts(thread));
        assertEquals(2, thread.posts().get(1).likes());
    }

    @Test
    void refusesMorePostsThanItCanHold() {
        UnreadableSourceException e = org.junit.jupiter.api.Assertions.assertThrows(
                UnreadableSourceException.class, () -> read("1 Like\n".repeat(100_001)));
        assertTrue(e.getMessage().startsWith("t.txt has more than the limit of 100000 posts"), e.getMessage());
    }

    @Test
    void readsALineOfTwentyMegabytes() throws IOException {
        String line = "= ".repeat(10_000_000).strip();
        assertEquals(List.of(line), texts(read("T\n\n" + line + "\n1 Like")));
    }

    private Discussion read(String text) throws IOException {
        return reader.read(Source.of("t.txt", text));
    }

    private static List<String> texts(Discussion thread) {
        return thread.posts().stream().map(Post::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"description, comment", "Beschreibung, Kommentar", "descripción, comentario"})
    void readsWhatAPostIsBetweenItsNameAndDate(String opening, String reply) throws IOException {
        Discussion thread = read("# Which oven?\n\nana-oke · " + opening + " · 2026-03-02\nHello all,\n(1) Which oven do you use for the rye?\n(2) Who repairs it when it breaks?\n\nben77 · " + reply + " · 2026-03-03\nWe use the big one in the yard, and my uncle repairs it.\n");
        assertEquals(List.of("ana-oke", "ben77"), thread.posts().stream().map(post -> post.author().name().orElseThrow()).toList());
    }
}
