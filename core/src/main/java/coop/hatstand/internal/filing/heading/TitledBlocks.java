package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that are the titles of blocks, opened and closed in one style, each with its answer inside. */
public final class TitledBlocks {
    private static final int LONGEST_LINE = 600;
    /** Pictures written out, and tags. */
    private static final Pattern DECORATION = Pattern.compile("</?\\w[^<>]{0,80}>|:[a-z][a-z0-9_+-]{1,40}:(?=\\s)");
    private static final Pattern ANSWER = CueWords.anywhere("answer");
    private final PostText postText;
    private final List<FormHeading> headings = new ArrayList<>();
    private final List<Integer> closing = new ArrayList<>();

    private TitledBlocks(PostText postText) {
        this.postText = postText;
    }

    /** The blocks of the style that most have; none if their titles are not a form's questions. Below headings people fold away what is their own. */
    public static TitledBlocks of(PostText postText) {
        boolean folds = FormHeadings.of(postText).isEmpty();
        TitledBlocks most = Arrays.stream(BlockStyle.values()).filter(style -> folds || style != BlockStyle.DETAILS).map(style -> new TitledBlocks(postText).find(style))
                .max(Comparator.comparingInt(blocks -> blocks.headings.size())).orElseThrow();
        return RecurringHeadings.ask(most.headings, postText) ? most : new TitledBlocks(postText);
    }

    List<FormHeading> headings() {
        return headings;
    }

    /** The block that closes between two offsets, as an answer that is folded away. */
    public Optional<FoldedAnswer> in(int from, int to) {
        return closing.stream().map(postText.lines()::get).filter(line -> line.from() >= from && line.to() <= to).findFirst()
                .map(line -> new FoldedAnswer(from, from, line.from(), line.to()));
    }

    private TitledBlocks find(BlockStyle style) {
        Optional<String> name = Optional.empty();
        int depth = 0;
        for (int i = 0; i < postText.lines().size(); i++) {
            Optional<Matcher> title = style.opens(line(i));
            name = name.or(() -> title.map(open -> Optional.ofNullable(open.group("name")).orElse("details")));
            if (name.isEmpty() && style != BlockStyle.DETAILS) {
                continue;
            }
            String block = name.orElse("details");
            boolean above = title.isPresent() && title.get().group("name") == null && i > 0 && style.nests(block).matcher(line(i - 1)).matches();
            if (title.isPresent() && depth == (above ? 1 : 0) && !ANSWER.matcher(title.get().group("title")).find()) {
                headings.add(RecurringHeadings.heading(postText, above ? i - 1 : i, i + 1, DECORATION.matcher(title.get().group("title")).replaceAll("").strip()));
            }
            boolean closes = depth > 0 && style.closes(block).matcher(line(i)).matches();
            depth += closes ? -1 : style.nests(block).matcher(line(i)).matches() ? 1 : 0;
            if (closes && depth == 0) {
                closing.add(i);
            }
        }
        return this;
    }

    private String line(int index) {
        String text = postText.lines().get(index).text();
        return text.length() <= LONGEST_LINE && !postText.lines().get(index).code() ? text : "";
    }
}
