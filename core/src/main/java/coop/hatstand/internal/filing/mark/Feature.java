package coop.hatstand.internal.filing.mark;

/** What speaks for or against a place being the label of an answer; each has one weight, in {@code weights.properties}. */
public enum Feature {
    // How the question is named.
    /** "Q4:", "Re: question 2." */
    WORDED,
    /** "2.", "2)", "2 -", "(b)" */
    NUMBERED,
    /** "2 We did" */
    BARE,
    /** "Your second question", "the last two questions" */
    PLACE,
    /** "1 to 3 …", "B and C …" */
    GROUP,
    /** "To your third:", "Third:" */
    PLACE_ALONE,
    /** "First, …" */
    TOLD_OFF,
    QUOTED,
    /** Other words of whoever asked are quoted: an answer ends. */
    QUOTED_ELSE,
    /** Somebody's answer is quoted. */
    QUOTED_ANSWER,
    /** A word or two, or an exclamation, below what somebody answered: "Hear, hear." */
    REMARK,
    RESTATED,
    /** "As for the repairs," */
    TOPIC,
    /** "repairs done in May", one of several lines that start with words of different questions. */
    TOPIC_BARE,
    /** "Repairs:" names nothing in its question's words, but stands between lines that name the questions before and after. */
    TOPIC_BY_PLACE,
    /** "On the repairs," */
    TOPIC_PLAIN,
    /** Of the topic's words only one is the question's. */
    TOPIC_PART,
    /** All its words are the question's, or akin to them. */
    TOPIC_WHOLE,
    /** Its words are but akin to the question's: "Breakage" to "break". */
    TOPIC_AKIN,
    /** No other question has any of its words. */
    TOPIC_ONLY,
    /** One word or two. */
    TOPIC_BRIEF,
    /** One of at least three topics that look alike, most of which name questions. */
    TOPIC_ROW,
    /** A paragraph starts with it. */
    STARTS_PARAGRAPH,
    /** "Repairs? Never." */
    TOPIC_ASKS,
    /** "Repairs, never.", "Repairs! Never." */
    TOPIC_LOOSE,
    /** "On the repairs we …" */
    TOPIC_UNMARKED,
    /** "**Repairs:**", "## Repairs", "Repairs:" */
    LEAD,
    /** In an interview that goes question by question: the question right above the post. */
    JUST_ASKED,
    /** "For your other questions," */
    REST,
    /** It says no single question, as a number that several sections have. */
    SEVERAL,
    // How it looks.
    /** In bold, in a heading or in brackets. */
    LOUD,
    /** With "for", "as to" before a number, or below the heading of its section. */
    REGARDS,
    /** Inside a paragraph. */
    IN_SENTENCE,
    /** Inside a sentence. */
    IN_CLAUSE,
    /** One of at least three numbers or the like that go up through the post, some of them inside lines. */
    IN_ROW,
    /** A colon, a dash or an arrow behind it. */
    POINTED,
    /** "Like Ann on 1", "Just 5 from me:" */
    MENTIONED,
    /** A number sign and then a small letter: "#4 on our list". */
    ASIDE,
    /** Set in deeper than other numbers. */
    INDENTED,
    // How alike the words are to the question's.
    /** Nearly the same. */
    SAME,
    /** Three in four. */
    ALIKE,
    /** Half. */
    HALF_ALIKE,
    /** Less than half, but no other question is nearly as much alike. */
    AHEAD,
    /** All its words stand in the question. */
    HELD,
    /** Another question is nearly as much alike. */
    RIVALLED,
    /** Much more is quoted than the question. */
    AMONG_MORE,
    /** A whole letter is quoted with several questions in it. */
    WHOLE_LETTER,
    // The list it stands in.
    /** As many items as questions, from the first on. */
    LIST_OF_ALL,
    /** As many, and too many for a chance. */
    LIST_OF_MANY,
    /** Every fourth item says yes or no, or a number to a question that asks for one. */
    LIST_REPLIES,
    /** As many, of two or three words each, and no colon above. */
    LIST_OF_BRIEF,
    /** A letter or the like, as whoever asked has it. */
    AS_ASKED,
    /** A number, where all questions have letters. */
    UNLIKE_ASKED,
    /** From the first on, but not to the last. */
    LIST_FROM_FIRST,
    /** Leaves questions out, or starts later, or is not in order, as no list of one's own does. */
    LIST_WITH_GAPS,
    /** At least three of its items share rarer words with their questions than with others. */
    LIST_AGREES,
    /** Behind a colon, or starting over, inside what is said. */
    INNER,
    /** From the first on, below a surer label. */
    INSIDE,
    /** Nothing above it, or but a greeting or thanks. */
    LED_BY_NOTHING,
    /** A few words: "Some remarks of a general kind." */
    LED_BY_FEW,
    /** "My answers:" */
    LED_BY_INVITATION,
    /** "Three reasons:", "Our steps were" */
    LED_BY_COLON,
    /** As many items as questions, of few words each, below more words than those that end with a colon: "A day here goes like this:" */
    BEHIND_COLON,
    /** A short remark: "Please leave my name out." */
    LED_BY_REMARK,
    /** Words of their own stand above. */
    LED_BY_PROSE,
    /** A browser counted the list anew. */
    COUNTED_ANEW,
    /** Nothing else in the post has such a look. */
    ALONE,
    /** Several have this look, and each names a question. */
    ALL_NAME,
    /** Other lines of the same look name no question. */
    OTHERS_NAME_NONE,
    // What is said below.
    /** It shares rarer words with the question than with any other. */
    AGREES,
    /** Nothing. */
    EMPTY,
    /** Whoever put the questions asks again. */
    ASKED_ON,
    /** It counts from the end, and whoever put the questions has asked on since. */
    ASKED_SINCE,
    /** Whoever put the questions says it, and not as answers of their own. */
    BY_ASKER,
    // Beside the label before.
    FOLLOWS_SAME_STYLE,
    /** The next item of one list, as any list has it. */
    FOLLOWS_IN_LIST,
    /** A topic beside any other label. */
    FOLLOWS_ANY,
    FOLLOWS_IN_ORDER
}
