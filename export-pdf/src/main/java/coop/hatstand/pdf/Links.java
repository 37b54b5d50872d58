package coop.hatstand.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes the places on a page that lead elsewhere; each has a description, for those who cannot see it (ISO 14289-1 §7.18.5). */
final class Links {

    private final TaggedWriter writer;

    Links(TaggedWriter writer) {
        this.writer = writer;
    }

    void add(Element element, Span.Goal goal, float left, float bottom, float right, float top) {
        PdfAction action = goal.outside() ? new PdfAction(ascii(goal.target())) : PdfAction.gotoLocalPage(goal.target(), false);
        Rectangle place = new Rectangle(left, bottom, right, top);
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, action);
        annotation.put(PdfName.CONTENTS, new PdfString(goal.name(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        writer.structure().annotate(element, annotation);
    }

    /** A URI as ISO 32000-1 §12.6.4.7 wants it: other characters than ASCII's as percent-encoded UTF-8. */
    private static String ascii(String target) {
        StringBuilder uri = new StringBuilder(target.length());
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                uri.append('%').append(Integer.toHexString(b & 0xff).toUpperCase(Locale.ROOT));
            } else {
                uri.append((char) b);
            }
        }
        return uri.toString();
    }
}
