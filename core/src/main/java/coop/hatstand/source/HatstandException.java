package coop.hatstand.source;

import java.io.IOException;

/** Something that the person who gave a source or made a choice can mend. The message is one line for them: the file, the place, the cure. */
public abstract class HatstandException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code what kind of fault it is, such as {@code limit}; it stays the same in all versions and languages */
    protected HatstandException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What kind of fault it is: {@code unreadable-source}, {@code limit}, {@code briefing-format} or {@code choice}. */
    public final String code() {
        return code;
    }
}
