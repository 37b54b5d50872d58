package coop.hatstand.docx;

import coop.hatstand.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings, as {@link Sections} wrote them and a person may have changed them. */
final class HeadingReader {

    private static final Pattern TYPED_NUMBER = Pattern.compile("(\\d{1,4}[a-z]?)[ \\u00A0]{2}");

    private final Manifest manifest;
    private final Identities identities;
    private final Words words;
    private boolean afterQuestion;

    HeadingReader(Manifest manifest, Identities identities, Words words) {
        this.manifest = manifest;
        this.identities = identities;
        this.words = words;
    }

    void open(Line line, int depth, Optional<String> kicker, SectionTree tree) {
        String number = number(line);
        String id = identities.section(line, number);
        List<Piece> rest = Pieces.from(line.pieces(), number.isEmpty() ? 0 : number.length());
        if (!number.isEmpty() && Line.textOf(rest).startsWith(Sections.AFTER_NUMBER)) {
            rest = Pieces.from(rest, Sections.AFTER_NUMBER.length());
        }
        Section.Role role = manifest.section(id).map(Manifest.Heading::role)
                .or(() -> tree.roleAbove(depth)).orElseGet(() -> role(line, number));
        afterQuestion |= role == Section.Role.QUESTION;
        tree.open(id, role, new Section.Heading(kicker, number.isEmpty() ? Optional.empty() : Optional.of(number), words.inlines(rest)), depth);
    }

    /** What is set as a number, or typed like one. */
    private static String number(Line line) {
        StringBuilder number = new StringBuilder();
        for (Piece piece : line.pieces()) {
            if (!piece.in(Style.NUMBER)) {
                break;
            }
            number.append(piece.text());
        }
        Matcher typed = TYPED_NUMBER.matcher(line.text());
        return number.length() > 0 ? number.toString() : typed.lookingAt() ? typed.group(1) : "";
    }

    private Section.Role role(Line line, String number) {
        if (line.pieces().stream().anyMatch(piece -> piece.in(Style.FRONT_HEADING))) {
            return Section.Role.FRONT;
        }
        return !number.isEmpty() ? Section.Role.QUESTION : afterQuestion ? Section.Role.BACK : Section.Role.FRONT;
    }
}
