package coop.hatstand.internal.read.archive;

import coop.hatstand.internal.read.input.FrontMatter;
import coop.hatstand.internal.read.input.LineBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an archived thread's file says above its first post.
 *
 * @param address the topic's address, if it is one that post numbers can follow
 * @param words what is neither title, address, date nor another {@code **Key**: value}
 */
record ArchivePreface(Optional<String> title, Optional<String> address, String words) {
    private static final Pattern TITLE = Pattern.compile("# +(?<title>.*\\S) *");
    private static final Pattern VALUE = Pattern.compile("(?:[-*] +)?\\*\\*(?<key>[^*:]{1,40}):?\\*\\*:? *(?<value>.*)");
    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]++/t/[^\\s?#]++", Pattern.CASE_INSENSITIVE);

    static ArchivePreface of(List<String> lines) {
        FrontMatter front = FrontMatter.of(lines);
        Optional<String> title = front.value("title");
        List<String> addresses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean headed = false;
        for (String line : lines.subList(front.lines(), lines.size())) {
            Matcher heading = TITLE.matcher(line);
            Matcher value = VALUE.matcher(line.strip());
            if (!headed && heading.matches()) {
                headed = true;
                title = title.or(() -> Optional.of(heading.group("title")));
            } else if (value.matches()) {
                addresses.add(value.group("value").strip());
            } else if (!RULE.matcher(line.strip()).matches()) {
                words.add(line);
            }
        }
        front.value("url").ifPresent(addresses::add);
        Optional<String> address = addresses.stream().filter(url -> ADDRESS.matcher(url).matches()).findFirst();
        return new ArchivePreface(title, address, LineBuffer.withoutBlankEnds(words));
    }
}
