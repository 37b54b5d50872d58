package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shapes in Word files that other programs were reported to lose, double or misread. In a draft each is read as what a person sees, or said to have no place.
 * Each row names the public report that it stands for.
 */
final class WordShapesTest {
    private static final String SAID = "The council pays, I think.";
    private static final String RUN = "<w:r><w:t xml:space=\"preserve\">" + SAID + "</w:t></w:r>";
    private static final String NOW = "A4.1 now says “%s”; it said “" + SAID + "”";
    private static final String M = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String MC = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /**
     * A shape.
     *
     * @param report where it was reported
     * @param change what puts it into the body
     * @param told what is to be said
     */
    record Shape(String report, UnaryOperator<String> change, List<String> told) {
        @Override
        public String toString() {
            return report;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(wrapped(), characters(), fields(), changes(), blocks()).flatMap(shapes -> shapes);
    }

    /** Words within elements that stand around them. */
    private static Stream<Shape> wrapped() {
        return Stream.of(
                shape("python-openxml/python-docx 155: a content control around a run", in("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>")),
                shape("docling-project/docling 3923: a content control in a content control", in("<w:sdt><w:sdtContent><w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>")),
                shape("developer0hye/office2pdf 844: a content control around a paragraph", WordBody.changed(SAID, xml -> "<w:sdt><w:sdtPr/><w:sdtContent>" + xml + "</w:sdtContent></w:sdt>")),
                shape("jgm/pandoc 4190: a content control around a cell", body -> body.replaceFirst("(<w:tc>(?:(?!</w:tc>).)*Kim.*?</w:tc>)", "<w:sdt><w:sdtContent>$1</w:sdtContent></w:sdt>")),
                shape("python-openxml/python-docx 328: smart tags", in("<w:smartTag w:uri=\"urn:x\" w:element=\"a\"><w:smartTagPr><w:attr w:name=\"n\" w:val=\"v\"/></w:smartTagPr>", "</w:smartTag>")),
                shape("jgm/pandoc 2242: smart tags in smart tags", in("<w:smartTag w:uri=\"urn:x\" w:element=\"a\"><w:smartTag w:uri=\"urn:x\" w:element=\"b\">", "</w:smartTag></w:smartTag>")),
                shape("toxicphreAK/python-docx-ng 135: custom XML around a paragraph", WordBody.changed(SAID, xml -> "<w:customXml w:uri=\"urn:x\" w:element=\"a\">" + xml + "</w:customXml>")),
                shape("apache/poi 670, jgm/pandoc 2415: a bidirectional override", in("<w:bdo w:val=\"ltr\">", "</w:bdo>")));
    }

    private static Stream<Shape> characters() {
        return Stream.of(
                shape("python-openxml/python-docx 948: a symbol of a symbol font", run("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>" + SAID + "</w:t>"),
                        "A symbol of the font Symbol was left out here: “" + SAID + "”. Type it as a letter or word if it matters."),
                shape("PHPOffice/PHPWord 2802: a symbol that is a letter", run("<w:t xml:space=\"preserve\">The council pays </w:t><w:sym w:font=\"Arial\" w:char=\"20AC\"/>"), now("The council pays €")),
                shape("python-openxml/python-docx 454: a hyphen that does not break", run("<w:t>The co</w:t><w:noBreakHyphen/><w:t>op pays.</w:t>"), now("The co\u2011op pays.")),
                shape("yfedoseev/office_oxide 152: a line end within a run", run("<w:t>The council</w:t><w:cr/><w:t>pays, I think.</w:t>"),
                        "A4.1 now says “The council ¶ pays, I think.”; it said “" + SAID + "”"),
                shape("mwilliamson/python-mammoth 76: a reading above the words", run("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>kawn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>" + SAID + "</w:t></w:r></w:rubyBase></w:ruby>")),
                shape("toxicphreAK/python-docx-ng 95: an equation in a paragraph", in("<m:oMath " + M + "><m:r><m:t>x=2</m:t></m:r></m:oMath>", ""),
                        "An equation was left out here: “" + SAID + "”. Its characters are: x=2"),
                shape("jgm/pandoc 8483: an equation between words", in("", "<m:oMathPara " + M + "><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></m:oMathPara>"),
                        "An equation was left out here: “" + SAID + "”. Its characters are: y"),
                shape("words struck through, which accepting all changes does not delete", look("<w:strike/>"), "“" + SAID + "” is struck through but still counts, here: “" + SAID + "”. Delete these words if that is what you mean."),
                shape("words hidden by their look", look("<w:vanish/>"), "“" + SAID + "” is hidden but still counts, here: “" + SAID + "”. Delete these words if that is what you mean."));
    }

    private static Stream<Shape> fields() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String link = begin + "<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://a.example/\" </w:instrText></w:r>" + separate;
        String linked = "A4.1 now says “[The council pays, I think.](https://a.example/)”; it said “" + SAID + "”";
        return Stream.of(
                shape("mwilliamson/mammoth.js 332: a field whose end is in a deletion", in(link, "<w:del w:id=\"9\" w:author=\"x\">" + end + "</w:del>"), linked),
                shape("CenterForOpenScience/pydocx 72: a field without an end", in(link, ""), linked),
                shape("a field without a result or an end", in(begin + "<w:r><w:instrText> REF x </w:instrText></w:r>", "")),
                shape("superdoc/docx-editor 3783: a link field in a link field", in(link + link, end + end), linked),
                shape("CenterForOpenScience/pydocx 185: two fields in one paragraph", in(begin + "<w:r><w:instrText> DATE </w:instrText></w:r>" + end + begin + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + separate, end)),
                shape("all2md 490: a simple field around words", in("<w:fldSimple w:instr=\" AUTHOR \">", "</w:fldSimple>")),
                shape("a link field with a part", in(link.replace("\" <", "\" \\l \"part\" <"), end), linked.replace("example/", "example/#part")));
    }

    private static Stream<Shape> changes() {
        return Stream.of(
                shape("bokuweb/docx-rs 794: words moved with tracking", in("<w:moveFromRangeStart w:id=\"7\" w:name=\"m\"/><w:moveFrom w:id=\"8\" w:author=\"x\">" + RUN + "</w:moveFrom><w:moveFromRangeEnd w:id=\"7\"/><w:moveTo w:id=\"9\" w:author=\"x\">", "</w:moveTo>")),
                shape("yfedoseev/office_oxide 163: two forms of one thing in a run", run("<mc:AlternateContent " + MC + "><mc:Choice Requires=\"x\"><w:t>" + SAID + "</w:t></mc:Choice><mc:Fallback><w:t>" + SAID + "</w:t></mc:Fallback></mc:AlternateContent>")),
                shape("UseJunior/safe-docx 794: two forms of one paragraph", WordBody.changed(SAID, xml -> "<mc:AlternateContent " + MC + "><mc:Choice Requires=\"x\">" + xml + "</mc:Choice><mc:Fallback>" + xml + "</mc:Fallback></mc:AlternateContent>")),
                shape("mwilliamson/mammoth.js 424: another file between paragraphs", WordBody.changed(SAID, xml -> xml + "<w:altChunk xmlns:r=\"" + R + "\" r:id=\"rIdA\"/>"),
                        "Another file is embedded in the draft and was not read. Copy its words into the draft."),
                shape("plutext/docx4j 86: another file in a paragraph", in("", "<w:altChunk xmlns:r=\"" + R + "\" r:id=\"rIdA\"/>"), "Another file is embedded in the draft and was not read. Copy its words into the draft."));
    }

    /** What an answer's words are set as, and what stands around them. */
    private static Stream<Shape> blocks() {
        return Stream.of(
                shape("an answer set as a heading", styled("Heading1")),
                shape("an answer set as a lesser heading", styled("Heading2")),
                shape("an answer set as the title", styled("Title"), "“" + SAID + "” is set like the title of the draft; here it is a paragraph like any other."),
                shape("an answer set as a line above a heading", styled("HatstandKicker")),
                shape("an answer set as a line above an answer", styled("HatstandAttribution")),
                shape("an answer set as a fact", styled("HatstandFact")),
                shape("an answer set as guidance", styled("HatstandGuidance")),
                shape("an answer set as a line of the contents", styled("Toc1")),
                shape("an answer that lost its style", body -> styled("").apply(body)),
                shape("the line above an answer deleted", WordBody.deleted("[A4.1]")),
                shape("an answer's words alone pasted under another question", WordBody.moved("It ends when", SAID), "A4.1 moved from question 2 to 3"),
                shape("an answer's words alone pasted under somebody else's", WordBody.moved("Nobody lights it", SAID), "A4.1 moved from question 2 to 1"),
                shape("a heading typed over in the look of its number", WordBody.changed("When will it end?", xml -> xml.replaceFirst(">3<", ">When is it over?<").replace("When will it end?", "").replace(">  <", "><")),
                        "Question 3 is now “When is it over?”; it was “When will it end?”"),
                shape("a question's heading set as a paragraph", WordBody.typed("When will it end?", "\"Heading1\"", "\"Normal\"")));
    }

    private static Shape shape(String report, UnaryOperator<String> change, String... told) {
        return new Shape(report, change, List.of(told));
    }

    private static String now(String words) {
        return String.format(NOW, words);
    }

    private static UnaryOperator<String> in(String before, String after) {
        return body -> body.replace(RUN, before + RUN + after);
    }

    private static UnaryOperator<String> run(String content) {
        return body -> body.replace(RUN, "<w:r>" + content + "</w:r>");
    }

    private static UnaryOperator<String> look(String property) {
        return body -> body.replace(RUN, RUN.replace("<w:r>", "<w:r><w:rPr>" + property + "</w:rPr>"));
    }

    private static UnaryOperator<String> styled(String style) {
        return WordBody.changed(SAID, xml -> xml.replace("\"HatstandAnswer\"", "\"" + style + "\""));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isReadAsItIsSeen(Shape shape) throws IOException {
        SentDraft draft = draft();
        WordFile file = WordFile.of(draft.bytes());
        WordFile changed = file.body(shape.change());
        assertTrue(!changed.part(WordFile.BODY).equals(file.part(WordFile.BODY)), "the shape is not in the draft");
        assertEquals(shape.told(), told(draft.back(changed.bytes())));
    }

    /** PHPOffice/PHPWord 2422, transpect/docx2hub 24: Word translates the ids of its styles; docling 3959: others translate their names. */
    @Test
    void stylesWithOtherIdsAndOtherNames() throws IOException {
        SentDraft draft = draft();
        WordFile file = WordFile.of(draft.bytes());
        WordFile ids = file.body(body -> body.replace("\"Heading1\"", "\"1\"").replace("\"Title\"", "\"a3\""))
                .with("word/styles.xml", file.part("word/styles.xml").replace("styleId=\"Heading1\"", "styleId=\"1\"").replace("styleId=\"Title\"", "styleId=\"a3\""));
        assertEquals(List.of(), told(draft.back(ids.bytes())));
        WordFile names = file.with("word/styles.xml", file.part("word/styles.xml").replaceAll("<w:name w:val=\"([^\"]*)\"", "<w:name w:val=\"Stil $1\""));
        assertEquals(List.of(), told(draft.back(names.bytes())));
    }

    /** All styles gone, as after pasting as plain text into a new file: what is found is found by its bookmarks and words. */
    @Test
    void allStylesGone() throws IOException {
        SentDraft draft = draft();
        WordFile bare = WordFile.of(draft.bytes()).body(body -> body.replaceAll("<w:pStyle [^>]*/>", "").replaceAll("<w:rStyle [^>]*/>", ""));
        assertTrue(draft.back(bare.bytes()).edits().stream().noneMatch(edit -> edit.kind().id().matches("deleted|added|moved|person-added|line-removed")), told(draft.back(bare.bytes())).toString());
    }

    /** mwilliamson/mammoth.js 117, CenterForOpenScience/pydocx 205: Word keeps a link's part apart from its address. */
    @Test
    void aLinkWithItsPartApart() throws IOException {
        SentDraft draft = draft();
        WordFile file = WordFile.of(draft.bytes()).body(body -> body.replaceFirst("<w:hyperlink r:id", "<w:hyperlink w:anchor=\"sunday\" r:id"));
        assertEquals(List.of("A3.1 now says “…it on Sundays, see [the rota](https://rota.example/#sunday). | day | who | | --- | --- | …”; it said “…it on Sundays, see [the rota](https://rota.example/). | day | who | | --- | --- | --- | |…”").size(),
                told(draft.back(file.bytes())).size());
        assertTrue(told(draft.back(file.bytes())).get(0).contains("https://rota.example/#sunday"));
    }

    /** What LibreOffice moves, it marks with a copy of the bookmark. */
    @Test
    void bookmarksOfWhatWasMoved() throws IOException {
        SentDraft draft = draft();
        WordFile moved = WordFile.of(draft.bytes()).body(body -> body.replaceAll("(<w:bookmarkStart [^>]*w:name=\"_a3_1)\"", "$1_Copy_1\""));
        assertTrue(moved.part(WordFile.BODY).contains("_a3_1_Copy_1"));
        assertEquals(List.of(), told(draft.back(moved.bytes())));
    }

    /** jgm/pandoc 7691: Word's "Strict Open XML". */
    @Test
    void strict() throws IOException {
        SentDraft draft = draft();
        WordFile strict = WordFile.of(draft.bytes());
        for (String part : List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml")) {
            strict = strict.with(part, strict.part(part).replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
                    .replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        assertEquals(List.of(), told(draft.back(strict.bytes())));
    }

    /** Some programs for Windows zip with the wrong slash, which is no attack. */
    @Test
    void backslashes() throws IOException {
        WordFile file = WordFile.of(draft().bytes());
        WordFile wrong = new WordFile(new java.util.LinkedHashMap<>());
        for (String name : file.parts().keySet()) {
            wrong = wrong.with(name.replace('/', '\\'), file.part(name));
        }
        byte[] bytes = wrong.bytes();
        HatstandException told = assertThrows(HatstandException.class, () -> Hatstand.found().revise(List.of(Source.of("draft.docx", bytes)), ReadOptions.USUAL, Optional.empty()));
        assertTrue(told.getMessage().contains("zipped by a program that writes \\ for /"), told.getMessage());
    }

    private static SentDraft draft() throws IOException {
        return new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
    }

    private static List<String> told(Revised revised) {
        List<String> told = new ArrayList<>(revised.edits().stream().map(edit -> edit.text("en")).toList());
        revised.notices().stream().filter(notice -> notice.level() == Notice.Level.WARNING).map(Notice::text).forEach(told::add);
        return told;
    }
}
