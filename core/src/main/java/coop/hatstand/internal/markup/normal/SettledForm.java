package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.List;

/**
 * Tells pieces that are surely in normal form, which most are, from those that {@link InlineCopy} has to look into: words between which there may be
 * emphasis, links and references that hold nothing but words.
 */
public final class SettledForm {

    private SettledForm() {}

    /** Whether a copy of the pieces would be the same; may say no to some of which it would. */
    public static boolean are(List<Inline> content, MarkHandling handling) {
        Inline before = null;
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean joins = before != null && !(inline instanceof Link) && before.getClass() == inline.getClass();
            if (joins || !(inline instanceof Text text ? words(text.text(), i == 0, i + 1 == content.size()) : held(inline, handling))) {
                return false;
            }
            before = inline;
        }
        return true;
    }

    /** Words may begin and end with the one space that parts them from others. */
    private static boolean words(String text, boolean first, boolean last) {
        int from = !first && text.startsWith(" ") ? 1 : 0;
        int to = !last && text.length() > from && text.endsWith(" ") ? text.length() - 1 : text.length();
        return from < to ? Letters.settled(text, from, to) : from > 0 && !last;
    }

    private static boolean held(Inline inline, MarkHandling handling) {
        if (inline instanceof Reference reference) {
            return handling == MarkHandling.KEPT && Letters.settled(reference.text());
        }
        List<Inline> held = inline instanceof Emphasis emphasis ? emphasis.content()
                : inline instanceof Strong strong ? strong.content()
                : inline instanceof Link link ? link.content() : List.of();
        return held.size() == 1 && held.get(0) instanceof Text text && Letters.settled(text.text());
    }
}
