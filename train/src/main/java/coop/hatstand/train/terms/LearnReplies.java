package coop.hatstand.train.terms;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.ask.ReplyLesson;
import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The command that learns by which words a reply has to wait. {@code cross FILES}: how well each file is read with what was learned from the others. {@code learn TARGET FILES}:
 * learns from all and writes the weights.
 *
 * <p>A line of a file: the meaning ("name", "hat", "background", "no", "unclear" or "1=name,2=no"), the language, how many answers were asked about, the reply with \n for a new
 * line; between tabs. {@code replies.tsv}, which was written for this, is always learned from.
 */
public final class LearnReplies {
    /** From here on a part makes its reply wait: well below what any misread reply of a file not learned from scored, since a list that nobody had read was not without misreadings. */
    private static final int THRESHOLD = -3000;
    private static final int MOST_SHOWN = 8;
    private static final List<String> CHOICES = List.of("name", "hat", "background", "no");
    private static final String WRITTEN = "replies.tsv";

    private LearnReplies() {
    }

    /** A reply, what it means for each answer and what it is read as. */
    private record Reply(String file, List<String> meaning, List<String> read, ReplyLesson lesson, Example example) {
        static Reply of(String file, String line) {
            String[] cells = line.split("\t", 4);
            int asked = Integer.parseInt(cells[2]);
            String text = cells[3].replace("\\n", "\n");
            List<String> meaning = IntStream.rangeClosed(1, asked).mapToObj(number -> meaning(cells[0], number)).toList();
            ReplyLesson lesson = ReplyLesson.of(text, asked);
            List<String> read = IntStream.rangeClosed(1, asked).mapToObj(number -> choice(lesson.terms(), number)).toList();
            return new Reply(file, meaning, read, lesson, new Example(file, true, meaning.stream().allMatch(""::equals), text, 0, lesson.evidence()));
        }

        private static String meaning(String cell, int number) {
            String one = Arrays.stream(cell.split(",")).filter(part -> !part.contains("=") || part.startsWith(number + "=")).findFirst().orElse("").replaceFirst("\\d=", "");
            return CHOICES.contains(one) ? one : "";
        }

        private static String choice(Map<Integer, Attribution> terms, int number) {
            return terms.containsKey(number) ? CHOICES.get(terms.get(number).ordinal()) : "";
        }

        boolean misread() {
            return IntStream.range(0, read.size()).anyMatch(i -> !read.get(i).isEmpty() && !read.get(i).equals(meaning.get(i)));
        }

        boolean plain() {
            return !example.doubtful();
        }

        int margin(TermsModel model) {
            return lesson.doubtful() ? Integer.MAX_VALUE : lesson.evidence().stream().mapToInt(model::margin).max().orElse(Integer.MIN_VALUE);
        }
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        boolean cross = args[0].equals("cross");
        List<Reply> replies = new ArrayList<>();
        try (InputStream in = LearnReplies.class.getResourceAsStream(WRITTEN)) {
            lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)).forEach(line -> replies.add(Reply.of(WRITTEN, line)));
        }
        List<String> files = List.of(args).subList(cross ? 1 : 2, args.length);
        for (String file : files) {
            lines(Files.readString(Path.of(file))).forEach(line -> replies.add(Reply.of(file, line)));
        }
        for (String file : cross ? files : List.<String>of()) {
            TermsModel model = model(replies.stream().filter(reply -> !reply.file().equals(file)).toList());
            report(file, replies.stream().filter(reply -> reply.file().equals(file)).toList(), model);
        }
        if (!cross) {
            Files.writeString(Path.of(args[1]), model(replies).file());
        }
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static TermsModel model(List<Reply> replies) {
        return LearnTerms.model(replies.stream().map(Reply::example).filter(example -> !example.parts().isEmpty()).toList(), THRESHOLD);
    }

    private static void report(String file, List<Reply> replies, TermsModel model) {
        long plain = replies.stream().filter(Reply::plain).count();
        long understood = replies.stream().filter(reply -> reply.plain() && reply.read().equals(reply.meaning()) && reply.margin(model) < 0).count();
        long misread = replies.stream().filter(reply -> reply.misread() && reply.margin(model) < 0).count();
        String scores = replies.stream().filter(Reply::misread).map(reply -> reply.margin(model)).sorted().limit(MOST_SHOWN).toList().toString();
        System.out.printf(Locale.ROOT, "%s: %d of %d plain understood, %d misread; the misread score %s and more%n", file, understood, plain, misread, scores);
    }
}
