package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Prose;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person reads words that may state terms, and decides in the draft: beside the answer, or in the table of people. */
final class DecidedInDraftTest {
    private static final String CHIP = "terms in the text: read";
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr[ >].*?</w:tr>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(".+");
    private static final Pattern TABLE_LINE = Pattern.compile("\\|.+");
    private static final String THREAD = """
            === Ines (Harbour Bakery)
            Please answer by number.

            1. How did you start?
            2. Who pays for the building?

            === Tomas Rill (Mill Laundry)
            1. With two machines.
            2. Between us: the bank said no twice.

            === Oona Vale (Vale Printers)
            Please don't name me, just the firm.

            1. Four of us left the old one.
            2. The jobs do.
            """;

    private static Briefing briefing() throws IOException {
        return Hatstand.found().read(List.of(Source.of("thread.txt", THREAD.getBytes(UTF_8))), ReadOptions.USUAL);
    }

    private static SentDraft draft(String format) throws IOException {
        return new SentDraft(briefing(), PackOptions.forAudience(Audience.SPOKESPERSON), format);
    }

    private static Revised edited(String format, UnaryOperator<String> edit) throws IOException {
        SentDraft draft = draft(format);
        byte[] changed = format.equals("docx") ? WordFile.of(draft.bytes()).body(edit).bytes() : edit.apply(new String(draft.bytes(), UTF_8)).getBytes(UTF_8);
        return draft.back(changed);
    }

    private static Response answer(Revised revised, String id) {
        return revised.briefing().responses().stream().filter(response -> response.id().equals(id)).findFirst().orElseThrow();
    }

    /** In the last paragraph, row or line that says both, the mark gives way to terms, with all that the format put round it. */
    private static String marked(String body, Pattern unit, String beside, String terms) {
        MatchResult found = unit.matcher(body).results().filter(match -> match.group().contains(beside) && match.group().contains(CHIP)).reduce((first, last) -> last).orElseThrow();
        return body.substring(0, found.start()) + found.group().replaceFirst("[_*]*" + CHIP + "[_*]*", terms) + body.substring(found.end());
    }

    private static String beside(String body, String ref, String terms) {
        return marked(body, body.startsWith("<?xml") ? PARAGRAPH : LINE, "[" + ref + "]", terms);
    }

    private static void decided(Revised revised, String id, Attribution term, String notice) {
        assertEquals(Optional.of(term), answer(revised, id).attribution(), notice + revised.edits() + revised.notices());
        assertEquals(Optional.of(Doubt.Decider.DRAFT), answer(revised, id).doubtful().flatMap(Doubt::decidedBy));
        assertTrue(revised.edits().stream().anyMatch(edit -> edit.kind() == Edit.Kind.TERMS), revised.edits().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void besideTheAnswer(String format) throws IOException {
        Revised revised = edited(format, body -> beside(body, "A2.2", "on the record"));
        decided(revised, "a2.2", Attribution.ON_THE_RECORD, format);
        assertEquals(1, revised.edits().size(), revised.edits().toString());
        assertTrue(answer(revised, "a3.1").doubtful().orElseThrow().isOpen(), "nobody decided on the others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void whatIsDecidedGoesWhereItsTermsAllowAndTheRestDoesNot(String format) throws IOException {
        Revised revised = edited(format, body -> beside(body, "A2.2", "on the record"));
        String words = Prose.of(Hatstand.found().pack(revised.briefing(), PackOptions.forAudience(Audience.PUBLIC)).document());
        assertTrue(words.contains("the bank said no twice"), words);
        assertFalse(words.contains("Four of us") || words.contains("Oona"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void wordsThatAreNoTermsDecideNothing(String format) throws IOException {
        Revised revised = edited(format, body -> beside(body, "A2.2", "read it, looks fine"));
        assertTrue(answer(revised, "a2.2").doubtful().orElseThrow().isOpen());
        assertTrue((revised.edits() + " " + revised.notices()).contains("looks fine"), "told in full: " + revised.notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void inTheTableOfPeople(String format) throws IOException {
        Revised revised = edited(format, body -> marked(body, format.equals("docx") ? ROW : TABLE_LINE, "Oona Vale", "by hat"));
        Briefing briefing = revised.briefing();
        assertTrue(briefing.respondents().stream().anyMatch(person -> person.name().equals("Oona Vale") && person.attribution().equals(Optional.of(Attribution.BY_HAT))),
                format + revised.edits() + revised.notices());
        assertEquals(Optional.of(Doubt.Decider.DRAFT), answer(revised, "a3.1").doubtful().flatMap(Doubt::decidedBy));
        assertTrue(answer(revised, "a2.2").doubtful().orElseThrow().isOpen(), "nobody decided for Tomas");
    }

    @Test
    void asGoogleDocsSavesIt() throws IOException {
        SentDraft draft = draft("docx");
        WordFile saved = Saved.byGoogleDocs(WordFile.of(draft.bytes()));
        decided(draft.back(saved.body(body -> beside(body, "A2.2", "background")).bytes()), "a2.2", Attribution.BACKGROUND, "saved by Google Docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void aDraftNobodyTouchedDecidesNothing(String format) throws IOException {
        SentDraft draft = draft(format);
        Revised revised = draft.back(draft.bytes());
        assertEquals(List.of(), revised.edits());
        assertEquals(briefing().responses().stream().map(Response::doubtful).toList(), revised.briefing().responses().stream().map(Response::doubtful).toList());
    }
}
