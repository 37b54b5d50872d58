package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paragraphs of threads that real people wrote about other things, so that ordinary talk is no false alarm. What looks like terms is left out. */
final class Ordinary {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n");
    private static final int MOST_PER_SET = Integer.getInteger("perset", 250);
    private static final int SHORTEST = 2;
    private static final Set<String> TERMS = Set.of("*restricts", "*nameless", "*weak");

    private Ordinary() {
    }

    /** From the sets in a folder, the text of each a file whose name begins with "input". */
    static List<Example> in(Path sets, Map<String, Set<String>> common) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(sets)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.getFileName().toString().matches("input.*\\.(txt|md|csv)")).sorted().limit(1).forEach(file -> read(file, folder.getFileName().toString(), common, examples));
                }
            }
        }
        return examples;
    }

    private static void read(Path file, String set, Map<String, Set<String>> common, List<Example> examples) {
        try {
            PARAGRAPHS.splitAsStream(Files.readString(file)).map(String::strip).filter(line -> line.split(" ").length >= SHORTEST).map(line -> line.substring(0, Math.min(line.length(), 1500))).distinct().limit(MOST_PER_SET)
                    .map(line -> Example.of("ordinary:" + set, language(line, common), false, line, 0))
                    .filter(example -> example.evidence().stream().flatMap(List::stream).noneMatch(key -> TERMS.contains(key.substring(key.indexOf(' ') + 1))))
                    .forEach(examples::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(String line, Map<String, Set<String>> common) {
        List<String> words = List.of(line.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"));
        return TermsModel.LANGUAGES.stream().max(Comparator.<String>comparingLong(language -> words.stream().filter(common.get(language)::contains).count())
                .thenComparing(language -> -TermsModel.LANGUAGES.indexOf(language))).orElseThrow();
    }
}
