package coop.hatstand.suggest;

import coop.hatstand.briefing.Hint;
import java.util.List;
import java.util.Map;

/**
 * Suggests which questions passages may belong to. Stateless; any number of threads may share one.
 *
 * <p>Nothing is filed by a suggestion. The same passages always give the same suggestions.
 */
public interface Suggester {
    /** How many questions may be suggested for a passage. */
    int MOST = 3;

    /**
     * Suggests questions for the passages that are not filed.
     *
     * @return by the passages' ids up to {@link #MOST} hints each, the surest first; nothing for a passage that none can be made for. A hint's confidence
     *     is how many in a hundred such hints are right; 0 for one that nobody measured.
     */
    Map<String, List<Hint>> suggest(Passages passages);
}
