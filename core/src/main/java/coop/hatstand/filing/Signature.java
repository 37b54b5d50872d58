package coop.hatstand.filing;

import java.util.List;
import java.util.Optional;

/** The name a letter is signed with: the line after its sign-off. */
final class Signature {
    private Signature() {
    }

    static Optional<String> of(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).open() && Courtesy.closes(lines.get(i).text())) {
                for (int next = i + 1; next < lines.size() && next <= i + 2; next++) {
                    String line = lines.get(next).text().strip();
                    if (!line.isEmpty()) {
                        if (Courtesy.signs(line)) {
                            return Optional.of(line.replaceFirst("^[-–—~]+\\s*", ""));
                        }
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
