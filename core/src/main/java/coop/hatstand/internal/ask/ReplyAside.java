package coop.hatstand.internal.ask;

import coop.hatstand.internal.terms.TermsModel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a reply with words in it that are not known. It may be talk, or a condition, a doubt or a wish: learned weights of its words and signs decide, and whatever is a
 * question, or turns the decision that it stands beside, always makes the reply wait.
 *
 * @param tokens its phrases
 * @param marks what is known of it as a whole
 */
record ReplyAside(List<ReplyToken> tokens, Set<Mark> marks) {

    /** What is known of a part as a whole. */
    enum Mark {
        /** Its known words were read. */
        SAYS,
        /** Its known words would have been against the rest, and were not read. */
        CLASH,
        /** It is a question. */
        ASKS,
        /** "But" is before it. */
        BUT,
        /** The whole reply is short. */
        BRIEF,
        /** Few of its words are unknown. */
        FEW,
        /** A short one at the end, as names and wishes are. */
        LAST,
        /** Its sentence decides something. */
        SAME,
        /** Nothing was decided before it. */
        EARLY,
        /** Nothing is decided after it. */
        LATE
    }

    /** What is about credit, whatever else a part says. */
    private static final Set<ReplySign> ON_CREDIT = EnumSet.of(ReplySign.OUT, ReplySign.ANONYMOUS, ReplySign.BACKGROUND, ReplySign.NAME);
    private static final String RESOURCE = "weights.txt";
    /** What the words of a part are called that are signs or marks: no word begins like this. */
    private static final String SIGN = "x";

    /** Read when first asked for. */
    private static final class Learned {
        private static final TermsModel MODEL = TermsModel.of(ReplyAside.class, RESOURCE);
    }

    /** Whether its known words may be read. */
    boolean says() {
        return marks.contains(Mark.SAYS);
    }

    /** The same, not read. */
    ReplyAside clashing() {
        Set<Mark> unread = EnumSet.copyOf(marks);
        unread.remove(Mark.SAYS);
        unread.add(Mark.CLASH);
        return new ReplyAside(tokens, unread);
    }

    /** Whether the reply has to wait for it. */
    boolean waits() {
        return doubtful() || Learned.MODEL.margin(evidence()) >= 0;
    }

    /** Whether it is doubtful whatever its words weigh. */
    boolean doubtful() {
        Set<ReplySign> signs = tokens.stream().map(ReplyToken::sign).collect(Collectors.toSet());
        boolean always = signs.contains(ReplySign.HOLD) || marks.contains(Mark.ASKS) || marks.contains(Mark.BRIEF) || marks.containsAll(Set.of(Mark.BUT, Mark.SAME))
                || marks.contains(Mark.CLASH) || signs.containsAll(Set.of(ReplySign.ACT, ReplySign.ONLY))
                || !marks.contains(Mark.SAYS) && !Collections.disjoint(signs, ON_CREDIT);
        boolean turns = signs.contains(ReplySign.CONDITION) || signs.contains(ReplySign.OR);
        boolean named = signs.contains(ReplySign.PROPER) || signs.contains(ReplySign.GROUP);
        boolean risks = signs.contains(ReplySign.RISK) || signs.contains(ReplySign.WEAK);
        return always || (turns || named) && (marks.contains(Mark.SAME) || marks.contains(Mark.SAYS)) || risks && marks.contains(Mark.SAYS);
    }

    /** What there is to weigh. */
    int[] evidence() {
        String words = tokens.stream().map(token -> switch (token.sign()) {
            case UNKNOWN -> token.word();
            case PROPER, NUMBER -> sign(token.sign());
            default -> token.word() + ' ' + sign(token.sign());
        }).collect(Collectors.joining(" "));
        return TermsModel.evidence(marks.stream().sorted().map(ReplyAside::sign).collect(Collectors.joining(" ")) + ' ' + words).get(0);
    }

    private static String sign(Enum<?> sign) {
        return SIGN + sign.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
