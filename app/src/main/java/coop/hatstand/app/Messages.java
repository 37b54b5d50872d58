package coop.hatstand.app;

import coop.hatstand.ChoiceException;
import coop.hatstand.internal.labels.Labels;
import java.util.List;

/** The program's own words in one language. Immutable. */
public final class Messages {
    private static final String USUAL = "en";
    private final Labels labels;

    private Messages(Labels labels) {
        this.labels = labels;
    }

    /** In English, for whatever is said before a language is known. */
    public static Messages usual() {
        return new Messages(Labels.of(USUAL));
    }

    /**
     * In a language that somebody chose.
     *
     * @throws ChoiceException if there are no words in it
     */
    public static Messages in(String tag) throws ChoiceException {
        if (!Labels.languages().contains(tag)) {
            throw new ChoiceException(usual().text("command.error.language", Choices.shown(tag), String.join(", ", languages())));
        }
        return new Messages(Labels.of(tag));
    }

    /** The languages there are, by their tags. */
    public static List<String> languages() {
        return Labels.languages();
    }

    /** The language's tag. */
    public String language() {
        return labels.language();
    }

    /** A message with values in its places. */
    public String text(String key, Object... values) {
        return labels.text(key, values);
    }

    /** A message about a number of things. */
    public String count(String key, int count, Object... values) {
        return labels.count(key, count, values);
    }

    /** A share of a whole in per cent, with one digit behind the point. */
    public String percent(double share) {
        return labels.percent(share);
    }

    /** The keys of all messages. */
    public List<String> keys() {
        return labels.keys();
    }

    Labels labels() {
        return labels;
    }
}
