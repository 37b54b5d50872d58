package coop.hatstand.filing;

import java.util.List;

/** One way in which respondents name the question they answer. */
interface LabelRule {

    /** The rule's name, told with the evidence. */
    String name();

    /** The places on a sheet where questions are named in this way, in order. */
    List<Mark> marks(Sheet sheet, Questions questions);
}
