package coop.hatstand.internal.read.archive;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A heading such as {@code ## Post #3 by @ana (2026-03-02 10:12 UTC)} above a post in an archive. */
record ArchiveHead(int number, Author author, Optional<Instant> at) {
    private static final int LONGEST = 300;

    /** The shape of such headings with the words that make them. */
    static Pattern pattern(Labels labels) {
        String post = anyOf(labels.list("read.archive.post"));
        String by = anyOf(labels.list("read.archive.by"));
        return Pattern.compile("#{1,4} +(?:" + post + ") *#?(?<number>\\d{1,7})(?: *(?:" + by + ") +(?<at>@)?(?<who>[^(\\n]+?))?(?: *\\((?<time>[^()]{1,60})\\))?:? *#*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<ArchiveHead> of(String line, Pattern pattern) {
        if (line.length() > LONGEST || !line.startsWith("#")) {
            return Optional.empty();
        }
        Matcher head = pattern.matcher(line.stripTrailing());
        if (!head.matches()) {
            return Optional.empty();
        }
        Optional<String> who = Optional.ofNullable(head.group("who")).map(String::strip).filter(s -> !s.isEmpty());
        boolean handle = head.group("at") != null;
        Author author = new Author(handle ? Optional.empty() : who, handle ? who : Optional.empty(), Optional.empty(), List.of(), List.of());
        return Optional.of(new ArchiveHead(Integer.parseInt(head.group("number")), author, Optional.ofNullable(head.group("time")).flatMap(UtcTime::of)));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
