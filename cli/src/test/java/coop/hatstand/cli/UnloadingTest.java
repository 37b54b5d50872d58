package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's class loader can be collected once its work is done: nothing static, no thread and no thread's variable holds on to it. */
@Tag("thorough")
final class UnloadingTest {
    private static final List<String> WORK = List.of("file Press call", "write json", "write markdown", "write docx", "write pdf", "revise docx", "revise markdown", "revise pdf");

    @Test
    void nothingIsLeftBehind() throws Exception {
        List<String> steps = new ArrayList<>(WORK);
        try (Stream<Path> seeds = Files.list(Path.of("../seeds"))) {
            seeds.filter(Files::isRegularFile).map(seed -> "read " + seed).sorted().forEach(steps::add);
        }
        assertEquals("", host(steps));
    }

    private static String host(List<String> steps) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:SoftRefLRUPolicyMSPerMB=0", "-Djava.awt.headless=true", "-cp", classes(), "coop.hatstand.cli.Unloading", path()));
        command.addAll(steps);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "failed: " + said;
    }

    private static String classes() {
        return Path.of(UnloadingTest.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private static String path() {
        return String.join(File.pathSeparator, Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.isEmpty()).toList());
    }
}
