package coop.hatstand.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code Bench HOME WORK RUNS PART...}: prints the parts asked for as Markdown. */
public final class Bench {
    private static final List<String> ALL = List.of("start", "16", "1000", "10000", "50000", "heap", "growth", "peers", "verify", "jmh");
    private static final int LARGE = 10_000;
    private static final int LARGEST = 50_000;
    private static final int IN_PROCESS = 2_000;

    private Bench() {
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[1]).toAbsolutePath();
        int runs = Integer.parseInt(args[2]);
        WholeRuns whole = new WholeRuns(Path.of(args[0]).toAbsolutePath(), work, runs);
        List<String> parts = args.length > 3 ? Arrays.asList(args).subList(3, args.length) : ALL;
        System.out.printf("Java %s, %d processors, heap of this process %d MiB, %d paired runs%n", System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 1024 / 1024, runs);
        for (String part : parts) {
            switch (part) {
                case "start" -> whole.startUp();
                case "heap" -> whole.smallestHeap(LARGE);
                case "growth" -> whole.growth(LARGE, LARGEST);
                case "peers" -> {
                    Corpus.write(IN_PROCESS, work);
                    new Peers(work.resolve(IN_PROCESS + ".json"), Math.max(runs, 5)).print();
                }
                case "verify" -> VerifiedPages.print(work);
                case "jmh" -> org.openjdk.jmh.Main.main(new String[] {Stages.class.getName()});
                default -> whole.threads(List.of(Integer.parseInt(part)));
            }
        }
    }
}
