package coop.hatstand.docx.internal.look;

import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.style.ListNumbering;
import coop.hatstand.docx.internal.style.StyleIds;
import java.io.IOException;
import java.util.List;

/** Everything around the body: styles, page set-up, header and footer. */
public interface Look {

    /** The ids of the styles. */
    StyleIds styles();

    /** The width of the text, in twentieths of a point. */
    int width();

    /** The {@code w:sectPr} element; its prefixes are w and r. */
    String pageSetUp();

    /** The lists of one document. */
    ListNumbering newNumbers() throws IOException;

    /** The parts to write after the body, by which time all its lists are known. */
    List<Part> parts(Metadata metadata, ListNumbering numbering) throws IOException;

    /** The lines that headers and footers bring of their own. */
    List<String> edges() throws IOException;

    /** What the main part relates to among those parts. */
    List<Relationship> relationships();
}
