package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.PackOptions;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each edit comes back as what it is and nothing else, from Word's format and from Markdown, by whichever program the file was saved. */
final class EditsTableTest {
    /** What is told of a draft as a whole when it comes from Google Docs, or in a format that is not Word's. */
    private static final Set<String> CARRIES_NONE = Set.of("briefing-missing", "page-packing-lost");

    static Stream<EditsTable.Row> rows() {
        return EditsTable.rows();
    }

    /** A new answer without a ref has nothing in Google Docs that tells that it is one: its words come back as words of the answer above. */
    static Stream<EditsTable.Row> rowsForGoogleDocs() {
        return EditsTable.rows().filter(row -> !row.edit().equals("added"));
    }

    /** A page without any highlighting may have lost it, which is said of it as a whole. */
    static Stream<EditsTable.Row> rowsForWebPages() {
        return rowsForGoogleDocs().filter(row -> !row.edit().equals("no key quote any more"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void inWord(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        assertEquals(row.told(), told(draft.back(edited(draft, row).bytes())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withChangesTracked(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        WordFile edited = edited(draft, row);
        String tracked = Tracked.body(WordFile.of(draft.bytes()).part(WordFile.BODY), edited.part(WordFile.BODY));
        assertTrue(tracked.contains("<w:ins ") || tracked.contains("<w:del "));
        assertEquals(row.told(), told(draft.back(edited.with(WordFile.BODY, tracked).bytes())));
        assertEquals(row.told(), told(draft.back(Saved.byWord(edited.with(WordFile.BODY, tracked)).bytes())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void savedByWord(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        assertEquals(row.told(), told(draft.back(Saved.byWord(edited(draft, row)).bytes())));
    }

    @ParameterizedTest
    @MethodSource("rowsForGoogleDocs")
    void savedByGoogleDocs(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        assertEquals(row.told(), told(draft.back(Saved.byGoogleDocs(edited(draft, row)).bytes())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void inMarkdown(EditsTable.Row row) throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
        assertEquals(row.told(), told(draft.back(row.markdown().apply(new String(draft.bytes(), UTF_8)).getBytes(UTF_8))));
    }

    /** Some forums' editors take comments out. */
    @ParameterizedTest
    @MethodSource("rows")
    void inMarkdownWithoutItsComments(EditsTable.Row row) throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
        String bare = row.markdown().apply(new String(draft.bytes(), UTF_8)).replaceAll("<!--.*?-->\n\n?", "");
        assertEquals(row.told(), told(draft.back(bare.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void savedAsOpenDocument(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        assertEquals(row.told(), told(draft.back(OtherFormat.OPEN_DOCUMENT, edited(draft, row))));
    }

    @ParameterizedTest
    @MethodSource("rowsForWebPages")
    void savedAsAWebPage(EditsTable.Row row) throws IOException {
        SentDraft draft = word();
        assertEquals(row.told(), told(draft.back(OtherFormat.WEB_PAGE, edited(draft, row))));
    }

    private static SentDraft word() throws IOException {
        return new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
    }

    private static WordFile edited(SentDraft draft, EditsTable.Row row) throws IOException {
        return WordFile.of(draft.bytes()).body(row.word());
    }

    private static List<String> told(Revised revised) {
        List<String> told = new ArrayList<>(revised.edits().stream().map(edit -> edit.text("en")).toList());
        revised.notices().stream().filter(notice -> notice.level() == Notice.Level.WARNING && !CARRIES_NONE.contains(notice.code())).map(Notice::text).forEach(told::add);
        return told;
    }
}
