package coop.hatstand.internal.filing.question;

import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/** One way in which people put questions. */
@FunctionalInterface
interface QuestionFinder {

    /** The questions put in this way on any of the sheets; {@link QuestionSearchResult#NOTHING} if they are not put so. */
    QuestionSearchResult find(List<PostText> postTexts);
}
