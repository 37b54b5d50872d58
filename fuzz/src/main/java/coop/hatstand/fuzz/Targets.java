package coop.hatstand.fuzz;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Block;
import coop.hatstand.markup.Html;
import coop.hatstand.markup.LineEnds;
import coop.hatstand.markup.Markdown;
import coop.hatstand.markup.PlainText;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The targets: each reader by its name, drafts by their file's kind, and the markup that all of them lead to. */
final class Targets {
    static final String DOCX = "draft.docx";
    static final String PDF = "handout.pdf";
    /** The part of a Word draft that holds the words, and of a workbook that holds the rows. */
    static final String WORDS = "word/document.xml";
    /** A saved page: what is in it once it is HTML is another target. */
    static final String PAGE = "page.html";
    /** Rows of YAML are read by the reader of rows of JSON. */
    static final String YAML = "yaml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String CELLS = "content.xml";
    static final String ANSWERS = "survey_1_responses.lsr";

    private static final Hatstand HATSTAND = Hatstand.found();

    private Targets() {
    }

    static Target named(String name) throws IOException {
        return switch (name) {
            case "markdown" -> bytes -> normal(Markdown.parse(text(bytes), LineEnds.KEEP));
            case "html" -> bytes -> normal(Html.parse(text(bytes)));
            case PAGE -> bytes -> Checks.whole(read("html", bytes));
            case "plain-text" -> bytes -> normal(PlainText.parse(text(bytes)));
            case YAML -> bytes -> Checks.whole(read("json-rows", bytes));
            case "briefing" -> bytes -> Checks.whole(HATSTAND.read(Source.of("briefing.json", bytes)));
            case DOCX -> word(name);
            case "draft.md", PDF -> draft(name);
            case "xlsx" -> packed(name, Zips.workbook(), SHEET);
            case "ods" -> packed(name, Zips.spreadsheet(), CELLS);
            case "lsa" -> packed(name, Zips.archive(), ANSWERS);
            case "office" -> packed(name, Seeds.pack("docx"), WORDS);
            default -> bytes -> Checks.whole(read(name, bytes));
        };
    }

    private static Briefing read(String reader, byte[] bytes) throws IOException {
        return HATSTAND.read(List.of(Source.of("fuzzed", bytes)), ReadOptions.builder().reader(reader).questions(List.of("Who are you?")).build());
    }

    private static Target packed(String reader, byte[] zip, String part) {
        return bytes -> Checks.whole(read(reader, Zips.with(zip, part, bytes)));
    }

    private static Target word(String name) throws IOException {
        byte[] zip = Seeds.pack("docx");
        Target draft = draft(name);
        return bytes -> draft.take(Zips.with(zip, WORDS, bytes));
    }

    /** A draft comes back with its own briefing or, if it lost it, with one that belongs to another. */
    private static Target draft(String name) throws IOException {
        Source base = Source.of("base.json", Seeds.pack("json"));
        return bytes -> Checks.whole(HATSTAND.revise(List.of(Source.of(name, bytes)), ReadOptions.USUAL, Optional.of(base)).briefing());
    }

    private static void normal(List<Block> blocks) {
        String written = Markdown.write(blocks);
        if (!Markdown.write(Markdown.parse(written)).equals(written)) {
            throw new IllegalStateException("Markdown that is not a fixed point: " + written);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
