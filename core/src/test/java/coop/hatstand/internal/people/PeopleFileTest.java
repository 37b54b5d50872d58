package coop.hatstand.internal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of people as people and spreadsheets write it. */
final class PeopleFileTest {
    private static final Introduction ANA = new Introduction(
            "Ána", Optional.of("Ána Ruiz"), Optional.of(List.of("Crumb, Ltd", "Ovens")), Optional.of(Attribution.BY_HAT));

    static Stream<byte[]> tables() {
        String commas = "who,name,hats,attribution\nÁna,Ána Ruiz,\"Crumb, Ltd; Ovens\",by hat\n";
        String semicolons = "who;name;hats;attribution\r\nÁna;Ána Ruiz;\"Crumb, Ltd; Ovens\";By Hat\r\n";
        String tabs = "attribution\twho\tfirst words\thats\tname\nby-hat\tÁna\tx\tCrumb, Ltd ; Ovens;\tÁna Ruiz\n";
        String french = "Qui,Nom,Casquettes,Conditions\nÁna,Ána Ruiz,\"Crumb, Ltd;Ovens\",par casquette\n".replace("par casquette", "hat only");
        return Stream.of(commas.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE), commas.getBytes(Charset.forName("windows-1252")),
                ("sep=;\n" + semicolons).getBytes(StandardCharsets.UTF_8), french.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsWhatSpreadsheetsWrite(byte[] table) throws IOException {
        Labels labels = new String(table, StandardCharsets.UTF_8).startsWith("Qui") ? Labels.of("fr") : Labels.of("en");
        assertEquals(List.of(ANA), new PeopleFile(labels).read(Source.of("people.csv", table)));
    }

    @ParameterizedTest
    @CsvSource({"on the record,ON_THE_RECORD", "On record,ON_THE_RECORD", "by-hat,BY_HAT", "background,BACKGROUND", "OTR,OFF_THE_RECORD", "ne pas citer,BACKGROUND"})
    void termsAreReadInPlainWords(String words, Attribution term) throws IOException {
        assertEquals(Optional.of(term), read("who,attribution\nAna," + words + "\n").get(0).attribution());
    }

    @Test
    void blankCellsAndAssumedTermsSayNothing() throws IOException {
        Introduction nothing = new Introduction("Ana", Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(List.of(nothing, nothing, nothing), read("who,name,hats,attribution\nAna,,,\n,,,\nAna\nAna,,no hat given,\"by hat, terms not given\"\n"));
    }

    @Test
    void ownNameIsNoHatRatherThanAnUnknownOne() throws IOException {
        assertEquals(Optional.of(List.of()), read("who,hats\nAna,own name\n").get(0).hats());
    }

    @Test
    void anUnknownTermIsRefusedWithItsPlaceAndThoseThereAre() {
        String message = assertThrows(UnreadableSourceException.class, () -> read("who,attribution\nAna,by hat\nBo,whatever\n")).getMessage();
        assertTrue(message.contains("people.csv, row 3: “whatever”") && message.contains("on the record, by hat, background, off the record"), message);
    }

    @ParameterizedTest
    @CsvSource({"atribution,attribution", "Attributions,attribution", "how to quote,attribution", "May quote?,attribution", "Organisation,hats", "hat s,hats", "full name,name", "nmae,name", "whoo,who", "Respondent,who",
            "condiciónes,attribution", "citation,attribution"})
    void anUnknownColumnIsRefusedWithItsPlaceAndTheNearest(String heading, String nearest) {
        String message = assertThrows(UnreadableSourceException.class, () -> read("who,name," + heading + "\nAna,Ana Oke,by hat\n")).getMessage();
        assertEquals("people.csv, first line, column 3: “" + heading + "” is not a column of the people table. Did you mean “" + nearest + "”? Rename it to one of who,name,hats,attribution, or delete it.", message);
    }

    @Test
    void columnsMayBeNamedInAnyLanguage() throws IOException {
        assertEquals(List.of(ANA), read("Quién,Nom,hats,Attribution\nÁna,Ána Ruiz,\"Crumb, Ltd; Ovens\",by hat\n"));
    }

    @Test
    void aTableWithoutWhoIsRefused() {
        assertTrue(assertThrows(UnreadableSourceException.class, () -> read("name,hats\nAna,Ovens\n")).getMessage().contains("who,name,hats,attribution"));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> read("who,hats\n,Ovens\n")).getMessage().contains("row 2"));
    }

    private static List<Introduction> read(String table) throws IOException {
        return new PeopleFile(Labels.of("en")).read(Source.of("people.csv", table));
    }
}
