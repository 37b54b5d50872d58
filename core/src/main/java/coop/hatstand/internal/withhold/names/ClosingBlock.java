package coop.hatstand.internal.withhold.names;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the closing block of somebody's words starts: behind a mail's "-- ", behind a sign-off such as "Love," or at their name, with the telephone,
 * home page and pronouns that follow. All of it says who they are.
 *
 * @param block the place of the paragraph it starts in
 * @param from where in that paragraph's words
 */
public record ClosingBlock(int block, int from) {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 80;
    private static final int MOST_WORDS = 9;
    private static final Set<String> SIGNOFFS = Stream.of("signoff", "signoff-more").flatMap(key -> Cues.of(key).stream()).map(NormalizedText::key).collect(Collectors.toSet());
    private static final Pattern DELIMITER = Pattern.compile("-- ?|—|_{2,40}|-{3,40}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\p{L}{1,9}[.:]{0,2}\\s{0,2}){0,2}(?:\\+|\\()?\\d[\\d\\s()./–-]{6,24}");
    private static final Pattern PRONOUNS = Pattern.compile("(?i)(?:\\p{L}{3,9}:\\s?)?[(\\[]?(?:she|he|they|ze|xe|it|any|sie|er|elle|il|iel|ella|él|ela|ele|lei|lui|zij|hij|die|hen)(?:\\s?/\\s?\\p{L}{2,7}){1,3}[)\\]]?");
    /** What may follow "Love," in its line: a name or two, and kisses. */
    private static final Pattern NAMES = Pattern.compile("\\s{0,3}(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,20}|x{1,4}|and|&|\\+)(?:\\s{1,2}(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,20}|x{1,4}|and|&|\\+)){0,3}[\\s.!\\p{So}]{0,4}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.?!…]");

    private record Line(int block, int from, String text) {

        String bare() {
            return text.replaceAll("^[\\s*_–—-]+|[\\s*_,.!;:–—-]+$", "");
        }

        boolean isMailDelimiter() {
            return text.strip().equals("--");
        }

        boolean isShort() {
            return text.length() <= LONGEST_LINE && text.split("\\s+").length <= MOST_WORDS;
        }
    }

    /** The closing block of an author's words, if they have one. */
    public static Optional<ClosingBlock> of(List<Block> blocks, AuthorSignature author) {
        List<Line> lines = lines(blocks);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // What stands below a mail's "-- " may be as long as it likes.
            List<Line> after = lines.subList(i + 1, lines.size()).stream().takeWhile(next -> !next.isMailDelimiter()).toList();
            if (line.isMailDelimiter() || after.stream().allMatch(Line::isShort)) {
                Optional<ClosingBlock> starts = starts(line, after, author);
                if (starts.isPresent()) {
                    return starts;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ClosingBlock> starts(Line line, List<Line> after, AuthorSignature author) {
        String stripped = line.text.strip();
        boolean sentences = after.stream().anyMatch(next -> SENTENCE.matcher(next.text.strip()).matches() && next.text.strip().contains(" "));
        if (DELIMITER.matcher(stripped).matches() && !after.isEmpty()) {
            return Optional.of(new ClosingBlock(line.block, line.from));
        }
        if (SIGNOFFS.contains(NormalizedText.key(line.bare())) && !after.isEmpty() && !sentences) {
            return Optional.of(new ClosingBlock(after.get(0).block, after.get(0).from));
        }
        int comma = line.text.indexOf(',');
        boolean oneLine = comma > 0 && NAMES.matcher(line.text.substring(comma + 1)).matches() && SIGNOFFS.contains(NormalizedText.key(line.text.substring(0, comma))) && line.text.length() > comma + 1;
        if (oneLine && !sentences) {
            return Optional.of(new ClosingBlock(line.block, line.from + line.text.length() - line.text.substring(comma + 1).stripLeading().length()));
        }
        boolean named = !after.isEmpty() && !sentences && line.isShort() && author.isName(line.text);
        boolean contact = TELEPHONE.matcher(stripped).matches() || PRONOUNS.matcher(stripped).matches();
        return Optional.of(new ClosingBlock(line.block, line.from)).filter(closingBlock -> named || contact);
    }

    /** The lines of the last paragraphs. */
    private static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int block = blocks.size() - 1; block >= 0 && lines.size() < MOST_LINES && blocks.get(block) instanceof Paragraph paragraph; block--) {
            List<Line> own = new ArrayList<>();
            String text = InlineText.of(paragraph.content());
            int to = text.length();
            while (to >= 0 && lines.size() + own.size() < MOST_LINES) {
                int from = text.lastIndexOf('\n', to - 1) + 1;
                own.add(0, new Line(block, from, text.substring(from, to)));
                to = from - 1;
            }
            lines.addAll(0, own);
        }
        return lines;
    }
}
