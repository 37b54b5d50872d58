package coop.hatstand.bench;

import coop.hatstand.docx.DocxExporter;
import coop.hatstand.export.Exporter;
import coop.hatstand.markdown.MarkdownExporter;
import coop.hatstand.pdf.PdfExporter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Each exporter beside the library one would use instead, in this process, warm, by the CPU time of this thread. */
final class Peers {
    /** CPU both take by turns before the first run that counts: less, and what is measured is how soon the compiler comes to each. */
    private static final double WARM_UP_MILLIS = 10_000;

    private final Pack pack;
    private final int runs;

    private interface Work {
        void run() throws IOException;
    }

    Peers(Path thread, int runs) throws IOException {
        this.pack = Pack.of(thread);
        this.runs = runs;
    }

    void print() throws IOException {
        System.out.println("\n| in process, warm | Hatstand CPU | peer CPU | ratio | target |\n|---|---|---|---|---|");
        row("DOCX; POI XWPF", export(new DocxExporter()), () -> XwpfPeer.write(pack, OutputStream.nullOutputStream()), "≤ 0.33");
        row("Markdown; commonmark-java, tree and renderer", export(new MarkdownExporter()),
                () -> commonMark(OutputStream.nullOutputStream()), "≤ 0.50");
        row("PDF, tagged; OpenPDF's high-level API, untagged", export(new PdfExporter()),
                () -> OpenPdfPeer.write(pack, OutputStream.nullOutputStream()), "≤ 1.50");
    }

    /** The tree is made anew each time, as our document is brought into normal form each time. */
    private void commonMark(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(PeerTree.of(pack.document()), writer);
        writer.flush();
    }

    private Work export(Exporter exporter) {
        return () -> exporter.export(pack.document(), OutputStream.nullOutputStream());
    }

    private void row(String name, Work ours, Work theirs, String target) throws IOException {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (double spent = 0; spent < WARM_UP_MILLIS; ) {
            spent += cpu(ours) + cpu(theirs);
        }
        for (int i = 0; i < runs; i++) {
            our.add(cpu(ours));
            their.add(cpu(theirs));
            ratios.add(our.get(i) / their.get(i));
        }
        System.out.printf(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.2f | %s |%n", name, Medians.of(our), Medians.of(their), Medians.of(ratios), target);
    }

    private static double cpu(Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
