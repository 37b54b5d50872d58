package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Content;
import coop.hatstand.source.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The briefing in a draft's custom XML part, read from the file each time. */
public final class CarriedBriefing implements Content {

    private final Source source;
    private final String part;

    public CarriedBriefing(Source source, String part) {
        this.source = source;
        this.part = part;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PackageReader.read(source, PackageLimits.of(source), (name, content) -> {
            if (name.equals(part)) {
                write(content, writer);
            }
        });
        writer.flush();
    }

    private void write(InputStream content, Writer writer) throws IOException {
        SafeXml in = SafeXml.open(content, PackageLimits.of(source));
        boolean briefing = false;
        while (in.next()) {
            if (in.starts() || in.ends()) {
                briefing = in.starts() && in.reader().getLocalName().equals("briefing");
            } else if (briefing && in.isText()) {
                writer.write(in.text());
            }
        }
    }
}
