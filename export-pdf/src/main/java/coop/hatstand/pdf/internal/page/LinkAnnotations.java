package coop.hatstand.pdf.internal.page;

import coop.hatstand.pdf.internal.file.OpenElement;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.pdf.internal.text.InlineSpan;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Creates the links on a page, each with a description for people who cannot see it (ISO 14289-1 §7.18.5). */
final class LinkAnnotations {

    /** To be printed (§12.5.3). */
    private static final int FLAGS = 4;

    private final TaggedFile file;

    LinkAnnotations(TaggedFile file) {
        this.file = file;
    }

    void add(OpenElement openElement, InlineSpan.Goal goal, float left, float bottom, float right, float top) {
        int number = file.objects().reserve();
        int page = file.sheets().page();
        int key = file.structure().annotate(openElement, page, number);
        file.sheets().annotate(number);
        SyntaxBuffer out = file.objects().object(number).text("<</Subtype/Link/Border[0 0 0]/F ").number(FLAGS)
                .text("/StructParent ").number(key).text("/Rect[").points(left).text(" ").points(bottom).text(" ").points(right).text(" ").points(top)
                .text("]/Contents").words(goal.name()).text("/A<<");
        if (goal.outside()) {
            out.text("/S/URI/URI").words(ascii(goal.target()));
        } else {
            out.text("/S/GoTo/D").words(goal.target());
        }
        out.text(">>>>");
    }

    /** A URI as ISO 32000-1 §12.6.4.7 wants it: what is not to be seen in ASCII as percent-encoded UTF-8. */
    private static String ascii(String target) {
        StringBuilder uri = new StringBuilder(target.length());
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b > '~') {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            } else {
                uri.append((char) b);
            }
        }
        return uri.toString();
    }
}
