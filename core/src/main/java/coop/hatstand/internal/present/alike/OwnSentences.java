package coop.hatstand.internal.present.alike;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text that have words of its own, whole, with an ellipsis for what is between them. */
public final class OwnSentences {
    private static final String ENDS = ".!?…。！？";
    private static final String GAP = "… ";
    private final String text;
    private final List<OwnWords.Stretch> own;
    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private List<Piece> paragraph = new ArrayList<>();
    private int stretch;

    /** Words of a sentence. */
    public record Piece(String words, boolean own) {
    }

    private OwnSentences(String text, List<OwnWords.Stretch> own) {
        this.text = text;
        this.own = own;
    }

    /** The pieces of each paragraph that has any; paragraphs are lines. */
    public static List<List<Piece>> of(String text, List<OwnWords.Stretch> own) {
        return new OwnSentences(text, own).pieces();
    }

    private List<List<Piece>> pieces() {
        boolean gap = false;
        int from = 0;
        while (from < text.length()) {
            int to = sentenceEnd(from);
            if (stretch < own.size() && own.get(stretch).from() < to) {
                if (gap) {
                    paragraph.add(new Piece(GAP, false));
                }
                sentence(from, to);
                gap = false;
            } else {
                gap |= !text.substring(from, to).isBlank();
            }
            if (text.charAt(to - 1) == '\n') {
                end();
            }
            from = to;
        }
        if (gap && !paragraph.isEmpty()) {
            paragraph.add(new Piece(" …", false));
        }
        end();
        return paragraphs;
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }

    private void sentence(int from, int to) {
        int at = from;
        int end = text.charAt(to - 1) == '\n' ? to - 1 : to;
        while (stretch < own.size() && own.get(stretch).from() < end) {
            OwnWords.Stretch next = own.get(stretch);
            add(at, Math.max(at, next.from()), false);
            add(Math.max(at, next.from()), Math.min(end, next.to()), true);
            at = Math.min(end, next.to());
            if (next.to() > end) {
                return;
            }
            stretch++;
        }
        add(at, end, false);
    }

    private void add(int from, int to, boolean isOwn) {
        if (from < to) {
            paragraph.add(new Piece(text.substring(from, to), isOwn));
        }
    }

    /** Where a sentence ends: behind the space after its last character, or at the line's end. */
    private int sentenceEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c > 0x3000 && ENDS.indexOf(c) >= 0;
            if (c == '\n' || wide || c == ' ' && i > from && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
