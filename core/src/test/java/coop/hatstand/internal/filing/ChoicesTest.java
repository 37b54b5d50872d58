package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns of closed choices: a table of counts, and each person's choice with that person. */
final class ChoicesTest {

    private static Briefing survey(int rows, String heads) throws IOException {
        StringBuilder table = new StringBuilder(heads).append('\n');
        IntStream.range(0, rows).forEach(i -> table.append("Baker ").append(i).append(',').append(i % 3 == 0 ? "No" : "Yes").append(',')
                .append(i % 2 == 0 ? "Oven; Scales" : "Oven").append(",Word ").append(i).append('\n'));
        return Hatstand.found().read(Source.of("survey.csv", table.toString()));
    }

    /** The questions with how many chose what, as a pack's last pages print them. */
    private static String counts(Briefing briefing) throws IOException {
        return Hatstand.found().pack(briefing, PackOptions.builder(Audience.SPOKESPERSON).layout(Layout.BRIEFING).build()).document().blocks().stream()
                .filter(block -> block instanceof Section section && section.id().equals("letter")).map(block -> Prose.of(((Section) block).blocks())).findFirst().orElse("").replaceAll("\\s+", " ").strip();
    }

    @Test
    void areCountedAndKeptWithTheirPeople() throws IOException {
        Briefing briefing = survey(9, "Votre nom,Member?,Which tools?,What else?");
        assertEquals(List.of("What else?"), briefing.questions().stream().map(Question::text).toList());
        assertEquals(9, briefing.responses().size());
        String counts = counts(briefing);
        assertTrue(counts.contains("Yes 6") && counts.contains("No 3") && counts.contains("Oven 9") && counts.contains("Scales 5"), counts);
        String first = Prose.of(briefing.respondents().get(0).profile().orElseThrow());
        assertTrue(first.contains("Member? No") && first.contains("Which tools? Oven; Scales"), first);
        assertTrue(briefing.notices().stream().anyMatch(notice -> notice.code().equals("choices-counted") && notice.text().contains("Member?; Which tools?")));
    }

    @Test
    void aFewRowsTellNoChoicesFromWords() throws IOException {
        assertEquals(3, survey(3, "Nombre,Did you bake?,Which tools?,What else?").questions().size());
    }

    @Test
    void whatNoTwoSaidIsNotCounted() throws IOException {
        Briefing briefing = Hatstand.found().read(Source.of("survey.csv", "Name,Postcode,Language,Why?\nAna,X1 2YZ,en,Bread and roses\nBen,X2 3AB,en,Soup\n"));
        assertEquals(List.of("Why?"), briefing.questions().stream().map(Question::text).toList());
        assertEquals("Language Choice People en 2", counts(briefing));
        assertEquals("Postcode X1 2YZ Language en", Prose.of(briefing.respondents().get(0).profile().orElseThrow()).replaceAll("\\s+", " ").strip());
    }

    @Test
    void wordsThatOnePersonWroteBesideTheChoicesStayWithThatPerson() throws IOException {
        Briefing briefing = Hatstand.found().read(Source.of("survey.csv", "Name,Rooms? [Mill],Rooms? [Yard],Rooms? [Other],Sure?,Why?\n"
                + "Ana,X,,,Yes,Bread and roses\nBen,X,X,Ask Tove,No,Soup\nCy,,X,,Yes,A bell\nDi,,X,,Yes,The light\n"));
        assertEquals("Rooms? Choice People Yard 3 Mill 2 Other 1 Sure? Choice People Yes 3 No 1", counts(briefing));
        assertEquals("Rooms? Mill; Yard; Ask Tove Sure? No", Prose.of(briefing.respondents().get(1).profile().orElseThrow()).replaceAll("\\s+", " ").strip());
    }

    @Tag("thorough")
    @Test
    void tenThousandRowsAreCounted() throws IOException {
        Briefing briefing = survey(10_000, "Name,Member?,Which tools?,What else?");
        assertEquals(10_000, briefing.responses().size());
        assertTrue(counts(briefing).contains("10000"));
    }
}
