package coop.hatstand.withhold;

import java.util.Set;
import java.util.TreeSet;

/** One way a name is written, of one withheld person or several. */
final class Form {
    private final String shown;
    private final Set<String> owners = new TreeSet<>();
    private boolean whole;
    private boolean doubtful;
    private boolean kept;

    Form(String shown) {
        this.shown = shown;
    }

    /** As its owner writes it. */
    String shown() {
        return shown;
    }

    /** The ids of the respondents it may mean. */
    Set<String> owners() {
        return owners;
    }

    void ownedBy(String respondent) {
        owners.add(respondent);
    }

    /** Whether it is several words: a whole name, which is nobody else's. */
    boolean whole() {
        return whole;
    }

    void isWhole() {
        whole = true;
    }

    /** Whether it may as well be a word, or somebody who is named: left for a person to decide, unless its place leaves no doubt. */
    boolean doubtful() {
        return doubtful;
    }

    void isDoubtful() {
        doubtful = true;
    }

    /** Whether it is the whole name of somebody who is named: left alone, whatever lies within it. */
    boolean kept() {
        return kept;
    }

    void isKept() {
        kept = true;
    }
}
