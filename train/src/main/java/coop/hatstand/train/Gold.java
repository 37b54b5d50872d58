package coop.hatstand.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A set of files and what a careful reader filed in it.
 *
 * @param name the set's name
 * @param questions the questions, by the reader's numbers
 * @param answers the answers
 * @param convener who asks
 * @param unassigned what belongs to no question
 * @param variants the inputs; each is run by itself
 */
record Gold(String name, String convener, List<Asked> questions, List<Answer> answers, List<Answer> unassigned, List<List<Path>> variants) {
    private static final JsonMapper JSON = new JsonMapper();

    /** A question as the reader numbered it. */
    record Asked(String number, String text) {
    }

    /**
     * An answer, or something else that was written.
     *
     * @param kind how it names its question, or why it belongs to none
     * @param judged whether filing it is a judgement call, since nothing names the question
     */
    record Answer(String respondent, String post, String file, List<String> questions, List<String> first, List<String> last, int words, String kind, boolean judged) {
        boolean isIn(int post, String file) {
            if (!this.post.isEmpty() && this.post.chars().allMatch(Character::isDigit)) {
                return this.post.equals(Integer.toString(post));
            }
            boolean named = this.file.endsWith(".md") || this.file.endsWith(".txt") || this.file.endsWith(".markdown");
            return !named || file.isEmpty() || Path.of(file).getFileName().equals(Path.of(this.file).getFileName());
        }
    }

    /** Whoever the set comes from: sets of one source are left out together, numbered ones by tenths. */
    String source() {
        if (name.matches("[a-z]\\d\\d")) {
            return "sets-" + name.charAt(2);
        }
        String prefix = name.substring(0, Math.max(name.indexOf('-'), 0));
        return List.of("slicer", "urho", "rsigdb", "zulip", "linuxraid", "utillinux", "openiscsi", "cake", "h3s").contains(prefix) ? prefix : name;
    }

    /** Whoever wrote the set, of those who wrote sets for this; "given" of all others. */
    String writer() {
        return name.matches("[a-z]\\d\\d") ? name.substring(0, 1) : "given";
    }

    /** All sets in a folder, in order of their names. */
    static List<Gold> all(Path folder) throws IOException {
        List<Gold> all = new ArrayList<>();
        try (Stream<Path> sets = Files.list(folder)) {
            for (Path set : sets.filter(path -> Files.exists(path.resolve("gold.json"))).sorted().toList()) {
                all.add(read(set));
            }
        }
        return all;
    }

    private static Gold read(Path set) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(set.resolve("gold.json")));
        List<Asked> questions = new ArrayList<>();
        gold.path("questions").forEach(q -> questions.add(new Asked(q.path("number").asString(""), q.path("text").asString(""))));
        List<Answer> answers = new ArrayList<>();
        gold.path("answers").forEach(a -> answers.add(answer(a)));
        List<Answer> unassigned = new ArrayList<>();
        gold.path("unassigned").forEach(u -> unassigned.add(answer(u)));
        List<Path> files;
        try (Stream<Path> all = Files.list(set)) {
            files = all.filter(path -> !path.endsWith("gold.json")).sorted().toList();
        }
        List<List<Path>> variants = files.stream().filter(path -> path.getFileName().toString().startsWith("input.")).map(List::of).toList();
        return new Gold(set.getFileName().toString(), gold.path("convener").asString(""), questions, answers, unassigned, variants.isEmpty() ? List.of(files) : variants);
    }

    private static Answer answer(JsonNode node) {
        List<String> questions = new ArrayList<>();
        node.path("questions").forEach(q -> questions.add(q.asString("")));
        String kind = node.path("kind").asString(node.path("reason").asString("")).toLowerCase(Locale.ROOT);
        boolean judged = kind.contains("implicit") || kind.contains("by-reference") || kind.contains("link-only");
        return new Answer(node.path("respondent").asString(""), node.path("post").asString(""), node.path("file").asString(""), questions,
                Words.of(node.path("first8").asString("")), Words.of(node.path("last8").asString("")), node.path("words").asInt(0), kind, judged);
    }
}
