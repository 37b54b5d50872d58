package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Discussion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title out of the name of the only file there is, if that has no other: "cafe-thread.txt" gives "Cafe thread". */
final class FileTitle {
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?([^/\\\\]{3,80}?)(?:\\.[A-Za-z0-9]{1,12}){1,2}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]+");

    private FileTitle() {
    }

    static Optional<String> of(List<Discussion> discussions) {
        Matcher name = NAME.matcher(discussions.size() == 1 ? discussions.get(0).name() : "");
        if (!name.matches()) {
            return Optional.empty();
        }
        String words = BETWEEN.matcher(name.group(1)).replaceAll(" ").strip();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return letters * 2 < words.length() || words.length() < 3 ? Optional.empty() : Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
