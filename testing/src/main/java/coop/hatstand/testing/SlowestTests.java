package coop.hatstand.testing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the ten test classes that took longest, of all modules of a checkout, by Surefire's reports: {@code SlowestTests FOLDER}. */
public final class SlowestTests {
    private static final int MOST = 10;
    private static final int HEAD = 2_000;
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*? name=\"([^\"]+)\" time=\"([0-9.,]+)\"");

    private record Suite(String name, double seconds) {}

    private SlowestTests() {}

    /** @param args the folder that the modules are in */
    public static void main(String[] args) throws IOException {
        List<Suite> suites = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(args[0]), Files::isDirectory)) {
            for (Path module : modules) {
                suites.addAll(suites(module.resolve("target").resolve("surefire-reports")));
            }
        }
        suites.sort(Comparator.comparingDouble(Suite::seconds).reversed());
        System.out.println("The slowest test classes, in seconds:");
        suites.stream().limit(MOST).forEach(suite -> System.out.printf(Locale.ROOT, "%8.1f  %s%n", suite.seconds(), suite.name()));
    }

    private static List<Suite> suites(Path reports) throws IOException {
        List<Suite> suites = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
                for (Path file : files) {
                    suite(file).ifPresent(suites::add);
                }
            }
        }
        return suites;
    }

    private static Optional<Suite> suite(Path report) throws IOException {
        String text = Files.readString(report);
        Matcher suite = SUITE.matcher(text.substring(0, Math.min(HEAD, text.length())));
        return suite.find() ? Optional.of(new Suite(suite.group(1), Double.parseDouble(suite.group(2).replace(",", "")))) : Optional.empty();
    }
}
