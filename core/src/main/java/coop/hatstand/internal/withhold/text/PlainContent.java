package coop.hatstand.internal.withhold.text;

import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.List;

/** Tells content that stays as it is where no word of it is edited, as most does: without links, references or anything empty or in two pieces. */
public final class PlainContent {
    private PlainContent() {
    }

    public static boolean are(List<Inline> content) {
        boolean textBefore = false;
        for (Inline inline : content) {
            boolean text = inline instanceof Text;
            boolean asIs = inline instanceof Text words && !textBefore && !words.text().isEmpty()
                    || inline instanceof Emphasis emphasis && !emphasis.content().isEmpty() && are(emphasis.content())
                    || inline instanceof Strong strong && !strong.content().isEmpty() && are(strong.content())
                    || inline instanceof LineBreak;
            if (!asIs) {
                return false;
            }
            textBefore = text;
        }
        return true;
    }
}
