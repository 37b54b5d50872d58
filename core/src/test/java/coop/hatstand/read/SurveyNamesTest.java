package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.read.survey.CsvReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that name who answered, or that only a survey's software needs, are no questions, whatever their headings are. */
class SurveyNamesTest {
    private static final List<String> STORIES = List.of("By chance, as it happens.", "We drew lots until it worked.", "It took two winters and a loan.", "Nobody planned it at all.");

    @ParameterizedTest
    @ValueSource(strings = {"Vor- und Nachname", "名前", "Contact person", "Signed", "Submitted by", "Your details / Name", "Your Name - First Name", "Hi! What's your name?", "author/name", "Nombre y apellido(s)", "氏名", "Имя",
        "Your details [Name]", "Ansprechpartner", "Wie heißt du?", "Nome e cognome", "Imię i nazwisko", "Adınız"})
    void headingsForNamesAreKnown(String heading) throws IOException {
        Discussion read = read(heading, List.of("Ana", "n/a", "Cem", "anonymous"));
        assertEquals(List.of(Optional.of("Ana"), Optional.empty(), Optional.of("Cem"), Optional.empty()), read.posts().stream().map(post -> post.author().name()).toList());
        assertEquals(List.of("How did it start?"), asked(read));
    }

    @ParameterizedTest
    @CsvSource({"Shift lead,Ana Oke|Ben de Witt|Cem Arslan|Dot Grey", "Baker,Ana Oke|Ben Witt|Cem Arslan|Dot Grey", "Who filled this in with you?,Ana|Ben|Cem|Dot", "誰,佐藤 愛|田中 健|山本 葵|中村 翼"})
    void whatLooksLikeNamesCountsAsNamesAndIsSaid(String heading, String cells) throws IOException {
        Discussion read = read(heading, List.of(cells.split("\\|")));
        assertEquals(List.of("How did it start?"), asked(read));
        assertEquals(Optional.of(cells.split("\\|")[0]), read.posts().get(0).author().name());
        assertTrue(read.notices().stream().map(Notice::code).toList().contains("columns-may-be-names"));
    }

    @ParameterizedTest
    @CsvSource({"Which bread sells best?,Rye|Spelt|Baguette|Malt loaf", "Best bread,Rye|Spelt|Baguette|Focaccia", "Where do you meet?,Jena|Hagen|Kassel|Bonn", "Best film?,Star Wars|Pulp Fiction|Blade Runner|High Noon",
        "Do you like it?,Yes|No|Maybe|Never", "一番よく売れるものは?,味噌|豆腐|米|酒"})
    void shortAnswersStayAnswers(String heading, String cells) throws IOException {
        assertTrue(asked(read(heading, List.of(cells.split("\\|")))).contains(heading));
    }

    @ParameterizedTest
    @CsvSource({"Edit link,https://forms.example/edit?a=1|https://forms.example/edit?a=2|https://forms.example/edit?a=3|https://forms.example/edit?a=4", "Net,192.0.2.1|192.0.2.2|192.0.2.3|192.0.2.4",
        "Where,51.50735|48.85661|40.41678|52.52001", "Reach me,+44 117 496 0000|+44 117 496 0001|+44 117 496 0002|+44 117 496 0003", "Key,R_3abcd0EFgh|R_3abcd1EFgh|R_3abcd2EFgh|R_3abcd3EFgh",
        "Write to,a@b.example|c@d.example|e@f.example|g@h.example", "RecipientLastName,Oke|Witt|Arslan|Grey", "Latitude,1|2|3|4", "Device ID,x|y|z|w", "IP-Adresse,a|b|c|d"})
    void whatTheSoftwareNeedsNeverLeavesTheSource(String heading, String cells) throws IOException {
        assertEquals(List.of("How did it start?"), asked(read(heading, List.of(cells.split("\\|")))));
    }

    private static List<String> asked(Discussion read) {
        return read.posts().get(0).fields().stream().map(Field::question).filter(question -> !question.equals("And then?")).toList();
    }

    private static Discussion read(String heading, List<String> cells) throws IOException {
        StringBuilder table = new StringBuilder("\"" + heading + "\",How did it start?,And then?\n");
        for (int i = 0; i < cells.size(); i++) {
            table.append('"').append(cells.get(i)).append("\",\"").append(STORIES.get(i)).append("\",\"Then it went on for long.\"\n");
        }
        return new CsvReader().read(Source.of("survey.csv", table.toString()));
    }
}
