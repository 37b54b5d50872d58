package coop.hatstand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command from start to end, beside the programs one would use instead. */
final class WholeRuns {
    private static final String SEED = "seeds/talking-to-a-journalist.txt";
    private static final int[] HEAPS = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 256, 384, 512, 768, 1024};
    private static final String HEADING = "| | Hatstand: CPU, wall, peak | peer: CPU, wall, peak | CPU | wall | peak | target |\n|---|---|---|---|---|---|---|";

    private final Path home;
    private final Path work;
    private final int runs;

    WholeRuns(Path home, Path work, int runs) {
        this.home = home;
        this.work = work;
        this.runs = runs;
    }

    void threads(List<Integer> sizes) throws IOException {
        System.out.println("\n### A thread's JSON to PDF, DOCX and Markdown; pandoc: Markdown of the same words to DOCX, or to CommonMark\n\n" + HEADING);
        for (int answers : sizes) {
            Corpus.write(answers, work);
            Paired docx = Paired.of(runs, () -> hatstand(answers), () -> pandoc(answers, "docx"));
            System.out.println(docx.row(answers + " answers, three files; pandoc's DOCX alone", answers == 10_000 ? "CPU ≤ 0.33, peak ≤ 0.20" : ""));
            Paired markdown = Paired.of(runs, () -> hatstand(answers), () -> pandoc(answers, "commonmark"));
            System.out.println(markdown.row(answers + " answers, three files; pandoc's CommonMark alone", ""));
            System.out.printf(Locale.ROOT, "%nCPU per answer: %.3f ms%n%n", docx.ourCpu() * 1000 / answers);
        }
    }

    /** Pairs of 50,000 and 10,000 answers, CPU per answer. */
    void growth(int few, int many) throws IOException {
        Corpus.write(few, work);
        Corpus.write(many, work);
        Paired paired = Paired.of(runs, () -> hatstand(many), () -> hatstand(few));
        System.out.printf(Locale.ROOT, "%nCPU per answer at %d by that at %d: %.2f (target ≤ 1.2)%n", many, few, paired.ratio(Usage::cpu) * few / many);
    }

    void smallestHeap(int answers) throws IOException {
        Corpus.write(answers, work);
        for (int heap : HEAPS) {
            if (Usage.of(java(heap, answers), home).done()) {
                System.out.printf("%nSmallest -Xmx that completes, %d answers, of %d MiB and on: %dm%n", answers, HEAPS[0], heap);
                return;
            }
        }
        System.out.printf("%n%d answers do not complete within -Xmx%dm%n", answers, HEAPS[HEAPS.length - 1]);
    }

    /** The founding thread, all files written anew. */
    void startUp() throws IOException {
        System.out.println("\n### Start-up: the founding thread, three files; pandoc DOCX, pandoc HTML → wkhtmltopdf, pandoc CommonMark, one after another\n\n" + HEADING);
        List<String> ours = List.of("./hatstand", "brief", SEED, "--replace", "-o", work.resolve("seed").toString());
        Usage.of(ours, home);
        Path words = markdown(work.resolve("seed"));
        List<List<String>> theirs = List.of(
                List.of("pandoc", words.toString(), "-o", work.resolve("seed.docx").toString()),
                List.of("pandoc", "-s", words.toString(), "--metadata", "title=Briefing", "-o", work.resolve("seed.html").toString()),
                List.of("wkhtmltopdf", "-q", work.resolve("seed.html").toString(), work.resolve("seed.pdf").toString()),
                List.of("pandoc", words.toString(), "-t", "commonmark", "-o", work.resolve("seed-again.md").toString()));
        System.out.println(Paired.of(Math.max(runs, 9), () -> Usage.of(ours, home), () -> Usage.ofAll(theirs, home)).row("founding thread", "wall ≤ 1.00, aim 0.50"));
    }

    private static Path markdown(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow(() -> new IOException("no Markdown in " + folder));
        }
    }

    private Usage hatstand(int answers) throws IOException {
        return Usage.of(List.of("./hatstand", "brief", work.resolve(answers + ".json").toString(), "--replace", "-o", work.resolve("out").toString()), home);
    }

    private List<String> java(int heap, int answers) {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "cli/target/hatstand.jar"));
        command.addAll(List.of("brief", work.resolve(answers + ".json").toString(), "--replace", "-o", work.resolve("out").toString()));
        return command;
    }

    private Usage pandoc(int answers, String format) throws IOException {
        return Usage.of(List.of("pandoc", work.resolve(answers + ".md").toString(), "-t", format, "-o", work.resolve("pandoc." + format).toString()), home);
    }
}
