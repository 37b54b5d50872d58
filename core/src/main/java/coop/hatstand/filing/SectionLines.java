package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of a form that say by their word and number that they head a part of it: "Section 2: Costs", "PART B", "Chapitre 3 – Le registre". */
final class SectionLines {
    /** Below the headings that are marked as such, above the lines that ask. */
    private static final int LEVEL = Header.BOLD - 1;
    private static final Pattern SECTION = Pattern.compile(
            "\\s*" + CueWords.any("section") + "\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?:\\s*[.:)–—-]+\\s*[^" + QuestionMark.ANY + "]{0,80}|\\s*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SectionLines() {
    }

    static List<Header> of(Sheet sheet) {
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            boolean alone = i == 0 || sheet.lines().get(i - 1).blank();
            if (line.open() && alone && SECTION.matcher(line.text()).matches()) {
                String text = QuestionText.plain(sheet, line.text());
                headers.add(new Header(i, i + 1, sheet.start(i + 1), LEVEL, Optional.empty(), text, Likeness.words(text)));
            }
        }
        return headers;
    }
}
