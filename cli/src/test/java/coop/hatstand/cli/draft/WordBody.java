package coop.hatstand.cli.draft;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The body of a Word draft as text, with the paragraphs that people see. */
final class WordBody {
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p(?: [^/>]*)?>.*?</w:p>", Pattern.DOTALL);

    private WordBody() {
    }

    /** The first paragraph whose words hold some, among the questions or else on the pages before them. */
    static String paragraph(String body, String words) {
        int questions = Math.max(0, body.indexOf("Question 1 of"));
        return Stream.of(body.substring(questions), body).flatMap(part -> PARAGRAPH.matcher(part).results().map(MatchResult::group))
                .filter(paragraph -> words(paragraph).contains(words) && !paragraph.contains("\"Toc1\"")).findFirst().orElseThrow(() -> new AssertionError(words));
    }

    static String words(String xml) {
        return xml.replaceAll("<w:instrText.*?</w:instrText>", "").replaceAll("<w:tab/>", "\t").replaceAll("<[^>]*>", "");
    }

    static UnaryOperator<String> changed(String words, UnaryOperator<String> change) {
        return body -> {
            String paragraph = paragraph(body, words);
            int at = body.indexOf(paragraph);
            return body.substring(0, at) + change.apply(paragraph) + body.substring(at + paragraph.length());
        };
    }

    static UnaryOperator<String> typed(String paragraph, String was, String is) {
        return changed(paragraph, xml -> xml.replace(was, is));
    }

    static UnaryOperator<String> deleted(String... paragraphs) {
        return body -> {
            String left = body;
            for (String paragraph : paragraphs) {
                left = left.replace(paragraph(left, paragraph), "");
            }
            return left;
        };
    }

    /** Cuts paragraphs and pastes them behind another. */
    static UnaryOperator<String> moved(String behind, String... paragraphs) {
        return body -> {
            StringBuilder cut = new StringBuilder();
            String left = body;
            for (String paragraph : paragraphs) {
                cut.append(paragraph(left, paragraph));
                left = left.replace(paragraph(left, paragraph), "");
            }
            return changed(behind, xml -> xml + cut).apply(left);
        };
    }

    static UnaryOperator<String> inserted(String behind, String... styledWords) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < styledWords.length; i += 2) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(styledWords[i]).append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">").append(styledWords[i + 1]).append("</w:t></w:r></w:p>");
        }
        return changed(behind, paragraph -> paragraph + xml);
    }
}
