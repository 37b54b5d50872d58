package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.app.Choices;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that nobody edited, of whatever kind, comes back without an edit and without a word that has no place. */
final class UneditedPacksTest {

    @ParameterizedTest
    @CsvSource({"SPOKESPERSON, '', ''", "SPOKESPERSON, Loaf Co-op, ''", "SPOKESPERSON, Mill Union, BY_HAT", "SPOKESPERSON, '', ON_THE_RECORD", "SPOKESPERSON, '', BACKGROUND",
            "MEMBERS, '', ''", "MEMBERS, '', ON_THE_RECORD", "PUBLIC, '', ''", "PUBLIC, '', BY_HAT"})
    void inWord(Audience audience, String hat, String term) throws IOException {
        Optional<Attribution> chosen = term.isEmpty() ? Optional.empty() : Optional.of(Attribution.valueOf(term));
        PackOptions packing = Choices.packing(audience, chosen, hat.isEmpty() ? List.of() : List.of(hat), Optional.empty());
        SentDraft draft = new SentDraft(FullBriefing.make(), packing, "docx");
        unedited(draft.back(draft.bytes()));
    }

    /** A public pack has fewer answers than its source, and says nothing of them. */
    @Test
    void aPublicPackThatWaits() throws IOException {
        Hatstand hatstand = Hatstand.found();
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        hatstand.write(hatstand.read(Source.of("thread.txt", "=== Ines\n1. What?\n2. Why?\n\n=== Amal (on the record)\n1. Ladders.\n\n=== Bram\n2. Because.\n")),
                PackOptions.forAudience(Audience.PUBLIC), "docx", pack);
        unedited(hatstand.revise(List.of(Source.of("pack.docx", pack.toByteArray())), ReadOptions.USUAL, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"talking-to-a-journalist.txt", "one-kitchen-many-languages.txt", "tool-library.raw.md", "shared-tools.mbox", "shared-ovens-survey.csv", "repair-cafe-on-the-radio.txt"})
    void ofThreads(String seed) throws IOException {
        Hatstand hatstand = Hatstand.found();
        for (Audience audience : Audience.values()) {
            SentDraft draft = new SentDraft(hatstand.read(Source.of(Path.of("..", "seeds", seed))), PackOptions.forAudience(audience), "docx");
            unedited(draft.back(draft.bytes()));
        }
    }

    /** A letterhead says things that no briefing does. */
    @Test
    void onALetterhead() throws IOException {
        SentDraft plain = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        WordFile file = WordFile.of(plain.bytes());
        String letterhead = "<w:p><w:r><w:t>Oak Street Bakery</w:t></w:r><w:r><w:tab/><w:t>since 1981</w:t></w:r></w:p></w:hdr>";
        byte[] template = file.with("word/header1.xml", file.part("word/header1.xml").replace("</w:hdr>", letterhead)).bytes();
        Hatstand hatstand = Hatstand.builder().exporter(DocxExporter.builder().template(Source.of("letter.docx", template)).build()).build();
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        hatstand.write(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx", draft);
        unedited(hatstand.revise(List.of(Source.of("draft.docx", draft.toByteArray())), ReadOptions.USUAL, Optional.empty()));
        WordFile typed = WordFile.of(draft.toByteArray());
        String header = typed.parts().keySet().stream().filter(part -> part.contains("header")).findFirst().orElseThrow();
        Revised revised = hatstand.revise(List.of(Source.of("draft.docx", typed.with(header, typed.part(header).replace("since 1981", "since 1982")).bytes())), ReadOptions.USUAL, Optional.empty());
        assertEquals(List.of("This text has no place in the briefing (the first page): “since 1982”"), revised.notices().stream().map(notice -> notice.text()).toList());
    }

    @Test
    void savedByOthers() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        unedited(draft.back(Saved.byWord(WordFile.of(draft.bytes())).bytes()));
        Revised google = draft.back(Saved.byGoogleDocs(WordFile.of(draft.bytes())).bytes());
        assertEquals(List.of(), google.edits());
        assertEquals(List.of("briefing-missing"), google.notices().stream().map(notice -> notice.code()).toList());
        assertEquals(FullBriefing.make(), google.briefing());
    }

    /** Contents are a list of headings, each of which stands twice in the file. */
    @Test
    void aLongPackWithContents() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.makeLong(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        WordFile file = WordFile.of(draft.bytes());
        assertTrue(file.part(WordFile.BODY).contains("TOCHeading"));
        unedited(draft.back(draft.bytes()));
        unedited(draft.back(Saved.byWord(file).bytes()));
        assertEquals(FullBriefing.makeLong(), draft.back(Saved.byGoogleDocs(file).bytes()).briefing());
    }

    @Test
    void aCompactPack() throws IOException {
        for (Audience audience : Audience.values()) {
            SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.builder(audience).compact(true).build(), "docx");
            unedited(draft.back(draft.bytes()));
        }
    }

    private static void unedited(Revised revised) {
        assertEquals(List.of(), revised.edits());
        assertEquals(List.of(), revised.notices());
    }

    /** Equal answers stand once in a report, and none of the others counts as deleted; nor is a chart a word that somebody typed. */
    @ParameterizedTest
    @CsvSource({"SPOKESPERSON, docx", "MEMBERS, docx", "PUBLIC, docx", "SPOKESPERSON, markdown"})
    void ofAReport(Audience audience, String format) throws IOException {
        PackOptions.Builder packing = PackOptions.builder(audience).title("Ovens");
        if (audience != Audience.SPOKESPERSON) {
            packing.defaultAttribution(Attribution.BY_HAT);
        }
        SentDraft draft = new SentDraft(report(), packing.build(), format);
        unedited(draft.back(draft.bytes()));
    }

    private static Briefing report() throws IOException {
        StringBuilder table = new StringBuilder("Name,Organisation,Which rooms?,The fee is fair,Should the ovens be open on Sundays?,What else?\n");
        String letter = "We ask the committee to keep the ovens open on Sunday mornings because many of us work on every other day of the week and have no other time.";
        for (int i = 0; i < 40; i++) {
            String sundays = i % 4 == 0 ? letter + (i % 8 == 0 ? "" : " Baker" + i + " agrees.") : i % 4 == 1 ? "Yes" : "Only if somebody number " + i + " has the key, and the stairs are swept before we come.";
            table.append("Ana").append(i).append(" Oakes,").append(i % 3 == 0 ? "Mill Lane" : "Bread Union").append(',').append(i % 2 == 0 ? "The yard;The mill" : "The yard").append(',')
                    .append(i % 3 == 0 ? "Agree" : i % 3 == 1 ? "Disagree" : "Strongly agree").append(",\"").append(sundays).append("\",").append(i % 2 == 0 ? "Word number " + i : "").append('\n');
        }
        return Hatstand.found().read(Source.of("ovens.csv", table.toString()));
    }
}
