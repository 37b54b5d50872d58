package coop.hatstand.bench;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage on its own: reading, filing, presenting (with withholding), and each exporter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Stages {
    /** How many answers the thread has. */
    @Param("1000")
    public int answers;

    private final Hatstand hatstand = Hatstand.found();
    private Source source;
    private Discussion discussion;
    private Briefing briefing;
    private Document document;

    /** Makes the thread and what each stage begins with. */
    @Setup
    public void make() throws IOException {
        Path folder = Files.createTempDirectory("stages");
        Corpus.write(answers, folder);
        source = Source.of("thread.json", Files.readAllBytes(folder.resolve(answers + ".json")));
        discussion = reading();
        briefing = filing();
        document = presenting();
    }

    /** JSON to what people wrote. */
    @Benchmark
    public Discussion reading() throws IOException {
        return Readers.found(Labels.of("en")).read(source);
    }

    /** What people wrote to a briefing. */
    @Benchmark
    public Briefing filing() {
        return hatstand.file(List.of(discussion), ReadOptions.USUAL).briefing();
    }

    /** A briefing to a document. */
    @Benchmark
    public Document presenting() throws IOException {
        return hatstand.pack(briefing, PackOptions.forAudience(Audience.SPOKESPERSON)).document();
    }

    /** A document to PDF. */
    @Benchmark
    public void pdf() throws IOException {
        new coop.hatstand.pdf.PdfExporter().export(document, OutputStream.nullOutputStream());
    }

    /** A document to DOCX. */
    @Benchmark
    public void docx() throws IOException {
        new coop.hatstand.docx.DocxExporter().export(document, OutputStream.nullOutputStream());
    }

    /** A document to Markdown. */
    @Benchmark
    public void markdown() throws IOException {
        new coop.hatstand.markdown.MarkdownExporter().export(document, OutputStream.nullOutputStream());
    }
}
