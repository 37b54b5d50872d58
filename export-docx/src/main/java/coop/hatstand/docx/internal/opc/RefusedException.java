package coop.hatstand.docx.internal.opc;

import java.io.IOException;

/** Thrown when a file is not read any further. The message names the file. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
