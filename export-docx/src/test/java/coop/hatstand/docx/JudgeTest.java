package coop.hatstand.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.docx.internal.opc.Judge;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge sees each of the faults it is there for. */
class JudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word/document.xml | w:name=\"_q2\" | w:name=\"_q1\" | twice",
        "word/document.xml | w:name=\"_q2\" | w:name=\"_q2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" | too long",
        "word/document.xml | <w:pStyle w:val=\"Title\"/> | <w:pStyle w:val=\"Nothing\"/> | undefined style Nothing",
        "word/document.xml | <w:numId w:val=\"1\"/> | <w:numId w:val=\"99\"/> | undefined numId 99",
        "word/document.xml | <w:bookmarkEnd w:id=\"5\"/> | <w:proofErr w:type=\"spellEnd\"/> | not closed",
        "word/document.xml | w:anchor=\"_a3_1\" | w:anchor=\"_a99\" | link to no bookmark",
        "word/document.xml | <w:keepNext/><w:pageBreakBefore/> | <w:pageBreakBefore/><w:keepNext/> | keepNext",
        "word/document.xml | <w:tc> | <w:tc><w:tcPr/> | tcPr",
        "word/document.xml | <w:sectPr> | <w:nonsense/><w:sectPr> | nonsense",
        "word/styles.xml | <w:qFormat/> | <w:qFormat w:val=\"maybe\"/> | maybe",
        "word/settings.xml | <w:zoom w:percent=\"100\"/> | <w:zoom/> | percent",
    })
    void sees(String part, String right, String wrong, String said) throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(FoundingThread.document()));
        String text = new String(entries.get(part), UTF_8);
        assertTrue(text.contains(right), "nothing to break: " + right);
        entries.put(part, text.replace(right, wrong).getBytes(UTF_8));
        List<String> faults = Judge.faults(Templates.zip(entries));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(said)), faults.toString());
    }
}
