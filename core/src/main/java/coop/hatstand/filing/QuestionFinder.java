package coop.hatstand.filing;

import java.util.List;

/** One way in which people put questions. */
@FunctionalInterface
interface QuestionFinder {

    /** The questions put in this way on any of the sheets; {@link Found#NOTHING} if they are not put so. */
    Found find(List<Sheet> sheets);
}
