package coop.hatstand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process took, by the operating system's account.
 *
 * @param cpu seconds, user and system
 * @param wall seconds
 * @param peak resident memory at its most, MiB
 * @param done whether it ended well
 */
record Usage(double cpu, double wall, double peak, boolean done) {

    /** Runs a command to its end, its output thrown away. Needs GNU time. */
    static Usage of(List<String> command, Path folder) throws IOException {
        Path said = Files.createTempFile("usage", ".txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", said.toString(), "-f", "%U %S %e %M"));
        timed.addAll(command);
        try {
            int code = new ProcessBuilder(timed).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            String[] figures = Files.readString(said).strip().split("\\s+");
            return new Usage(Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]), Double.parseDouble(figures[2]),
                    Double.parseDouble(figures[3]) / 1024, code == 0);
        } catch (InterruptedException e) {
            throw new IOException("stopped while waiting for " + command, e);
        } finally {
            Files.delete(said);
        }
    }

    /** One after another: times add up, the peak is the highest. */
    static Usage ofAll(List<List<String>> commands, Path folder) throws IOException {
        Usage all = new Usage(0, 0, 0, true);
        for (List<String> command : commands) {
            Usage one = of(command, folder);
            all = new Usage(all.cpu + one.cpu, all.wall + one.wall, Math.max(all.peak, one.peak), all.done && one.done);
        }
        return all;
    }
}
