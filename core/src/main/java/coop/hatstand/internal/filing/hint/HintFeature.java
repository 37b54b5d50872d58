package coop.hatstand.internal.filing.hint;

import java.util.Locale;

/** What speaks for or against a question for a passage. Each has a value from 0 to 100, or less than nothing where that is said, and a learned weight. */
public enum HintFeature {
    /** Words shared with the question, each weighed by how rare it is. */
    WORDS,
    /** How much more than with any other question; less than nothing where it is less. */
    WORDS_AHEAD,
    /** Runs of letters shared with the question. */
    LETTERS,
    /** How much more than with any other question. */
    LETTERS_AHEAD,
    /** Words shared with one of the question's parts. */
    PART,
    /** All words shared with the question, the small ones too: "Can I" and "you can". */
    SMALL_WORDS,
    /** Words shared with the most similar of other people's answers to the question. */
    ANSWERS,
    /** How much more than with answers to any other question. */
    ANSWERS_AHEAD,
    /** Words shared with other people's answers to the question in the mean. */
    ANSWERS_MEAN,
    /** Something may name the question, though not surely enough to file by. */
    NAMED,
    /** It means much the same as the question; this and the next are for a sentence model to say. */
    MEANING,
    /** How much more than any other question. */
    MEANING_AHEAD,
    /** It means much the same as the most similar of other people's answers. */
    MEANING_ANSWERS,
    /** How much more than answers to any other question. */
    MEANING_ANSWERS_AHEAD,
    /** Its author has answered the question elsewhere. */
    ANSWERED,
    /** Its author has answered the question in the same post. */
    ANSWERED_HERE,
    /** Somebody else has answered it. */
    ANSWERED_BY_OTHERS,
    /** The post before this one is filed under the question. */
    POST_BEFORE,
    /** The passage has the place in its post that the question has among the questions. */
    PLACE,
    /** In its post it is between an answer to an earlier question and one to a later, or before or behind all. */
    BETWEEN,
    /** It is between answers to the question before and to the question behind. */
    BETWEEN_NEXT,
    /** The question can be answered with yes or no, and the passage begins so; less than nothing if it begins so though the question cannot. */
    YES_OR_NO,
    /** The question asks for a number or a time, and the passage has one; less than nothing if it has none. */
    HOW_MUCH,

    /** For no question at all. */
    NONE,
    /** Whoever wrote it asked the questions. */
    NONE_ASKER,
    /** It asks something. */
    NONE_ASKS,
    /** How often it asks. */
    NONE_ASKS_MUCH,
    /** It ends by asking. */
    NONE_ENDS_ASKING,
    /** It has few words. */
    NONE_SHORT,
    /** It is like some question. */
    NONE_LIKE_QUESTION,
    /** It is like some answer. */
    NONE_LIKE_ANSWER,
    /** It means much the same as some question. */
    NONE_MEANING,
    /** It means much the same as some answer. */
    NONE_MEANING_ANSWER,
    /** How far down the thread it is. */
    NONE_LATE,
    /** How many questions there are. */
    NONE_MANY,
    /** Which part of its post is filed. */
    NONE_ANSWERS_HERE,
    /** It comes before the first answer of its post. */
    NONE_LEAD_IN,
    /** It thanks somebody. */
    NONE_THANKS,
    /** How long it is. */
    NONE_LONG,
    /** It is the only passage of its post. */
    NONE_ALONE,

    /** The first passage of a post belongs to the first question. */
    BEGINS_FIRST(true),
    /** The first passage of a post belongs to no question. */
    BEGINS_NONE(true),
    /** It belongs to the question of the passage before. */
    SAME(true),
    /** It belongs to the next one. */
    NEXT(true),
    /** To one farther on. */
    ON(true),
    /** To one farther back. */
    BACK(true),
    /** To one, after a passage that belongs to none. */
    AFTER_NONE(true),
    /** To none, after a passage that belongs to one. */
    TO_NONE(true),
    /** To none, after one that belongs to none. */
    STILL_NONE(true);

    private final boolean between;

    HintFeature() {
        this(false);
    }

    HintFeature(boolean between) {
        this.between = between;
    }

    /** Whether it is about a passage and the one before, and so counted as a whole. */
    public boolean isBetween() {
        return between;
    }

    /** Its name in the file of weights. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
