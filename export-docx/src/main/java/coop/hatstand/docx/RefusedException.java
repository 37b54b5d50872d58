package coop.hatstand.docx;

import java.io.IOException;

/** A file that is not read any further; its message names the file. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
