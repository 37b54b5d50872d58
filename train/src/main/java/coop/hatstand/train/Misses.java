package coop.hatstand.train;

import coop.hatstand.discussion.Post;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.path.ConsideredPost;
import coop.hatstand.internal.filing.path.Path;
import coop.hatstand.internal.filing.path.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Why answers that name their questions are not filed under them: counted by what stands before them and by who wrote them. */
final class Misses {
    /** What the last place of a table is for. */
    private static final String ALL = "all";
    private static final int SHOWN = 44;
    private static final int FIRST = 3;
    private final Map<String, Map<Why, Integer>> counts = new TreeMap<>();
    private final StringBuilder lines = new StringBuilder();

    /** What became of an answer. */
    private enum Why { FILED, QUESTION_NOT_FOUND, POST_NOT_LOOKED_AT, NO_PROPOSAL, UNDER_THE_MARGIN, OTHER_PATH, OTHER_EXTENT }

    /** What stands before an answer; the first that matches. */
    private static final Map<String, Pattern> KINDS = kinds();

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new java.util.LinkedHashMap<>();
        kinds.put("quotation", Pattern.compile("(?s).*(?:^|\\n)\\s*[>|].*"));
        kinds.put("number at start", Pattern.compile("(?U)(?s)(?:.*\\n)?[\\s*_#(\\[-]*\\w{0,12}[ .]?(?:\\d{1,2}|[a-h]|[ivx]{1,4})(?:[.,&/+ -]+(?:\\d{1,2}|[a-h]))*[\\s*_.):\\]=>–—-]*"));
        kinds.put("number inside", Pattern.compile("(?U)(?s).*\\b(?:\\d{1,2}[a-h]?|[a-h]|[ivx]{1,4})[\\s*_.):,\\]=>–—-]*"));
        kinds.put("number above", Pattern.compile("(?s).*\\d.*"));
        kinds.put("question again", Pattern.compile("(?s).*[?？][\\s*_.)–—-]*"));
        kinds.put("words and a colon", Pattern.compile("(?s).*[:：][\\s*_]*"));
        kinds.put("words and a dash", Pattern.compile("(?s).*[–—-][\\s*_]*"));
        kinds.put("words and a comma", Pattern.compile("(?s).*[,，][\\s*_]*"));
        kinds.put("other words", Pattern.compile("(?s).*\\S.*"));
        kinds.put("nothing", Pattern.compile("(?s).*"));
        return kinds;
    }

    /** Looks at what some weights leave unfiled in a set. */
    void add(Input input, Weights weights) {
        List<ConsideredPost> considered = new ArrayList<>();
        Optional<JsonNode> briefing = input.briefing(weights, considered);
        Map<String, Set<String>> meant = briefing.map(node -> Score.meant(input.gold(), node)).orElse(Map.of());
        Set<Gold.Answer> filed = briefing.map(node -> Score.of(input.gold(), node).right).orElse(Set.of());
        for (Gold.Answer answer : input.gold().answers()) {
            if (!answer.judged()) {
                Optional<ConsideredPost> post = considered.stream().filter(one -> isIn(answer, one.text().post())).findFirst();
                Finding finding = filed.contains(answer) ? new Finding(Why.FILED, "") : finding(answer, post, meant, weights);
                String before = post.map(one -> before(one.text().text(), answer)).orElse("");
                count(input, KINDS.entrySet().stream().filter(kind -> kind.getValue().matcher(before).matches()).findFirst().orElseThrow().getKey(), finding.why());
                if (finding.why() != Why.FILED) {
                    lines.append(String.format("%s %s %s %s | %s [%s] %s%n", input.name(), answer.post(), finding.why(), answer.questions(), shown(before), String.join(" ", answer.first()), finding.more()));
                }
            }
        }
    }

    private record Finding(Why why, String more) { }

    private static Finding finding(Gold.Answer answer, Optional<ConsideredPost> post, Map<String, Set<String>> meant, Weights weights) {
        Lesson.Wanted wanted = new Lesson.Wanted(answer.questions().stream().map(number -> meant.getOrDefault(number, Set.of())).toList(), answer.first(), false);
        if (wanted.questions().stream().anyMatch(Set::isEmpty)) {
            return new Finding(Why.QUESTION_NOT_FOUND, "");
        }
        if (post.isEmpty()) {
            return new Finding(Why.POST_NOT_LOOKED_AT, "");
        }
        String text = post.get().text().text();
        List<Proposal> right = post.get().proposals().stream().filter(proposal -> wanted.isOf(proposal) && wanted.begins(text, proposal)).toList();
        if (right.isEmpty()) {
            return new Finding(Why.NO_PROPOSAL, "");
        }
        List<Path.Decided> decided = Path.decide(post.get().proposals(), post.get().questions(), weights).stream().filter(one -> right.contains(one.proposal())).toList();
        int margin = decided.stream().mapToInt(Path.Decided::margin).max().orElse(Integer.MIN_VALUE);
        Why why = margin >= weights.margin() ? Why.OTHER_EXTENT : margin > 0 ? Why.UNDER_THE_MARGIN : Why.OTHER_PATH;
        return new Finding(why, (decided.isEmpty() ? "" : margin + " ") + right.get(0).features());
    }

    private static boolean isIn(Gold.Answer answer, Post post) {
        return answer.isIn(post.number(), post.file().orElse(""));
    }

    /** The words before an answer on its line, or on the line above. */
    private static String before(String text, Gold.Answer answer) {
        Pattern first = Pattern.compile(answer.first().stream().limit(FIRST).map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]+")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher at = first.matcher(text.replace("’", "").replace("'", ""));
        if (!at.find()) {
            return "";
        }
        String before = text.replace("’", "").replace("'", "").substring(0, at.start()).stripTrailing();
        boolean above = text.replace("’", "").replace("'", "").substring(before.length(), at.start()).contains("\n");
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return above ? line + "\n" : line;
    }

    private static String shown(String before) {
        return before.substring(Math.max(0, before.length() - SHOWN)).replace('\n', '/');
    }

    private void count(Input input, String kind, Why why) {
        for (String row : List.of("kind: " + kind, "by: " + input.gold().writer(), ALL)) {
            counts.computeIfAbsent(row, key -> new TreeMap<>()).merge(why, 1, Integer::sum);
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(lines);
        counts.forEach((row, whys) -> {
            int all = whys.values().stream().mapToInt(Integer::intValue).sum();
            table.append(String.format("%-26s %5d", row, all));
            whys.forEach((why, times) -> table.append("  ").append(why.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).append(' ').append(times));
            table.append('\n');
        });
        return table.toString();
    }
}
