package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.text.AskerWords;
import coop.hatstand.internal.filing.text.PostText;
import java.util.Optional;

/** Whoever put the questions of a thread, as far as it has been gone through. */
public final class Asker {
    private final AskerWords words = new AskerWords();
    private Optional<String> key = Optional.empty();
    private boolean askedSince;

    /** Takes a post that puts questions. */
    public void addQuestions(PostText postText) {
        key = key.or(() -> postText.post().author().key());
        words.add(postText);
    }

    /** Takes a post that was filed; whoever asked may ask on there. */
    public void addLaterPost(PostText postText) {
        if (wrote(postText)) {
            words.add(postText);
            askedSince |= postText.lines().stream().anyMatch(postLine -> postLine.open() && postLine.asks());
        }
    }

    boolean wrote(PostText postText) {
        return key.isPresent() && key.equals(postText.post().author().key());
    }

    /** Whether they asked something that is none of the questions found. */
    boolean askedSince() {
        return askedSince;
    }

    AskerWords words() {
        return words;
    }
}
