package coop.hatstand.internal.present.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who agrees is counted only where they say so in so many words. */
final class StancesTest {

    private static Optional<String> counted(List<String> answers) throws IOException {
        StringBuilder table = new StringBuilder("Name,Organisation,Should we open on Sundays and why?\n");
        for (int i = 0; i < answers.size(); i++) {
            table.append("Ana").append(i).append(" Oakes,").append(i == 0 ? "Mill Lane" : "Bread Union").append(",\"").append(answers.get(i)).append("\"\n");
        }
        Briefing briefing = Hatstand.found().read(Source.of("ovens.csv", table.toString()));
        Section question = Hatstand.found().pack(briefing, PackOptions.builder(Audience.SPOKESPERSON).layout(Layout.REPORT).build()).document().blocks().stream()
                .filter(Section.class::isInstance).map(Section.class::cast).filter(section -> section.id().equals("q1")).findFirst().orElseThrow();
        String alone = question.blocks().stream().map(block -> Prose.of(List.of(block))).filter(words -> words.startsWith("Under one hat alone")).collect(Collectors.joining());
        return question.blocks().stream().filter(block -> block instanceof Table).map(Table.class::cast).findFirst()
                .map(rows -> rows.rows().stream().map(row -> Prose.ofInlines(row.get(0)) + " " + Prose.ofInlines(row.get(1))).collect(Collectors.joining(", ")) + (alone.isEmpty() ? "" : "; " + alone));
    }

    @Test
    void explicitOpeningsAreCountedAndTheRestDidNotSay() throws IOException {
        assertEquals(Optional.of("Yes 2, No 1, Did not say 2"), counted(List.of("I would rather have a longer Saturday than that", "Yes, every week of the year", "No: nobody has the key to it", "Yes", "No idea who would lock up after us all")).map(all -> all.split(";")[0]));
        assertEquals(Optional.of("Yes 1, Agrees with S3.1 1, No 1, Did not say 1"), counted(List.of("The mill is far", "Yes, for the children", "I agree with S3.1, they are right", "No. The stairs are steep in winter")).map(all -> all.split(";")[0]));
    }

    @Test
    void whatIsHeldUnderOneHatAloneComesFirst() throws IOException {
        assertEquals(Optional.of("No 1, Yes 3; Under one hat alone: Mill Lane: “No” (1); Bread Union: “Yes” (3)"), counted(List.of("No, the mill sleeps on Sundays", "Yes, we all bake then", "Yes, and the yard too", "Yes, please do it soon")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Oui, chaque semaine|Non. Les escaliers sont raides|Yes 1, No 1", "Sí, todas las semanas|No, nadie tiene la llave|Yes 1, No 1"})
    void inOtherLanguages(String yes, String no, String counts) throws IOException {
        assertEquals(Optional.of(counts), counted(List.of(yes, no)).map(all -> all.split(";")[0]));
    }

    /** Where few say yes or no, it was no question of yes or no. */
    @Test
    void aFewMakeNoTable() throws IOException {
        assertTrue(counted(List.of("Yes, of course", "For the smell of it", "For my children and theirs", "Because of the yard", "For the company", "The ovens are warm in winter", "We like it there")).isEmpty());
    }
}
