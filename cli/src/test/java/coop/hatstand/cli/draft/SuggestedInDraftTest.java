package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A Word draft carries the suggested question with a question mark; taking the mark away accepts it. */
final class SuggestedInDraftTest {
    private static final String THREAD = "=== Ines\nHello,\n\n1. Who pays?\n2. When is it open?\n3. Who mends it?\n\n=== Ana\n1. All of us.\n\n=== Bo\nOsman does, with clay.\n";

    private static SentDraft draft(String format) throws IOException {
        Briefing read = Hatstand.found().read(Source.of("thread.txt", THREAD));
        List<Unfiled> unfiled = read.unfiled().stream().map(one -> new Unfiled(one.id(), one.respondent(), one.body(), one.origin(), one.reason(), List.of(new Hint("q3", 80, List.of(), List.of())))).toList();
        return new SentDraft(read.toBuilder().unfiled(unfiled).build(), PackOptions.forAudience(Audience.SPOKESPERSON), format);
    }

    private static List<List<String>> filed(Revised back) {
        return back.briefing().responses().stream().filter(response -> response.id().startsWith("h")).map(response -> response.questions()).toList();
    }

    private static Revised edited(SentDraft word, UnaryOperator<String> change) throws IOException {
        return word.back(WordFile.of(word.bytes()).body(WordBody.changed("3?", change)).bytes());
    }

    @Test
    void untouchedItFilesNothing() throws IOException {
        for (String format : List.of("docx", "markdown")) {
            SentDraft draft = draft(format);
            Revised back = draft.back(draft.bytes());
            assertEquals(List.of(), back.edits(), format);
            assertEquals(1, back.briefing().unfiled().size(), format);
        }
    }

    @Test
    void withoutItsMarkItIsAccepted() throws IOException {
        SentDraft word = draft("docx");
        assertEquals(List.of(List.of("q3")), filed(edited(word, xml -> xml.replace("3?", "3"))));
    }

    @Test
    void anotherNumberBesideItIsThePersonsOwn() throws IOException {
        SentDraft word = draft("docx");
        assertEquals(List.of(List.of("q2")), filed(edited(word, xml -> xml.replace("3?</w:t></w:r>", "3?</w:t></w:r><w:r><w:t> 2</w:t></w:r>"))));
        assertEquals(List.of(List.of("q2")), filed(edited(word, xml -> xml.replace("3?", "2"))));
    }

    @Test
    void whatIsFiledInADraftSpeaksForWhatIsLeft() throws IOException {
        String thread = "=== Ines\nHello,\n\n1. Who pays?\n2. When is it open?\n3. Who mends it?\n\n=== Ana\nThe subsidy from the parish council covers half of what bricks and chimney cost us.\n\n"
                + "=== Bo\nThe parish council gave a subsidy, so bricks and the chimney cost half.\n";
        SentDraft word = new SentDraft(Hatstand.found().read(Source.of("thread.txt", thread)), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        Revised back = word.back(WordFile.of(word.bytes()).body(WordBody.changed("File under: ", xml -> xml.replace("</w:p>", "<w:r><w:t>1</w:t></w:r></w:p>"))).bytes());
        assertEquals(List.of(List.of("q1")), filed(back));
        assertEquals(List.of("q1"), back.briefing().unfiled().get(0).perhaps());
    }
}
