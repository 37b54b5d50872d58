package coop.hatstand.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.markup.PlainText;
import coop.hatstand.source.Source;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.TextSpan;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the quotations of a text. */
final class VerifierTest {
    private static final Briefing BRIEFING = Briefing.builder("Bread").hats(List.of(new Hat("loaf", "Loaf Lane", Optional.empty()), new Hat("mill", "Mill Street", Optional.empty())))
            .respondents(List.of(person("r1", "Ana Okafor", Attribution.ON_THE_RECORD, "loaf"), person("r2", "Bodil Lindqvist", Attribution.BY_HAT, "mill"),
                    person("r3", "Chidi Marchetti", Attribution.OFF_THE_RECORD, "loaf"), person("r4", "Hiro Tanaka", Attribution.ON_THE_RECORD, "mill")))
            .questions(List.of(new Question("q1", "1", Optional.empty(), "How is the long-running bakery doing?", List.of())))
            .responses(List.of(
                    answer("a2.1", "r1", "We don't own the oven. Forty members share it, and the rent is £250 a month. It has never been colder than last winter."),
                    answer("a3.1", "r2", "Nobody told the landlord about the second oven, which was a mistake we paid for."),
                    answer("a4.1", "r3", "The bank has already said that it will close our account before the summer is over."),
                    answer("a5.1", "r4", "パン屋は地域の信頼で成り立っていると思います。")))
            .lines(List.of(new LineToTake("q1", Optional.empty(), false, PlainText.parse("Bread is a service, not a product."), Optional.empty(), List.of())))
            .build();

    private static Respondent person(String id, String name, Attribution term, String hat) {
        return Respondent.builder(id, name).attribution(Optional.of(term)).hats(Optional.of(List.of(hat))).build();
    }

    private static Response answer(String id, String who, String text) {
        return Response.builder(id, who, List.of("q1"), PlainText.parse(text)).build();
    }

    private static Verification verify(String name, String text, Audience audience) throws IOException {
        return new Verifier(BRIEFING, audience, WithholdingOptions.NONE).verify(Source.of(name, text), new TextParts(List.of(), Labels.of("en")));
    }

    private static List<Verdict> verdicts(String text) throws IOException {
        return verify("x.md", text, Audience.PUBLIC).findings().stream().map(finding -> finding.verdict()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“We don’t own the oven,” said Ana Okafor. | VERBATIM",
        "\"we dont own the oven\" (Ana, Loaf Lane) | VERBATIM",
        "« Forty members share it – and the rent is £250 a month » | VERBATIM",
        "„Forty members share it … It has never been colder“ | VERBATIM",
        "‘[The bakers] share it, and the rent is £250 a month’ | VERBATIM",
        "“Forty member[s] share it, and the rent” | VERBATIM",
        "“Forty members shared [sic] it, and the rent” | VERBATIM",
        "「パン屋は地域の信頼で成り立っている」 | VERBATIM",
        "「パン屋は地域の不信で成り立っている」 | ALTERED",
        "“We own the oven. Forty members share it” | ALTERED",
        "“Forty members share it, and the rent is £520 a month” | ALTERED",
        "“Forty members share it, and the rent is $250 a month” | ALTERED",
        "“Forty members share it. It has never been colder” | ALTERED",
        "“It has never been colder … Forty members share it” | ALTERED",
        "“We don’t own the oven. Nobody told the landlord about it” | STITCHED",
        "“We don’t own the oven … which was a mistake we paid for” | STITCHED",
        "“We are all going to be rich one day” | NOT_FOUND",
        "“Somos dueños de todo el horno” (translated from Spanish) | TRANSLATED",
        "“We don’t own the oven,” said Hiro Tanaka. | WRONG_CREDIT",
        "“We don’t own the oven,” said Jo Nobody. | WRONG_CREDIT",
        "“We don’t own the oven,” said Jo. | WRONG_CREDIT",
        "“We don’t own the oven,” Maria de la Cruz told us last week. | WRONG_CREDIT",
        "“We don’t own the oven,” said Jo Nobody of Loaf Lane. | WRONG_CREDIT",
        "Jo Nobody said: “We don’t own the oven.” | WRONG_CREDIT",
        "According to Jo Nobody, “we don’t own the oven” | WRONG_CREDIT",
        "« We don’t own the oven », a déclaré Jean Personne. | WRONG_CREDIT",
        "«We don’t own the oven», dijo Juan Nadie. | WRONG_CREDIT",
        "“We don’t own the oven,” one member said. | VERBATIM",
        "“We don’t own the oven,” said Ms Okafor. | VERBATIM",
        "“We don’t own the oven,” a Loaf Lane member wrote. Jo Nobody said nothing. | VERBATIM",
        "“We don’t own the oven,” said a Mill Street member. | WRONG_CREDIT",
        "“We don’t own the oven” [A3.1] | WRONG_CREDIT",
        "“We don’t own the oven” [A2.1] | VERBATIM",
        "“Bread is a service, not a product.” | VERBATIM",
        "“Nobody told the landlord about the second oven,” said a Mill Street member. | VERBATIM",
        "“It will close our account before the summer” | NOT_ALLOWED",
        "See [A9.1]. | UNKNOWN_REF",
        "See [A4.1]. | NOT_ALLOWED",
        "The bank has already said that it will close our account. | WITHHELD_WORDS",
        "We thank Chidi Marchetti. | WITHHELD_NAME",
        "We bake 700 loaves. | FIGURE",
        "It was Ana who wrote that forty members share it, and the rent is £250 a month. | REPEATED"})
    void oneVerdictEach(String text, Verdict verdict) throws IOException {
        assertEquals(List.of(verdict), verdicts(text), text);
    }

    @Test
    void aNameThatMayNotStandWithTheWordsIsFoundBothWays() throws IOException {
        assertEquals(List.of(Verdict.NOT_ALLOWED, Verdict.WITHHELD_NAME), verdicts("“Nobody told the landlord about the second oven,” said Bodil Lindqvist."));
    }

    @Test
    void theSpokespersonMayHaveAll() throws IOException {
        Verification verification = verify("x.md", "“It will close our account before the summer,” said Chidi Marchetti [A4.1].", Audience.SPOKESPERSON);
        assertEquals(List.of(Verdict.VERBATIM), verification.findings().stream().map(finding -> finding.verdict()).toList());
    }

    @Test
    void placesAreLinesAndParagraphs() throws IOException {
        String markdown = "# News\n\nFirst *things*\nfirst.\n\n- One\n- “We own the oven, all of us”, he said,\n  and “nothing at all was ever said like this”.\n\n> We don't own the oven.\n> Forty members shared it\n";
        assertEquals(List.of(7, 8, 10), verify("x.md", markdown, Audience.PUBLIC).findings().stream().map(finding -> finding.place().number()).toList());
        String html = "<!doctype html><title>x</title><h1>News</h1><p>Hello</p><blockquote>We don't own the ovens at all</blockquote>";
        assertEquals(List.of(new TextPlace(TextPlace.Unit.PARAGRAPH, 4)), verify("x.html", html, Audience.PUBLIC).findings().stream().map(finding -> finding.place()).toList());
    }

    @Test
    void aQuotationThatNothingClosesIsJudgedAndShortOnesAreCounted() throws IOException {
        Verification verification = verify("x.md", "“We own the oven now, and the “whole street” too\n\nA “short one” and a “shorter”.", Audience.PUBLIC);
        assertTrue(verification.wrong());
        assertEquals(2, verification.tooShort());
    }

    @Test
    void blocksAreCreditedByTheirLastLineOrTheLineAbove() throws IOException {
        assertEquals(List.of(Verdict.VERBATIM), verdicts("> We don't own the oven.\n>\n> — Ana Okafor"));
        assertEquals(List.of(Verdict.WRONG_CREDIT), verdicts("> We don't own the oven. — Hiro Tanaka"));
        assertEquals(List.of(Verdict.WRONG_CREDIT), verdicts("Hiro Tanaka wrote:\n\n> We don't own the oven."));
    }

    @Test
    void whatAFileHoldsBesideItsTextIsReadToo() throws IOException {
        byte[] word = zip(Map.of("word/document.xml", "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>News</w:t></w:r></w:p></w:body></w:document>",
                "word/header1.xml", "<w:hdr xmlns:w='w'><w:p><w:r><w:t>Chidi Marchetti, page 7</w:t></w:r></w:p></w:hdr>",
                "word/footnotes.xml", "<w:footnotes xmlns:w='w'><w:footnote><w:p><w:r><w:t>“We own the oven. Forty members</w:t></w:r><w:r><w:t> share it”</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "word/comments.xml", "<w:comments xmlns:w='w'><w:comment w:author='Chidi Marchetti'><w:p><w:r><w:t>The bank has already said that it will close our account.</w:t></w:r></w:p></w:comment></w:comments>",
                "docProps/core.xml", "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>Chidi Marchetti</dc:creator><cp:keywords>bread</cp:keywords></cp:coreProperties>"));
        assertEquals(Set.of("margin withheld-name", "note altered", "comment withheld-words", "property withheld-name"), found(Source.of("x.docx", word)));
        byte[] open = zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o:c xmlns:o='o' xmlns:t='t' xmlns:dc='d'><o:body><o:text><t:p>News<t:note><t:note-body><t:p>“We own the oven. Forty members share it”</t:p></t:note-body></t:note>"
                + "<o:annotation><dc:creator>Chidi Marchetti</dc:creator><t:p>The bank has already said that it will close our account.</t:p></o:annotation></t:p></o:text></o:body></o:c>",
                "styles.xml", "<o:s xmlns:o='o' xmlns:t='t'><o:master><o:header><t:p>Chidi Marchetti</t:p></o:header></o:master></o:s>", "meta.xml", "<o:m xmlns:o='o' xmlns:dc='d'><dc:title>Of Chidi Marchetti</dc:title></o:m>"));
        assertEquals(Set.of("margin withheld-name", "note altered", "comment withheld-words", "property withheld-name"), found(Source.of("x.odt", open)));
        String html = "<!doctype html><title>x</title><meta name='author' content='Chidi Marchetti'><p>News <img alt=\"Chidi Marchetti\"></p><!-- The bank has already said that it will close our account. -->";
        assertEquals(Set.of("property withheld-name", "comment withheld-words"), found(Source.of("x.html", html.getBytes(StandardCharsets.UTF_8))));
    }

    private static Set<String> found(Source source) throws IOException {
        return new Verifier(BRIEFING, Audience.PUBLIC, WithholdingOptions.NONE).verify(source, new TextParts(List.of(), Labels.of("en"))).findings().stream()
                .filter(finding -> !finding.place().unit().equals(TextPlace.Unit.PARAGRAPH)).map(finding -> finding.place().unit().id() + " " + finding.verdict().id()).collect(Collectors.toSet());
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void wordsThatBeginAlikeHaveLinesOfTheirOwn() throws IOException {
        String twice = "“We don't own the oven”\n\n“We don't own the ovens now”\n\nWe bake 700, “we don't own the bread at all”";
        assertEquals(List.of(1, 3, 5, 5), verify("x.md", twice, Audience.PUBLIC).findings().stream().map(finding -> finding.place().number()).toList());
        Verification verification = verify("x.md", twice, Audience.PUBLIC);
        TextSpan span = verification.findings().get(1).span();
        assertEquals("We don't own the ovens now", verification.parts().get(span.part()).substring(span.start(), span.end()));
    }

    @Test
    void hostileTextsTakeNoTime() throws IOException {
        for (String unit : List.of("“", "\"a b c d\" ", "[", "“a [b] … c ", "> ", "“We don’t own … the oven … share … ", "[A2.1]", "'a ", "— ")) {
            verify("x.md", unit.repeat(1_000), Audience.PUBLIC);
        }
        verify("x.md", "“" + "the … oven … ".repeat(1_000) + "”", Audience.PUBLIC);
    }

    @Test
    void changesAreShown() throws IOException {
        Verification verification = verify("x.md", "“We own the oven. Forty members really share it, and the rent is £250 a week”", Audience.PUBLIC);
        assertEquals("“don't” was left out; “really” was added; “month” became “week”", verification.findings().get(0).difference());
        assertEquals(List.of("A2.1"), verification.used());
    }
}
