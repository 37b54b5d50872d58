package coop.hatstand.internal.verify;

import coop.hatstand.internal.withhold.text.QuotationMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the quotations of a text: what stands in quotation marks of any language, and quoted blocks, without the line that says whose they are. */
final class QuotationFinder {
    private static final int LONGEST = 20_000;
    private static final String DASHES = "—–";
    private final List<TextPart> parts;
    private final TextIndex index;
    private final CreditNames names;
    private final List<QuotedPart> found = new ArrayList<>();

    QuotationFinder(List<TextPart> parts, TextIndex index, CreditNames names) {
        this.parts = parts;
        this.index = index;
        this.names = names;
    }

    List<QuotedPart> find() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).quoted()) {
                block(i);
            } else {
                marked(i);
            }
        }
        return found;
    }

    private void block(int part) {
        String text = parts.get(part).text();
        add(part, 0, credit(text, names));
    }

    /** Where the credit at a quoted block's end starts, such as "— Ana, CoTech"; the text's end if it has none. */
    static int credit(String text, CreditNames names) {
        int dash = Math.max(text.lastIndexOf(DASHES.charAt(0)), text.lastIndexOf(DASHES.charAt(1)));
        return dash >= 0 && !names.in(text.substring(dash)).isEmpty() ? dash : text.length();
    }

    private void marked(int part) {
        String text = parts.get(part).text();
        BitSet within = QuotationMarks.within(text);
        for (int start = within.nextSetBit(0); start >= 0; start = within.nextSetBit(start + 1)) {
            int end = within.nextClearBit(start);
            add(part, start + 1, end);
            start = end;
        }
        int open = OpenQuotation.in(text);
        if (open >= 0 && !within.get(open)) {
            add(part, open + 1, text.length());
        }
    }

    private void add(int part, int start, int end) {
        if (end > start) {
            List<QuoteText.Word> words = QuoteText.of(parts.get(part).text(), start, Math.min(end, start + LONGEST), index::has);
            if (!words.isEmpty()) {
                found.add(new QuotedPart(part, start, end, words));
            }
        }
    }
}
