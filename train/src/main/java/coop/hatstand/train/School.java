package coop.hatstand.train;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.path.ConsideredPost;
import coop.hatstand.internal.filing.path.Weights;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Joining;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.source.Source;
import coop.hatstand.suggest.Suggester;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files sets and threads made up, to learn from them and to measure. */
final class School {
    /** Where the threads made up for this come from. */
    static final String WRITTEN = "written";
    /** At the start of a reply by whoever asked. */
    private static final String BY_ASKER = "@asker\n";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Labels LABELS = Labels.of("en");

    private School() {
    }

    /** A set's input as read; nothing if no reader knows it. */
    static Optional<List<Discussion>> read(List<Path> files) {
        try {
            Hatstand hatstand = Hatstand.found();
            List<Discussion> read = new ArrayList<>();
            for (Path file : files) {
                Source source = Source.of(file);
                if (files.size() == 1 || hatstand.recognises(source)) {
                    read.add(Readers.found(LABELS).read(source));
                }
            }
            return Optional.of(new Joining(LABELS).join(read)).filter(joined -> !joined.isEmpty());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The briefing of some discussions as JSON, by some weights; nothing if there are no questions or nothing else in it. */
    static Optional<JsonNode> briefing(List<Discussion> discussions, Weights weights, List<ConsideredPost> considered) {
        FilingResult result = Filing.file(discussions, FilingOptions.of(LABELS), weights, considered::add);
        boolean none = result.briefing().questions().isEmpty() || result.briefing().responses().isEmpty() && result.briefing().unfiled().isEmpty();
        return none ? Optional.empty() : Optional.of(json(result.briefing()));
    }

    /** A briefing as JSON. */
    static JsonNode json(Briefing briefing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new BriefingJson().write(briefing, out);
            return JSON.readTree(out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The briefing of some discussions, by the weights that the program comes with, and with a suggester's suggestions. */
    static Briefing filed(List<Discussion> discussions, Suggester suggester) {
        return Filing.file(discussions, new FilingOptions(LABELS, Optional.empty(), List.of(), suggester), Weights.learned(), considered -> { }).briefing();
    }

    /** What a set teaches. */
    static List<Lesson> lessons(Gold gold, List<Discussion> discussions) {
        List<ConsideredPost> considered = new ArrayList<>();
        Optional<JsonNode> briefing = briefing(discussions, Weights.learned(), considered);
        if (briefing.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> meant = Score.meant(gold, briefing.get());
        List<Lesson> lessons = new ArrayList<>();
        for (ConsideredPost one : considered) {
            Post post = one.text().post();
            List<Lesson.Wanted> answers = gold.answers().stream().filter(answer -> answer.isIn(post.number(), post.file().orElse("")))
                    .map(answer -> new Lesson.Wanted(answer.questions().stream().map(number -> meant.getOrDefault(number, Set.of())).toList(), answer.first(), answer.judged())).toList();
            lessons.add(Lesson.of(gold.source(), one, answers));
        }
        return lessons;
    }

    /** What the threads made up for this teach. */
    static List<Lesson> written() throws IOException {
        try (InputStream in = School.class.getResourceAsStream("written.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Lesson> lessons = new ArrayList<>();
            for (String part : all.split("(?m)^@questions\\n")) {
                String[] replies = part.split("(?m)^@reply\\n");
                for (int i = 1; i < replies.length; i++) {
                    lessons.addAll(written(replies[0], replies[i]));
                }
            }
            return lessons;
        }
    }

    private static List<Lesson> written(String questions, String reply) {
        String[] parts = reply.split("(?m)^@filed\\n?", 2);
        Post opening = Post.builder(1, "Hello all,\n\n" + questions.strip() + "\n\nThanks, Ines", Syntax.MARKDOWN).author(Author.named("Ines")).build();
        boolean asker = parts[0].startsWith(BY_ASKER);
        Post answer = Post.builder(2, parts[0].replace(BY_ASKER, "").stripTrailing(), Syntax.MARKDOWN).author(Author.named(asker ? "Ines" : "Ana")).build();
        List<ConsideredPost> considered = new ArrayList<>();
        Filing.file(List.of(Discussion.builder(Discussion.Kind.THREAD, WRITTEN).title("Shared things").posts(List.of(opening, answer)).build()), FilingOptions.of(LABELS), Weights.learned(), considered::add);
        List<Lesson.Wanted> wanted = parts.length < 2 ? List.of() : parts[1].lines().filter(line -> line.contains(": ")).map(line -> {
            List<Set<String>> ids = List.of(line.substring(0, line.indexOf(": ")).split(",")).stream().map(number -> Set.of("q" + number)).toList();
            return new Lesson.Wanted(ids, Words.of(line.substring(line.indexOf(": ") + 2)), false);
        }).toList();
        return considered.stream().map(one -> Lesson.of(WRITTEN, one, wanted)).toList();
    }
}
