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

    @Test
    void aNameAndADateOnceAreSomebodysWords() throws IOException {
        String words = "We met where\n\nUlla lives\n5 March 2024\n\nand may do so again.";
        assertEquals(List.of(words), read("Meeting up\n\n" + words + "\n").posts().stream().map(Post::text).toList());
    }

    private static Discussion read(String text) throws IOException {
        return new PastedReader().read(Source.of("page.txt", text));
    }
}
