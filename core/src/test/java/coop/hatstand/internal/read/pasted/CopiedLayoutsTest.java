package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as boards, forges, lists and chats of many kinds copy them, in layouts and languages that no rule of ours names. */
class CopiedLayoutsTest {
    private static final List<String> PEOPLE = List.of("Jana Krug", "Timo Brandt", "Sevgi Arslan", "Jana Krug");
    private static final List<String> WORDS = List.of("1. Who has the key to the shed?\n\n2. Should we open on Sundays?", "1. I have one, on the blue ring.\n\n2. No, keep one day quiet.",
            "Sundays are the only day I can come.\n\nMy sister has the other key.", "Noted, both of you. The list hangs at the door.");

    /** What stands above each post; N is its number. The tail after the bar stands below each. */
    @ParameterizedTest
    @ValueSource(strings = {
        "%s says:\nMarch N, 2023 at 10:1N\n|\nReply\n", "%1$s\nMember\nVerliehen\nN. März 2023\n#N\n|\nMelden\nZitieren\n", "Kirjoittaja %s » N Mar 2023\n|\nVastaa\n",
        "%s — Today at 1N:12 AM\n|", "%s\n  1N:12 AM\n|", "[0N/03/2023 10:12] %s\n|", "%s\n•\n2\n•\nN days ago\n\n|\nSvara\nDela\n", "%1$s\n%1$s @handle · N days ago\nOwner\n|", "Avatar\n%s\nil y a N jours\n\n|\n\nRépondre\nPartager ›\n",
        "%1$s's profile photo\n%1$s\nungelesen,\n0N.03.2023, 10:12:33\nto shed-list\n|\nAllen antworten\n", "%s\n\nN Mar\n2023\nN Mar\n'23\n\n10:12 a.m.\n\n|\n\n0\n\n0\nReply\n",
        "0N-03-2023, 10:12 AM #N\n%s\nSenior Member\n\nJoin Date\n    Mar 2014\nPosts\n    1N\n\n|\n\nReply With Quote\n", "%s\n    Neuling\n    *\n    Beiträge: N\n\nRe: The shed and its key\n« Antwort #N am: N. März 2023, 10:12:33 »\n\n|\nGespeichert\n",
        "%s <someone@shed.example>\nMar N, 2023, 10:12 AM (2 days ago)\nto shed, me\n\n|", "From: %s <someone@shed.example>\nSubject: Re: The shed and its key\nDate: Fri, N Mar 2023 10:12:33 +0100\nTo: shed@shed.example\n\n|",
        "De : %s\nObjet : Re: The shed and its key\nEnvoyé : N mars 2023 10:12\nÀ : la cabane\n\n|", "差出人: %s\n日時: 2023年3月N日 10:12\n件名: Re: The shed and its key\n宛先: みんな\n\n|"})
    void findsEachPostAndItsAuthor(String layout) throws IOException {
        String[] parts = layout.split("\\|", -1);
        StringBuilder page = new StringBuilder("Mill Board\nHome\nLog in\n\nThe shed and its key\n\n");
        IntStream.range(0, 4).forEach(i -> page.append(parts[0].replace("N", "" + (i + 1)).formatted(PEOPLE.get(i))).append(WORDS.get(i)).append('\n').append(parts[1].replace("N", "" + (i + 1))).append('\n'));
        Discussion thread = Readers.found(Labels.of("en")).read(Source.of("page.txt", page.toString()));
        assertEquals(PEOPLE, thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(WORDS.subList(0, 3), thread.posts().stream().map(Post::text).toList().subList(0, 3));
        assertTrue(thread.posts().get(3).text().startsWith(WORDS.get(3)), thread.posts().get(3).text());
    }

    @Test
    void datesAndNamesMayStandBelowThePosts() throws IOException {
        String foot = "Share\nFollow\nanswered Mar %d, 2023 at 10:12\n%s's user avatar\n%2$s\n5611 silver badge\n\n";
        Discussion thread = read("Shed Exchange\nTags\nThe shed and its key\nAsked 2 years ago\n12\n\n" + WORDS.get(0).replace("1.", "Dear all, I ask you two things today:\n\n1.") + "\n\n" + foot.formatted(1, "Jana Krug") + WORDS.get(1) + "\n\n"
                + foot.formatted(2, "Timo Brandt") + WORDS.get(2) + "\n\n" + foot.formatted(3, "Sevgi Arslan") + "Your Answer\nSign up\n");
        assertEquals(List.of("Jana Krug", "Timo Brandt", "Sevgi Arslan"), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertTrue(thread.posts().get(1).text().contains("blue ring") && thread.posts().get(2).text().contains("My sister"));
    }

    @Test
    void commentsHaveTheirAgeAndButtonsBelowThem() throws IOException {
        Discussion thread = read("Shed group\nPrivate group\n\nJana Krug\n · 3 March 2023 at 10:12 · \n" + WORDS.get(0) + "\n3 comments\nLike\nComment\nTimo Brandt\n" + WORDS.get(1) + "\n2d\nLike\nReply\n\nSevgi Arslan\n" + WORDS.get(2)
                + "\n3d\nLike\nReply\n\nJana Krug\n" + WORDS.get(3) + "\n4d\nLike\nReply\n");
        assertEquals(PEOPLE, thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(WORDS.subList(1, 3), thread.posts().stream().map(Post::text).toList().subList(1, 3));
    }

    @Test
    void questionsAboveTheFirstHeadAreNotThePagesOwn() throws IOException {
        Discussion thread = read("Back\n\nJana Krug\n@jana@social.example\n" + WORDS.get(0) + "\n\nTimo Brandt\n@timo@social.example\n3d\n\n" + WORDS.get(1) + "\n\nSevgi Arslan\n@sevgi@social.example\n2d\n\n" + WORDS.get(2) + "\n");
        assertEquals(Optional.of("Jana Krug"), thread.posts().get(0).author().name());
        assertTrue(thread.posts().get(0).text().contains("Should we open on Sundays?"));
        assertEquals(3, thread.posts().size());
    }

    @Test
    void theNewestMailMayStandFirst() throws IOException {
        Discussion thread = read("Od: Zofia Wrona <z@chor.example>\nWysłano: środa, 6 marca 2024 09:14\nTemat: RE: Klucz\n\n1. Ja.\n\nOd: Marek Lis <m@chor.example>\nWysłano: wtorek, 5 marca 2024 18:00\nTemat: Klucz\n\n1. Kto ma klucz?\n");
        assertEquals(List.of("Marek Lis", "Zofia Wrona"), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(Optional.of("Klucz"), thread.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Mar 3, 2023, Ana wrote:", "> Ana • 3d ago", "# Minutes of 3 March 2023", "We meet on 3 March 2023.", "3. May the children come?", "Budget\t3 March 2023\t12"})
    void aDateInSomebodysWordsHeadsNothing(String line) throws IOException {
        String text = "The shed\n\nDear all,\n\n" + line + "\nSome words here.\n\n" + line + "\nSome more words here.\n";
        assertEquals(1, read(text).posts().size());
    }

    private static Discussion read(String text) throws IOException {
        return new PastedReader().read(Source.of("page.txt", text));
    }
}
