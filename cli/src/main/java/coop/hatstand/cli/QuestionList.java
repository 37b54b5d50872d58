package coop.hatstand.cli;

import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import coop.hatstand.read.Decoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the file of {@code --questions}: a line or list item each. Numbers before them stay, since answers refer to them. */
final class QuestionList {
    private final Labels labels;

    QuestionList(Labels labels) {
        this.labels = labels;
    }

    List<String> read(String typed) throws Fault, IOException {
        Path file = Paths.of(typed, labels);
        if (!Files.isRegularFile(file)) {
            throw new Fault(labels.text("command.error.missing", file));
        }
        String text = new Decoding(labels).text(Source.of(file)).text();
        return text.lines().map(line -> line.strip().replaceFirst("^[-*+•]\\s+", "")).filter(line -> !line.isBlank()).toList();
    }
}
