package coop.hatstand.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A source with limits of its own. */
record LimitedSource(Source source, Limits limits) implements Source {

    LimitedSource {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }
}
