package coop.hatstand.internal.read.pasted;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a line at a thread's start is its title: a short line with a blank line and some text below it, which is not a greeting or a question. */
final class PastedTitle {
    private static final int LONGEST = 200;
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,3}(?:[.):].*+|\\s.*\\?)");

    private PastedTitle() {
    }

    static Optional<String> at(int index, List<String> lines) {
        if (index + 2 >= lines.size() || !lines.get(index + 1).isBlank()) {
            return Optional.empty();
        }
        String line = lines.get(index).strip();
        boolean title = line.length() <= LONGEST && !line.endsWith(",") && !NUMBERED.matcher(line).matches();
        boolean more = lines.stream().skip(index + 2L).anyMatch(later -> !later.isBlank());
        return title && more ? Optional.of(line) : Optional.empty();
    }
}
