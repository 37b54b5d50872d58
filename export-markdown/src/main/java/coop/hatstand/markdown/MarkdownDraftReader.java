package coop.hatstand.markdown;

import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.markdown.internal.BylineText;
import coop.hatstand.markdown.internal.DraftBuilder;
import coop.hatstand.markdown.internal.DraftComments;
import coop.hatstand.markup.Piece;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads back the spokesperson's pack that {@link MarkdownExporter} wrote and a person edited.
 *
 * <p>Sections, entries and slots are recognised by the comments before them; an entry that lost its comment, by its byline with the visible ref. Text
 * typed in between belongs to what is above it. The document comes back unchanged, with these exceptions: text is in the normal form of {@link
 * coop.hatstand.markup.Markdown}, lists and quotations directly in a section have one voice, and slots and entries are in people's voice; a remark
 * that contains {@code ·} between spaces becomes two; a fact's label loses a final colon, and its value loses what looks like chips at its end; blank
 * text is dropped; a slot that is not empty, or is for question numbers, has no prompt; the texts for page numbers and contents, and the document's source, are empty, since
 * Markdown has no place for them.
 *
 * <p>In any encoding that a thread may have, of up to the source's {@link Limit#SOURCE_MIB}.
 */
public final class MarkdownDraftReader implements DraftReader {

    private static final Pattern BYLINE = Pattern.compile("[*_].* · \\\\?\\[[AFMSHU]\\d{1,9}(\\.\\d{1,9})?\\\\?] · .+");
    private static final String START = "<!-- " + DraftComments.DRAFT;

    /** Creates a reader. It has no settings. */
    public MarkdownDraftReader() {}

    @Override
    public Optional<Draft> read(Source source, String language) throws IOException {
        Labels labels = Labels.orEnglish(language);
        Decoding decoding = new Decoding(labels);
        return isDraft(decoding.head(source)) ? Optional.of(draft(source.name(), decoding.text(source), labels)) : Optional.empty();
    }

    /**
     * Recognises a draft by its first comment or, if an editor removed the comments, by the line above the title or the guidance, which only the
     * spokesperson's pack has, and the line above an answer.
     */
    private static boolean isDraft(String head) {
        if (head.contains(START)) {
            return true;
        }
        int section = head.indexOf("\n## ");
        String top = head.substring(0, Math.max(section, 0));
        boolean ours = top.contains("\n> ") || Labels.languages().stream().anyMatch(language -> top.contains(Labels.of(language).text("pack.kicker.spokesperson")));
        return ours && head.lines().anyMatch(line -> line.contains(BylineText.SEPARATOR) && BYLINE.matcher(line).matches());
    }

    private static Draft draft(String name, Decoded decoded, Labels labels) throws IOException {
        try {
            DraftBuilder builder = new DraftBuilder(labels);
            Piece.of(decoded.text()).forEach(builder::add);
            return builder.draft(decoded.notices());
        } catch (IllegalArgumentException e) {
            throw new IOException(name + " cannot be read as a draft: " + e.getMessage(), e);
        }
    }
}
