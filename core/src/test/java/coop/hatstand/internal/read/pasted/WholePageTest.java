package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages copied by hand, with menus above the posts and a footer below them. */
class WholePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"Le 12 mars 2024", "12. März 2024", "am 12. März 2024", "12 de marzo de 2024", "12 maart 2024", "12 marzo 2024", "12 marca 2024", "12 марта 2024", "12 de março de 2024",
        "12/03/2024 18:06", "3/12/24, 6:06 PM", "Tue, 12/03/2024 - 18:06", "vor 4 Monaten", "hace 4 meses", "il y a 3 jours", "4 maanden geleden", "2 dagar sedan", "an hour ago", "Today at 6:06 PM", "gestern um 18:06"})
    void findsThePostsBelowAMenu(String date) throws IOException {
        Discussion thread = read("Mill Board\nHome\nLog in\nPage 1 / 2\n\nWho has a key?\n\nana.k\n" + date + "\n\n1. Who has one?\n\nBen Oke\n" + date + "\n\nI do.\nFrom March on.\n\nana.k\n" + date
                + "\n\nThank you.\n\nPage 1 / 2\nImprint\n");
        assertEquals(Optional.of("Who has a key?"), thread.title());
        assertEquals(List.of("1. Who has one?", "I do.\nFrom March on.", "Thank you."), thread.posts().stream().map(Post::text).toList());
        assertEquals(List.of("ana.k", "Ben Oke", "ana.k"), thread.posts().stream().map(post -> post.author().name().orElse("")).toList());
        assertTrue(thread.notices().stream().anyMatch(notice -> notice.code().equals("furniture-left-out") && notice.text().contains("Imprint")));
    }

    @Test
    void findsABoardsLinesWithBlankOnesBetween() throws IOException {
        Discussion thread = read("The archive\n\nHome » Forums\n\nRye or wheat?\n\nSubmitted by Ana on Sat, 25/02/2012 - 18:41\n\n1. Why rye?\n\n‹ older newer ›\n»\n\n"
                + "Re: Rye or wheat?\n\nSubmitted by ben.o on Sun, 26/02/2012 - 10:45.\n\nIt keeps.\n\n»\n\nRe: Rye or wheat?\n\nSubmitted by Ana on Mon, 27/02/2012 - 09:00.\n\nThanks!\n\n»\n\nComment viewing options\n\nFlat list\n");
        assertEquals(Optional.of("Rye or wheat?"), thread.title());
        assertEquals(List.of("1. Why rye?\n\n‹ older newer ›", "It keeps.", "Thanks!"), thread.posts().stream().map(Post::text).toList());
    }

    /** Heads as boards of many kinds copy them; {@code N} is a post's number. */
    @ParameterizedTest
    @ValueSource(strings = {"%s\nJan '24\n\n", "%s\nRegular\nJan '24\n\n", "%s • 2d ago\n", "%s · 4 March 2024\n\n", "%s March 4, 2024, 6:06pm 7\n", "%s's profile picture\n%1$s\nMar 4, 2024\n\n",
        "@%s's avatar\n%1$s\nmember\nMar 4, 2024\n\n", "Avatar de %s\n%1$s\n4 mars 2024\n\n", "Mar 4, 2024, 18:06\n%s\n\n", "4. März 2024\n%s\nBeiträge: 1.204\nDabei seit: März 2015\n\n",
        "%s\nMar 4, 2024\nPosts: 37\nJoined: Mar 2015\n\n", "%s\nMember\nMar 4, 2024\n#7\n\n"})
    void findsHeadsOfAnyLayout(String head) throws IOException {
        Discussion thread = read("Mill Board\nLog in\nTopics\n\nWho has a key to the mill?\nHelp\n\n" + head.formatted("ana.k") + "1. Who has one?\n\n3 Likes\n\n" + head.formatted("Ben") + "I do.\n\nFrom March on.\n\n1 Like\n\n"
                + head.formatted("ana.k") + "Thank you.\n\n2 Likes\n\nRelated topics\n\nTopic\t\tReplies\tViews\nWhere is the bell?\nHelp\n\t\t3\t120\n");
        assertEquals(Optional.of("Who has a key to the mill?"), thread.title());
        assertEquals(List.of("1. Who has one?", "I do.\n\nFrom March on.", "Thank you."), thread.posts().stream().map(Post::text).toList());
        assertEquals(List.of("ana.k", "Ben", "ana.k"), thread.posts().stream().map(post -> post.author().name().orElse("")).toList());
        assertEquals(List.of(3, 1, 2), thread.posts().stream().map(Post::likes).toList());
    }

    @Test
    void keepsTheHandleApartFromTheTitle() throws IOException {
        Discussion thread = read("Home\n\nKeys\n\nAna Kaya\nana_k\nBaker\nJan '24\n\nWho has one?\n\nBen Oke\nben.oke\nJan '24\n\nI do.\n");
        assertEquals(Optional.of("ana_k"), thread.posts().get(0).author().handle());
        assertEquals(Optional.of("Baker"), thread.posts().get(0).author().title());
        assertEquals(Optional.empty(), thread.posts().get(1).author().title());
    }

    @Test
    void countsAndBoxesOfFiguresBelowPostsAreNobodysWords() throws IOException {
        Discussion thread = read("Home\n\nKeys\n\nAna\nJan '24\n\nWho has one?\n\n1 Reply\n5\n3\nreplies\n1.2k\nviews\n4\nusers\n\nBen\nJan '24\n\nI do.\n\n2\n\nCem\nFeb '24\n\nSo do I.\n\nKeys from 2019:\n\n3\n\nAna\nFeb '24\n\n7\n\nBen\nFeb '24\n\nNo more?\n");
        assertEquals(List.of("Who has one?", "I do.", "So do I.\n\nKeys from 2019:\n\n3", "7", "No more?"), thread.posts().stream().map(Post::text).toList());
    }

    @Test
    void aNumberThatOnlyOnePostEndsWithIsItsAuthors() throws IOException {
        Discussion thread = read("Home\n\nKeys\n\nAna\nJan '24\n\nHow many?\n\nBen\nJan '24\n\nLast year we had:\n\n2\n\nCem\nFeb '24\n\nNone now.\n");
        assertEquals(List.of("How many?", "Last year we had:\n\n2", "None now."), thread.posts().stream().map(Post::text).toList());
    }

    @Test
    void buttonsAreLearntFromWhatEndsEveryPost() throws IOException {
        String buttons = "\n\nShare\nBookmark this\n\n";
        Discussion thread = read("Home\n\nKeys\n\nAna • 4d ago\nWho has one?" + buttons + "Ben • 3d ago\nI do.\n\nThanks" + buttons + "Cem • 2d ago\nThanks" + buttons + "Ana • 1d ago\nGood.\n\nShare\nBookmark this\n\nAbout us\n");
        assertEquals(List.of("Who has one?", "I do.\n\nThanks", "Thanks", "Good."), thread.posts().stream().map(Post::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Location: the old mill\n", "Organisation: Mill Co-op\n", "1. Yes\n", "Bakers: many\n"})
    void whatSaysMoreThanACountStays(String line) throws IOException {
        Discussion thread = read("Home\n\nKeys\n\nAna\n4 March 2024\n\nWho has one?\n\nBen\n5 March 2024\n" + line + "\nI do.\n\nCem\n6 March 2024\n" + line + "\nMe too.\n");
        assertEquals(line + "\nI do.", thread.posts().get(1).text());
    }

    @Test
    void aNameAndADateOnceAreSomebodysWords() throws IOException {
        String words = "We met where\n\nUlla lives\n5 March 2024\n\nand may do so again.";
        assertEquals(List.of(words), read("Meeting up\n\n" + words + "\n").posts().stream().map(Post::text).toList());
    }

    private static Discussion read(String text) throws IOException {
        return new PastedReader().read(Source.of("page.txt", text));
    }
}
