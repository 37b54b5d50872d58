package coop.hatstand.fuzz;

import java.io.IOException;

/** One way in for strangers' bytes. */
interface Target {
    /**
     * Reads the bytes and checks what came of them.
     *
     * @throws IOException if they are refused, in one line
     * @throws IllegalStateException if what came of them is not right
     */
    void take(byte[] bytes) throws IOException;
}
