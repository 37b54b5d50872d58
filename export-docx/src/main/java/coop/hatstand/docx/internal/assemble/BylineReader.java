package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import coop.hatstand.docx.internal.write.BylineWriter;
import coop.hatstand.docx.internal.write.ChipWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the paragraph above an entry, as {@link BylineWriter} wrote it and a person may have changed it. */
final class BylineReader {

    private static final Pattern REF_AND_PLACE = Pattern.compile("\\s*\\[([^\\]]*)\\](?:" + BylineWriter.BETWEEN + "(.*))?\\s*", Pattern.DOTALL);
    /** A ref at the end of a line that has lost everything else: letter, post, and which of its answers. */
    private static final Pattern REF_AT_END = Pattern.compile(".*\\t\\s*\\[[A-Z]{1,3}\\d+(\\.\\d+)?\\](" + BylineWriter.BETWEEN + ".*)?\\s*", Pattern.DOTALL);
    /** The same in a file that has lost its tabs too. */
    private static final Pattern REF_AND_PLACE_AT_END = Pattern.compile(".*\\s\\[[A-Z]{1,3}\\d+(\\.\\d+)?\\]" + BylineWriter.BETWEEN + "[^\\t\\[\\]]*", Pattern.DOTALL);

    private static final int LONGEST = 2000;
    private static final int MOST_SHARED = 100_000;
    private final Map<String, String> words = new HashMap<>();

    /** The same with each name, chip and remark held once in all that this reader was given: in long drafts they are said over and over. */
    Entry.Byline shared(Entry.Byline byline) {
        return new Entry.Byline(shared(byline.name()), byline.chips().stream().map(chip -> new Chip(shared(chip.words()), chip.kind())).toList(),
                byline.remarks().stream().map(this::shared).toList(), byline.ref(), byline.place().map(this::shared));
    }

    private String shared(String said) {
        return words.size() < MOST_SHARED ? words.computeIfAbsent(said, same -> same) : words.getOrDefault(said, said);
    }

    /**
     * Whether a paragraph that has lost its style looks like one above an entry.
     *
     * @param bookmarked whether the file still has bookmarks that tell
     */
    static boolean fits(ParagraphAsRead paragraphAsRead, boolean bookmarked) {
        boolean styled = Stream.of(Style.values()).anyMatch(style -> style != Style.NORMAL && paragraphAsRead.in(style));
        String text = styled ? "" : paragraphAsRead.text();
        return text.length() < LONGEST && (REF_AT_END.matcher(text).matches() || !bookmarked && REF_AND_PLACE_AT_END.matcher(text).matches());
    }

    static Entry.Byline read(List<StyledPiece> styledPieces) {
        String text = ParagraphAsRead.textOf(styledPieces);
        int tab = text.lastIndexOf('\t') < 0 ? text.lastIndexOf(" [") : text.lastIndexOf('\t');
        Matcher right = REF_AND_PLACE.matcher(text.substring(tab + 1));
        boolean known = tab >= 0 && right.matches();
        List<StyledPiece> left = known ? PieceCutter.until(styledPieces, tab) : styledPieces;
        String name = name(left);
        boolean spaced = name.endsWith(" ") && left.stream().anyMatch(ChipWriter::isChip);
        return new Entry.Byline(spaced ? name.substring(0, name.length() - 1) : name, ChipWriter.read(left), remarks(PieceCutter.from(left, name.length())),
                known ? right.group(1) : "", known ? Optional.ofNullable(right.group(2)) : Optional.empty());
    }

    /** What is set as a name, or stands before the first chip or remark. */
    private static String name(List<StyledPiece> styledPieces) {
        StringBuilder name = new StringBuilder();
        for (StyledPiece styledPiece : styledPieces) {
            int remark = styledPiece.in(Style.NAME) ? -1 : styledPiece.text().indexOf(BylineWriter.BETWEEN);
            if (ChipWriter.isChip(styledPiece) || remark == 0) {
                break;
            }
            name.append(remark < 0 ? styledPiece.text() : styledPiece.text().substring(0, remark));
            if (remark > 0) {
                break;
            }
        }
        return name.toString();
    }

    /** What stands behind the name and is no chip; words typed before the first remark are one too. */
    private static List<String> remarks(List<StyledPiece> styledPieces) {
        StringBuilder text = new StringBuilder();
        styledPieces.stream().filter(styledPiece -> !ChipWriter.isChip(styledPiece)).forEach(styledPiece -> text.append(styledPiece.text()));
        List<String> remarks = new ArrayList<>(List.of(text.toString().split(BylineWriter.BETWEEN, -1)));
        if (remarks.get(0).isBlank()) {
            remarks.remove(0);
        }
        return remarks;
    }
}
