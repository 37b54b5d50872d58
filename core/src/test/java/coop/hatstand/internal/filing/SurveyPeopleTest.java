package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.survey.CsvReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row of a table is a person, unless an address says otherwise, and its organisation is that person's. */
class SurveyPeopleTest {

    @Test
    void anonymousIsNoAddressAndNoName() throws IOException {
        Briefing briefing = filed("Email,Name,Organisation,Why bread?\nanonymous,,Loaf,Crust\nanonymous,anon,Crumb,Smell\nanonymous,-,n/a,Warmth\n");
        assertEquals(List.of("Row 2", "Row 3", "Row 4"), briefing.respondents().stream().map(r -> r.name()).toList());
        assertEquals(List.of("Loaf", "Crumb"), briefing.hats().stream().map(hat -> hat.name()).toList());
        assertEquals(Optional.empty(), briefing.respondents().get(2).hats());
    }

    @Test
    void twoOfOneNameStayTwoAndAreSaid() throws IOException {
        Briefing briefing = filed("Name,Organisation,Why bread?\nSam,Loaf,Crust\nSam,Crumb,Smell\n");
        assertEquals(2, briefing.respondents().size());
        assertEquals(List.of("same-name"), briefing.notices().stream().map(n -> n.code()).toList());
    }

    @Test
    void anAddressMakesRowsOnePersonsAndEachHatGoesWithItsRow() throws IOException {
        Briefing briefing = filed("Email,Name,Organisation,Why bread?\nsam@x.example,Sam,Loaf,Crust\nsam@x.example,Sam,Crumb,Smell\nsam@x.example,Sam,,Warmth\nbo@x.example,Bo,Crumb,Salt\nbo@x.example,Bo,Crumb,Oil\n");
        assertEquals(List.of(List.of("loaf", "crumb"), List.of("crumb")), briefing.respondents().stream().map(r -> r.hats().orElseThrow()).toList());
        assertEquals(List.of(Optional.of(List.of("loaf")), Optional.of(List.of("crumb")), Optional.of(List.of()), Optional.empty(), Optional.empty()), briefing.responses().stream().map(r -> r.hats()).toList());
    }

    private static Briefing filed(String table) throws IOException {
        return Filing.file(List.of(new CsvReader().read(Source.of("survey.csv", table))), FilingOptions.of(Labels.of("en"))).briefing();
    }
}
