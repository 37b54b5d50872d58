package coop.hatstand.internal.read.archive;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.FrontMatter;
import coop.hatstand.internal.read.input.LineBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an archived thread's file says above its first post.
 *
 * @param address the topic's address, if it is one that post numbers can follow
 * @param author who opened the topic, if it says so: then the words are the opening post
 * @param words what is neither title, address, date nor another {@code **Key**: value}
 */
record ArchivePreface(Optional<String> title, Optional<String> address, Optional<Author> author, String words) {
    private static final Pattern TITLE = Pattern.compile("# +(?<title>.*\\S) *");
    private static final Pattern VALUE = Pattern.compile("(?:[-*] +)?\\*\\*(?<key>[^*:]{1,40}):?\\*\\*:? *(?<value>.*)");
    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]++/t/[^\\s?#]++", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_VALUE = Pattern.compile("[-*] (?<key>\\p{L}[\\p{L} ]{1,24}): +(?<value>\\S.*)");
    private static final Pattern EMPTY_HEADINGS = Pattern.compile("^(?:\\s*#{2,4} [^\\n]*\\n)|(?:\\n#{2,4} [^\\n]*\\s*)$");

    static ArchivePreface of(List<String> lines, Labels labels) {
        FrontMatter front = FrontMatter.of(lines);
        List<String> below = lines.subList(front.lines(), lines.size());
        Map<String, String> values = new LinkedHashMap<>(front.values());
        below.stream().map(line -> PLAIN_VALUE.matcher(line.strip())).filter(Matcher::matches).forEach(value -> values.putIfAbsent(value.group("key").toLowerCase(Locale.ROOT), value.group("value").strip()));
        Optional<Author> author = labels.list("read.archive.author").stream().filter(values::containsKey).findFirst().map(key -> ArchiveHead.author(values.get(key)));
        Optional<String> title = front.value("title");
        List<String> addresses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean headed = false;
        for (String line : below) {
            Matcher heading = TITLE.matcher(line);
            Matcher value = VALUE.matcher(line.strip());
            boolean plain = author.isPresent() && words.stream().allMatch(String::isBlank) && PLAIN_VALUE.matcher(line.strip()).matches();
            if (!headed && heading.matches()) {
                headed = true;
                title = title.or(() -> Optional.of(heading.group("title")));
            } else if (value.matches()) {
                addresses.add(value.group("value").strip());
            } else if (!plain && !RULE.matcher(line.strip()).matches()) {
                words.add(line);
            }
        }
        front.value("url").ifPresent(addresses::add);
        Optional<String> address = addresses.stream().filter(url -> ADDRESS.matcher(url).matches()).findFirst();
        String all = LineBuffer.withoutBlankEnds(words);
        return new ArchivePreface(title, address, author, author.isPresent() ? EMPTY_HEADINGS.matcher(all).replaceAll("").strip() : all);
    }
}
