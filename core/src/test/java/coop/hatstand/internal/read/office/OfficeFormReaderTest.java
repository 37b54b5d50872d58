package coop.hatstand.internal.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.read.Likelihood;
import coop.hatstand.read.Packages;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFormReaderTest {
    private final OfficeFormReader reader = new OfficeFormReader();

    @Test
    void readsAWordForm() throws IOException {
        Source source = Packages.word("maud.docx", p("<w:pPr><w:pStyle w:val=\"Titre\"/></w:pPr>", "Oven survey") + "<w:tbl><w:tr><w:tc>" + p("", "Name") + "</w:tc><w:tc>" + p("", "Maud Penrose") + "</w:tc></w:tr><w:tr><w:tc>"
                + p("", "Co-op:") + "</w:tc><w:tc>" + p("", "Rising Loaf") + "</w:tc></w:tr></w:tbl>" + p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>", "Who bakes?") + p("", "We do &amp; they do.")
                + p("<w:pPr><w:pStyle w:val=\"Num\"/></w:pPr>", "Who pays?") + p("", "The members.") + p("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>", "all of them")
                + p("<w:pPr><w:pStyle w:val=\"Num\"/></w:pPr>", "What broke?") + "<w:tbl><w:tr><w:tc>" + p("", "4. And what next?") + "</w:tc><w:tc>" + p("", "Rolls.") + p("", "Buns.") + "</w:tc></w:tr></w:tbl>");
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion form = Readers.found(Labels.of("en")).read(source);
        assertEquals(Discussion.Kind.FORM, form.kind());
        assertEquals(Optional.of("Oven survey"), form.title());
        Post post = form.posts().get(0);
        assertEquals(Optional.of("Maud Penrose"), post.author().name());
        assertEquals(List.of("Rising Loaf"), post.author().remarks());
        assertEquals("# Oven survey\n\nName: Maud Penrose\n\nCo-op: Rising Loaf\n\n## Who bakes?\n\nWe do & they do.\n\n1. Who pays?\n\nThe members.\n\n- all of them\n\n2. What broke?\n\n### 4. And what next?\n\nRolls.\n\nBuns.", post.text());
    }

    @Test
    void rowsBelowAQuestionAreQuestionsToo() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (List<String> row : List.of(List.of("Name", "Maud Penrose of the Mill Co-op in Leeds"), List.of("Who bakes?", "We do."), List.of("Your view of our meetings", "They are long, but worth the time."),
                List.of("Trust", "It takes years."), List.of("会計", "誰にも見せてもらえません。"), List.of("Growth", ""), List.of("Signed", "Maud"))) {
            rows.append("<w:tr><w:tc>").append(p("", row.get(0))).append("</w:tc><w:tc>").append(p("", row.get(1))).append("</w:tc></w:tr>");
        }
        assertEquals("Name: Maud Penrose of the Mill Co-op in Leeds\n\n### Who bakes?\n\nWe do.\n\n### Your view of our meetings\n\nThey are long, but worth the time.\n\n"
                + "### Trust\n\nIt takes years.\n\n### 会計\n\n誰にも見せてもらえません。\n\n### Growth\n\nSigned: Maud", text("<w:tbl>" + rows + "</w:tbl>"));
    }

    @Test
    void readsControlsFieldsAndBoxes() throws IOException {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("", "Click here to enter text.") + "</w:sdtContent></w:sdt>";
        String filled = "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent>" + p("", "In a control.") + "</w:sdtContent></w:sdt>";
        String legacy = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Text1\"/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>In a field.</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String box = "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space=\"preserve\"> By day</w:t></w:r></w:p>"
                + "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space=\"preserve\"> By night</w:t></w:r></w:p>";
        String drop = "<w:p><w:r><w:fldChar><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Rye\"/><w:listEntry w:val=\"Wheat\"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>";
        String changed = "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>stays</w:t></w:r></w:ins></w:p>";
        assertEquals("In a control.\n\nIn a field.\n\nBy day\n\nWheat\n\nstays\n\nYes\n\nRye\\\nSpelt", text(prompt + filled + legacy + box + drop + changed + p("", "☒ Yes   ☐ No") + p("", "Rye ☒ Wheat ☐ Spelt ☒") + p("", "☐ never")));
    }

    @Test
    void readsAnOpenDocumentForm() throws IOException {
        String styles = "<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/><text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\"/></text:list-style>";
        Source source = Packages.openDocument("idris.odt", styles, "<text:p text:style-name=\"P1\">Oven survey</text:p><office:forms><form:form><form:text form:id=\"c1\" form:current-value=\"In a control.\"/><form:checkbox form:id=\"c2\" form:current-state=\"checked\" form:label=\"By day\"/></form:form></office:forms>"
                + "<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Idris<text:s/>Vale</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:h text:outline-level=\"1\">Who bakes?</text:h><text:p>We<text:line-break/>do.</text:p><text:list text:style-name=\"L1\"><text:list-item><text:p>Who pays?</text:p></text:list-item></text:list><text:p>Members.</text:p>"
                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>What broke?</text:p></text:list-item></text:list><text:p><draw:control draw:control=\"c1\"/></text:p><text:p><draw:control draw:control=\"c2\"/></text:p>"
                + "<text:p><text:span text:style-name=\"B\">And next?</text:span></text:p><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>");
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion form = reader.read(source);
        assertEquals(Optional.of("Idris Vale"), form.posts().get(0).author().name());
        assertEquals("# Oven survey\n\nName: Idris Vale\n\n## Who bakes?\n\nWe\\\ndo.\n\n1. Who pays?\n\nMembers.\n\n2. What broke?\n\nIn a control.\n\nBy day\n\n**And next?**", form.posts().get(0).text());
    }

    @Test
    void saysWhenAllOfItIsReadAsOnePersons() throws IOException {
        Discussion form = reader.read(Packages.word("letter.docx", p("", "Who bakes?") + p("", "We do.")));
        assertEquals(List.of("form-of-one"), form.notices().stream().map(Notice::code).toList());
    }

    @Test
    void partsAFileWithSeveralPeople() throws IOException {
        Discussion form = reader.read(Packages.word("all.docx", head("Maud (Rising Loaf)") + bold("Who bakes?") + p("", "I do.") + bold("Who pays?") + p("", "You.") + head("Idris") + bold("Who bakes?") + p("", "Maud.") + bold("Who pays?") + p("", "All.")));
        assertEquals(List.of("Maud", "Idris"), form.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(List.of("Rising Loaf"), form.posts().get(0).author().remarks());
        assertEquals(List.of(), form.notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p", "<!DOCTYPE x [<!ENTITY e \"x\">]><w:document>&e;</w:document>", ""})
    void damagedFilesAreNamedWithTheirCure(String body) {
        Source source = Source.of("a.docx", Packages.zip("word/document.xml", body));
        UnreadableSourceException fault = assertThrows(UnreadableSourceException.class, () -> reader.read(source));
        assertTrue(fault.getMessage().contains("save it as .docx") || fault.getMessage().contains("is empty"), fault.getMessage());
    }

    @Test
    void keepsWithinLimits() {
        Source deep = Packages.word("deep.docx", "<w:p>".repeat(500) + "</w:p>".repeat(500));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> reader.read(deep)).getMessage().contains("levels"));
        Source bomb = Source.of("bomb.docx", Packages.zip("word/document.xml", "<w:document>" + " ".repeat(30_000_000) + "</w:document>"));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> reader.read(bomb)).getMessage().contains("unpacks to more than"));
    }

    private String text(String body) throws IOException {
        return reader.read(Packages.word("f.docx", body)).posts().get(0).text();
    }

    private static String head(String words) {
        return p("<w:pPr><w:pStyle w:val=\"T2\"/></w:pPr>", words);
    }

    private static String bold(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String p(String properties, String words) {
        return "<w:p>" + properties + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
