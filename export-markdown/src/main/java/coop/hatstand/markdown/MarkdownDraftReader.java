package coop.hatstand.markdown;

import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.markdown.internal.BylineText;
import coop.hatstand.markdown.internal.DraftBuilder;
import coop.hatstand.markdown.internal.DraftComments;
import coop.hatstand.markup.Piece;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
 * <p>UTF-8, of up to the source's {@link Limit#SOURCE_MIB}.
 */
public final class MarkdownDraftReader implements DraftReader {

    private static final int HEAD = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern BYLINE = Pattern.compile("[*_].* · \\\\?\\[[AFMSHU]\\d{1,9}(\\.\\d{1,9})?\\\\?] · .+");
    private static final String START = "<!-- " + DraftComments.DRAFT;

    /** Creates a reader. It has no settings. */
    public MarkdownDraftReader() {}

    @Override
    public Optional<Draft> read(Source source, String language) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(HEAD);
            if (!isDraft(new String(head, StandardCharsets.UTF_8))) {
                return Optional.empty();
            }
            byte[] rest = in.readNBytes((int) source.limits().bytes(Limit.SOURCE_MIB) - head.length);
            if (in.read() >= 0) {
                throw new LimitException(source.name(), Limit.SOURCE_MIB, source.limits().of(Limit.SOURCE_MIB));
            }
            byte[] all = new byte[head.length + rest.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(rest, 0, all, head.length, rest.length);
            return Optional.of(draft(source.name(), new String(all, StandardCharsets.UTF_8), Labels.orEnglish(language)));
        }
    }

    /**
     * Recognises a draft by the comment at its top or, if a forum's editor removed the comments, by the guidance above the first section and a byline
     * above an answer.
     */
    private static boolean isDraft(String head) {
        int guidance = head.indexOf("\n> ");
        boolean guided = guidance >= 0 && guidance < head.indexOf("\n## ");
        return head.contains(START) || guided && head.lines().anyMatch(line -> line.contains(BylineText.SEPARATOR + "[") && BYLINE.matcher(line).matches());
    }

    private static Draft draft(String name, String text, Labels labels) throws IOException {
        try {
            DraftBuilder builder = new DraftBuilder(labels);
            Piece.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).forEach(builder::add);
            return builder.draft();
        } catch (IllegalArgumentException e) {
            throw new IOException(name + " cannot be read as a draft: " + e.getMessage(), e);
        }
    }
}
