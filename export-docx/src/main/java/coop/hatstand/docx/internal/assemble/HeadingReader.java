package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Section;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import coop.hatstand.docx.internal.write.HeadingWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings, as {@link HeadingWriter} wrote them and a person may have changed them. */
final class HeadingReader {

    /** Whoever types over all of a heading types in the look of its number. */
    private static final Pattern NUMBER = Pattern.compile("\\S{1,12}");
    private static final Pattern TYPED_NUMBER = Pattern.compile("(\\d{1,4}[a-z]?)[ \\u00A0]{2}");

    private final Manifest manifest;
    private final Identities identities;
    private final WordsBuilder builder;
    private boolean afterQuestion;

    HeadingReader(Manifest manifest, Identities identities, WordsBuilder builder) {
        this.manifest = manifest;
        this.identities = identities;
        this.builder = builder;
    }

    void open(ParagraphAsRead paragraphAsRead, int depth, Optional<String> kicker, SectionTree tree) {
        String number = number(paragraphAsRead);
        String id = identities.section(paragraphAsRead, number);
        List<StyledPiece> rest = PieceCutter.from(paragraphAsRead.pieces(), number.isEmpty() ? 0 : number.length());
        if (!number.isEmpty() && ParagraphAsRead.textOf(rest).startsWith(HeadingWriter.AFTER_NUMBER)) {
            rest = PieceCutter.from(rest, HeadingWriter.AFTER_NUMBER.length());
        }
        Section.Role role = manifest.section(id).map(Manifest.Heading::role)
                .or(() -> tree.roleAbove(depth)).orElseGet(() -> role(paragraphAsRead, number));
        afterQuestion |= role == Section.Role.QUESTION;
        tree.open(id, role, new Section.Heading(kicker, number.isEmpty() ? Optional.empty() : Optional.of(number), builder.inlines(rest)), depth);
    }

    /** What is set as a number, or typed like one. */
    private static String number(ParagraphAsRead paragraphAsRead) {
        StringBuilder number = new StringBuilder();
        for (StyledPiece styledPiece : paragraphAsRead.pieces()) {
            if (!styledPiece.in(Style.NUMBER)) {
                break;
            }
            number.append(styledPiece.text());
        }
        Matcher typed = TYPED_NUMBER.matcher(paragraphAsRead.text());
        return NUMBER.matcher(number).matches() ? number.toString() : typed.lookingAt() ? typed.group(1) : "";
    }

    private Section.Role role(ParagraphAsRead paragraphAsRead, String number) {
        if (paragraphAsRead.pieces().stream().anyMatch(styledPiece -> styledPiece.in(Style.FRONT_HEADING))) {
            return Section.Role.FRONT;
        }
        return !number.isEmpty() ? Section.Role.QUESTION : afterQuestion ? Section.Role.BACK : Section.Role.FRONT;
    }
}
