package coop.hatstand.json;

import coop.hatstand.source.Content;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Content that is made when first needed and then kept in memory, unless it is too long. Safe to share between threads. */
final class KeptContent implements Content {
    /** Room for the JSON of some ten thousand answers. Anything longer is made again each time. */
    private static final int MOST = 16 << 20;

    private final Content made;
    private final AtomicReference<Optional<List<byte[]>>> kept = new AtomicReference<>(Optional.empty());

    KeptContent(Content made) {
        this.made = made;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Optional<List<byte[]>> pieces = kept.get();
        if (pieces.isPresent()) {
            for (byte[] piece : pieces.get()) {
                out.write(piece);
            }
            return;
        }
        Keeping keeping = new Keeping(out);
        made.writeTo(keeping);
        kept.set(keeping.pieces());
    }

    /** Keeps a copy of what passes through, until it gets too long. */
    private static final class Keeping extends FilterOutputStream {
        private final List<byte[]> pieces = new ArrayList<>();
        private long length;

        Keeping(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            length += count;
            if (length > MOST) {
                pieces.clear();
            } else {
                pieces.add(Arrays.copyOfRange(bytes, from, from + count));
            }
        }

        Optional<List<byte[]>> pieces() {
            return length > MOST ? Optional.empty() : Optional.of(List.copyOf(pieces));
        }
    }
}
