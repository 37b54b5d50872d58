package coop.hatstand.internal.withhold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.survey.CsvReader;
import coop.hatstand.markup.Markdown;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In which row of a table somebody stands is for the spokesperson: other packs letter those without a name, and rows of anything else keep their words. */
class RowNamesTest {

    @Test
    void onlyTheSpokespersonIsToldTheRow() throws IOException {
        Briefing filed = Filing.file(List.of(new CsvReader().read(Source.of("s.csv", "Name,May we quote you?,What grows?\n,on the record,Beans\n,,Peas\nAna,on the record,\"Nettles, as Row 3 said. We weed row 3.\"\n,on the record,Leeks\n"))), FilingOptions.of(Labels.of("en"))).briefing();
        assertEquals(List.of("Row 2", "Row 3", "Ana", "Row 5"), filed.respondents().stream().map(Respondent::name).toList());
        Withheld members = Withholding.apply(filed, Audience.MEMBERS, Labels.of("en"), WithholdingOptions.NONE);
        assertEquals(List.of("Respondent A", "Respondent B", "Ana", "a contributor"), members.briefing().respondents().stream().map(Respondent::name).sorted((a, b) -> rank(a) - rank(b)).toList());
        String words = members.briefing().responses().stream().map(response -> Markdown.write(response.body())).collect(Collectors.joining());
        assertFalse(words.contains("Row 3"), words);
        assertTrue(words.contains("We weed row 3."), words);
    }

    private static int rank(String name) {
        return List.of("Respondent A", "Respondent B", "Ana", "a contributor").indexOf(name);
    }
}
