package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the two lines that a bulletin board puts above a post: its subject, and "by Ana » 3 Feb 2019, 17:42", "Message par Ana » …" or "Submitted by Ana on Sat, 25/02/2012 - 18:41". */
final class BoardHeads {
    private static final int LONGEST = 160;
    /** How many lines of the page's own may stand above the first post. */
    private static final int FARTHEST = 8;
    private static final Pattern REPLY = Pattern.compile("\\s*" + RepeatedLines.REPLY, Pattern.CASE_INSENSITIVE);
    private final List<String> lines;
    private final PastedLines words;
    private final Pattern by;

    BoardHeads(List<String> lines, PastedLines words) {
        this.lines = lines;
        this.words = words;
        by = Pattern.compile("(?:\\p{L}{3,12}\\s+)?" + words.by() + "\\s+(?<who>\\S.{0,58}?)(?:\\s+»|\\s+on|\\s+le|\\s+el|\\s+am|,)\\s+(?<when>.{6,60}?)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The line near {@code from} where the first such head starts. */
    Optional<Integer> first(int from) {
        for (int at = from; at < Math.min(lines.size(), from + FARTHEST); at++) {
            if (at(at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The head that starts at a line: with the subject there, or without. */
    Optional<ForumHeads.Head> at(int index) {
        Optional<Author> below = index + 1 < lines.size() && !lines.get(index).isBlank() ? author(lines.get(index + 1)) : Optional.empty();
        Optional<Author> farther = index + 2 < lines.size() && !lines.get(index).isBlank() && lines.get(index).length() <= LONGEST && lines.get(index + 1).isBlank() ? author(lines.get(index + 2)) : Optional.empty();
        if (farther.isPresent() && REPLY.matcher(lines.get(index)).lookingAt()) {
            return farther.map(author -> new ForumHeads.Head(author, 3, Optional.of(lines.get(index)), ForumHeads.Layout.BOARD));
        }
        return below.isPresent() ? below.map(author -> new ForumHeads.Head(author, 2, Optional.of(lines.get(index)), ForumHeads.Layout.BOARD)) : author(lines.get(index)).map(author -> new ForumHeads.Head(author, 1, Optional.empty(), ForumHeads.Layout.BOARD));
    }

    private Optional<Author> author(String line) {
        Matcher head = line.length() > LONGEST ? null : by.matcher(line.strip());
        return head != null && head.matches() && words.isDate(head.group("when"))
                ? Optional.of(new Author(Optional.of(head.group("who")), Optional.empty(), Optional.empty(), List.of(), List.of())) : Optional.empty();
    }

    /** Whether a post's subject is the thread's, said again. */
    static boolean repeats(String subject, Optional<String> title) {
        return title.filter(words -> subject.strip().toLowerCase(Locale.ROOT).endsWith(words.strip().toLowerCase(Locale.ROOT))).isPresent();
    }
}
