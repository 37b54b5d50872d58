package coop.hatstand.internal.filing.mark;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place that may name questions, as one way of naming them sees it. Nothing is decided by it.
 *
 * @param mark the place, and what it would be filed by
 * @param style what the label looks like but for what it names; labels of one list share it
 * @param number the number it says, for a list; 0 if it says none
 * @param features what speaks for and against it by itself
 */
public record Proposal(QuestionLabel mark, String style, int number, EnumSet<Feature> features) {
    private static final Set<Feature> OWN = Set.of(Feature.IN_ROW, Feature.NUMBERED, Feature.BARE, Feature.TOLD_OFF, Feature.LEAD, Feature.TOPIC_BARE, Feature.TOPIC_PLAIN, Feature.PLACE_ALONE);

    static Proposal of(QuestionLabel mark, String style, Feature first, Feature... more) {
        return new Proposal(mark, style, 0, EnumSet.of(first, more));
    }

    Proposal counted(int number) {
        return new Proposal(mark, style, number, features);
    }

    public Proposal with(boolean holds, Feature feature) {
        if (holds) {
            features.add(feature);
        }
        return this;
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public int from() {
        return mark.from();
    }

    public List<IndexedQuestion> questions() {
        return mark.questions();
    }

    /** Whether it is an item of a list, or a topic, that may be the author's own. */
    public boolean mayBeOwn() {
        boolean said = features.contains(Feature.RESTATED) && (features.contains(Feature.SAME) || features.contains(Feature.ALIKE));
        return !Collections.disjoint(OWN, features) && !features.contains(Feature.REGARDS) && !said;
    }

    /** Whether it is one of several that go up through a post. */
    public boolean inRow() {
        return style.startsWith(ReferenceProposer.ROW);
    }
}
