package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists copied without their numbers. */
final class UnnumberedListsTest {
    private static final String ASKED = "Hello all, three things:\n1. Who keeps the key of the mill?\n2. Which flour do you buy?\n3. When is the oven cleaned?\nThanks!";

    /** Replies whose list is one answer to each question. */
    @ParameterizedTest
    @ValueSource(strings = {"Ana has the key on weekdays.\nRye flour from the valley.\nWe clean it on Mondays, all of us.", "Hi!\n\nNobody wants that key.\nWhatever flour is cheapest here.\nThe oven? Never so far, I fear.\n\nAna",
        "Somebody keeps it by the door.\nI could not say, sorry.\nAsk Ben, he knows better than me.", "Our keys are with the caretaker.\nWheat flour, mostly from the shop.\nOn the first of each month."})
    void areNumberedWhereEverythingAgrees(String reply) {
        assertEquals(reply.replaceFirst("(?m)^(.*\\S .* .*)\n(.*)\n(.*)", "1. $1\n2. $2\n3. $3"), read(ASKED, reply));
    }

    @Test
    void ofAskersWhoLostTheirsToo() {
        assertEquals("1. La clé est chez Ana toute la semaine.\n2. De la farine de seigle de chez nous.\n3. Le lundi, à plusieurs.",
                read("Bonjour, trois questions.\n\nQui garde la clé du moulin ?\nQuelle farine achetez-vous ?\nQuand nettoyez-vous le four ?", "La clé est chez Ana toute la semaine.\nDe la farine de seigle de chez nous.\nLe lundi, à plusieurs."));
    }

    /** Too many or too few, in another order, lists of things, of labels, of questions, signatures, quotations, two blocks, letters. */
    @ParameterizedTest
    @ValueSource(strings = {"Ana has the key on weekdays.\nRye flour from the valley.", "Ana has the key on weekdays.\nRye flour from the valley.\nWe clean it on Mondays.\nThat is all I know.", "We clean the oven on Mondays.\nRye flour from the valley.\nAna has the key on weekdays.",
        "key\nflour\noven", "Ana Oke\nMill Co-op Ltd\n12 Key Street", "- Ana has the key on weekdays.\n- Rye flour from the valley.\n- We clean it on Mondays.", "Key: Ana has it on weekdays.\nFlour: rye from the valley here.\nOven: we clean it on Mondays.",
        "Who keeps the key of the mill?\nWhich flour do you buy?\nWhen is the oven cleaned?", "> Ana has the key on weekdays.\n> Rye flour from the valley.\n> We clean it on Mondays.", "Ana has the key on weekdays.\nRye flour from the valley.\nWe clean it on Mondays.\n\nOne more thing for today.\nBring some bread along.",
        "The winter was long and everybody in the house was tired of the cold, of the dark, and of each other, until one morning the river broke up and the miller came by.\n\nHe had a key in his hand.\nThere was flour on it.\nIt was still warm.",
        "I was there in the spring.\nIt rained for a whole week.\nNobody told us anything."})
    void areLeftAloneElsewhere(String reply) {
        assertEquals(reply, read(ASKED, reply));
    }

    @Test
    void aNoticeSaysSo() throws IOException {
        String page = "Mill Board\nLog in\n\nKeys and flour\n\nana.k\nJan '24\n\n" + ASKED + "\n\n3 Likes\n\nBen\nJan '24\n\nAna has the key on weekdays.\nRye flour from the valley.\nWe clean it on Mondays.\n\n1 Like\n\nana.k\nJan '24\n\nThank you.\n\n";
        Discussion thread = new PastedReader().read(Source.of("page.txt", page));
        assertEquals("1. Ana has the key on weekdays.\n2. Rye flour from the valley.\n3. We clean it on Mondays.", thread.posts().get(1).text());
        assertEquals(List.of("list-numbered"), thread.notices().stream().filter(notice -> notice.level() == Notice.Level.WARNING).map(Notice::code).toList());
    }

    private static String read(String asked, String reply) {
        return new UnnumberedLists(asked).numbered(Post.builder(2, reply, Syntax.PLAIN).author(Author.named("Ben")).build()).text();
    }
}
