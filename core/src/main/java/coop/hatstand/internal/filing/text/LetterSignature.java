package coop.hatstand.internal.filing.text;

import java.util.List;
import java.util.Optional;

/** The name a letter is signed with: the line after its sign-off. */
public final class LetterSignature {
    private LetterSignature() {
    }

    public static Optional<String> of(PostText postText) {
        List<PostLine> postLines = postText.lines();
        for (int i = 0; i + 1 < postLines.size(); i++) {
            if (postLines.get(i).open() && SignOffs.closes(postLines.get(i).text())) {
                for (int next = i + 1; next < postLines.size() && next <= i + 2; next++) {
                    String line = postLines.get(next).text().strip();
                    if (!line.isEmpty()) {
                        if (SignOffs.signs(line)) {
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
