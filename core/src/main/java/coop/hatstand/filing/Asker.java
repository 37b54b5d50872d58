package coop.hatstand.filing;

import java.util.Optional;

/** Whoever put the questions of a thread, as far as it has been gone through. */
final class Asker {
    private final AskerWords words = new AskerWords();
    private Optional<String> key = Optional.empty();
    private boolean askedSince;

    /** Takes a sheet that puts questions. */
    void asks(Sheet sheet) {
        key = key.or(() -> sheet.post().author().key());
        words.add(sheet);
    }

    /** Takes a sheet that was filed; whoever asked may ask on there. */
    void passes(Sheet sheet) {
        if (wrote(sheet)) {
            words.add(sheet);
            askedSince |= sheet.lines().stream().anyMatch(line -> line.open() && line.asks());
        }
    }

    boolean wrote(Sheet sheet) {
        return key.isPresent() && key.equals(sheet.post().author().key());
    }

    /** Whether they asked something that is none of the questions found. */
    boolean askedSince() {
        return askedSince;
    }

    AskerWords words() {
        return words;
    }
}
