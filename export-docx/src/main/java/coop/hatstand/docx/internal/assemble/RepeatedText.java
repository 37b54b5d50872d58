package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that a draft repeats: the table of contents, headers and footers. Anything typed there that appears nowhere else is kept. */
final class RepeatedText {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\t\\s*\\d{1,5}\\s*$");

    private final List<String> lines;
    private final Set<String> known;
    private final String page;

    /** @param edges the lines of headers and footers */
    RepeatedText(List<String> edges, Manifest manifest) {
        lines = new ArrayList<>(edges.stream().flatMap(line -> Arrays.stream(line.split("\t"))).toList());
        known = new HashSet<>(manifest.edges().stream().flatMap(line -> Arrays.stream(line.split("\t"))).map(RepeatedText::folded).toList());
        page = manifest.word("page");
    }

    void contents(ParagraphAsRead paragraphAsRead) {
        lines.add(PAGE_NUMBER.matcher(paragraphAsRead.text()).replaceFirst(""));
    }

    /** What is neither in the document itself nor as it was written. */
    List<Block> strange(Metadata metadata, List<Block> blocks) {
        Stream.of(metadata.title(), metadata.furniture().kicker()).map(RepeatedText::folded).forEach(known::add);
        blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).map(Section::heading)
                .map(heading -> folded(heading.number().orElse("") + " " + Prose.ofInlines(heading.words()))).forEach(known::add);
        Pattern pages = Pattern.compile(Arrays.stream(folded(page).split("\\{pages?}", -1)).map(Pattern::quote).reduce((a, b) -> a + "[0-9ivxlcIVXLC]{0,9}" + b).orElse(""));
        return lines.stream().map(RepeatedText::folded).filter(line -> !known.contains(line) && !pages.matcher(line).matches())
                .<Block>map(line -> new Paragraph(Paragraph.Voice.PROGRAM, Paragraph.of(line).content())).toList();
    }

    private static String folded(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }
}
