package coop.hatstand.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** How well one briefing files a set's answers, by the same measure as the sets' own script. */
final class Score {
    private static final double SAME = 0.34;
    int filed;
    int exact;
    int total;
    int judged;
    int judgedFiled;
    int lost;
    int used;
    int wrong;
    int hintRight;
    int hintWrong;
    int hintNone;
    boolean failed;
    /** The answers that are filed as they should be. */
    final Set<Gold.Answer> right = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    final List<String> misses = new ArrayList<>();
    final List<String> falsely = new ArrayList<>();
    /** Answers, judgement calls too, that are filed and under none of their questions. */
    final List<String> elsewhere = new ArrayList<>();

    /** An input that gave no briefing. */
    static Score failure(Gold gold) {
        Score score = new Score();
        score.failed = true;
        score.total = gold.answers().size();
        return score;
    }

    static Score of(Gold gold, JsonNode briefing) {
        Score score = new Score();
        score.rate(gold, briefing);
        return score;
    }

    /** The sum of several. */
    static Score sum(List<Score> scores) {
        Score sum = new Score();
        for (Score score : scores) {
            sum.filed += score.filed;
            sum.exact += score.exact;
            sum.total += score.total;
            sum.judged += score.judged;
            sum.judgedFiled += score.judgedFiled;
            sum.lost += score.lost;
            sum.used += score.used;
            sum.wrong += score.wrong;
            sum.hintRight += score.hintRight;
            sum.hintWrong += score.hintWrong;
            sum.hintNone += score.hintNone;
            sum.elsewhere.addAll(score.elsewhere);
        }
        return sum;
    }

    double precision() {
        return used + wrong == 0 ? 0 : (double) used / (used + wrong);
    }

    double recall() {
        return total == 0 ? 0 : (double) filed / total;
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** For each of the reader's numbers, the ids of the briefing's questions that are the same. */
    static Map<String, Set<String>> meant(Gold gold, JsonNode briefing) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (Gold.Asked asked : gold.questions()) {
            Set<String> wanted = new HashSet<>(Words.of(asked.text()));
            Set<String> best = new TreeSet<>();
            double most = 0;
            for (JsonNode question : briefing.path("questions")) {
                Set<String> words = new HashSet<>(Words.of(question.path("text").asString("")));
                Set<String> all = new HashSet<>(words);
                all.addAll(wanted);
                words.retainAll(wanted);
                double alike = words.size() / (double) Math.max(1, all.size());
                if (alike > most + 1e-9) {
                    best = new TreeSet<>(Set.of(question.path("id").asString("")));
                    most = alike;
                } else if (alike > 0 && Math.abs(alike - most) < 1e-9) {
                    best.add(question.path("id").asString(""));
                }
            }
            if (most < SAME) {
                best = new TreeSet<>();
                for (JsonNode question : briefing.path("questions")) {
                    if (question.path("number").asString("").equals(asked.number())) {
                        best.add(question.path("id").asString(""));
                    }
                }
            }
            meant.put(asked.number(), best);
        }
        return meant;
    }

    private record Filed(Set<String> questions, List<String> body, int post, String file, String shown) {
        boolean holds(Gold.Answer answer) {
            int at = Words.find(answer.first(), body, 0);
            return at >= 0 && answer.isIn(post, file) && Words.find(answer.last(), body, at) >= 0
                    && body.size() <= 1.3 * Math.max(answer.words(), answer.first().size()) + 10;
        }

        boolean isExactly(Gold.Answer answer) {
            return answer.first().equals(body.subList(0, answer.first().size())) && answer.last().equals(body.subList(body.size() - answer.last().size(), body.size()));
        }
    }

    private void rate(Gold gold, JsonNode briefing) {
        Map<String, Set<String>> meant = meant(gold, briefing);
        List<Filed> all = new ArrayList<>();
        for (JsonNode response : briefing.path("responses")) {
            Set<String> ids = new HashSet<>();
            response.path("questions").forEach(id -> ids.add(id.asString("")));
            JsonNode source = response.path("source");
            all.add(new Filed(ids, Words.of(response.path("body").asString("")), source.path("post").asInt(0), source.path("file").asString(""),
                    response.path("id").asString("") + " " + ids + " " + start(response.path("filedBy").asString("")) + " | " + start(response.path("body").asString(""))));
        }
        List<List<String>> everything = everything(briefing, all);
        Set<Integer> hit = new HashSet<>();
        for (Gold.Answer answer : gold.answers()) {
            List<List<Integer>> hits = new ArrayList<>();
            for (String number : answer.questions()) {
                List<Integer> of = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (meant.getOrDefault(number, Set.of()).stream().anyMatch(all.get(i).questions::contains) && all.get(i).holds(answer)) {
                        of.add(i);
                    }
                }
                hits.add(of);
            }
            boolean found = !hits.isEmpty() && hits.stream().noneMatch(List::isEmpty);
            if (found) {
                hits.forEach(hit::addAll);
                right.add(answer);
            } else {
                hint(answer, meant, briefing);
            }
            elsewhere(answer, meant, all);
            count(answer, found, found && hits.stream().allMatch(of -> of.stream().anyMatch(i -> all.get(i).isExactly(answer))), everything);
        }
        for (Gold.Answer rest : gold.unassigned()) {
            for (List<String> words : List.of(rest.first(), rest.last())) {
                lost += everything.stream().noneMatch(some -> Words.isIn(words, some)) ? 1 : 0;
            }
        }
        used = hit.size();
        wrong = all.size() - used;
        for (int i = 0; i < all.size() && falsely.size() < 12; i++) {
            if (!hit.contains(i)) {
                falsely.add(all.get(i).shown);
            }
        }
    }

    /** Where an answer's first words are filed under a question, and it is none of the answer's. */
    private void elsewhere(Gold.Answer answer, Map<String, Set<String>> meant, List<Filed> all) {
        List<Filed> under = all.stream().filter(filed -> answer.isIn(filed.post, filed.file) && !answer.first().isEmpty() && Words.find(answer.first(), filed.body, 0) >= 0).toList();
        boolean right = under.stream().anyMatch(filed -> answer.questions().stream().anyMatch(number -> meant.getOrDefault(number, Set.of()).stream().anyMatch(filed.questions::contains)));
        if (!under.isEmpty() && !right) {
            Filed filed = under.get(0);
            String how = Words.find(answer.first(), filed.body, 0) <= 1 ? "named" : "glued";
            elsewhere.add(how + " " + answer.kind() + (answer.judged() ? " (by judgement)" : "") + " post " + answer.post() + " belongs to " + answer.questions() + " = " + answer.questions().stream().map(meant::get).toList() + " | "
                    + String.join(" ", answer.first()) + " | filed as " + filed.shown);
        }
    }

    private void count(Gold.Answer answer, boolean found, boolean exactly, List<List<String>> everything) {
        if (answer.judged()) {
            judged++;
            judgedFiled += found ? 1 : 0;
            return;
        }
        total++;
        filed += found ? 1 : 0;
        exact += exactly ? 1 : 0;
        if (!found && misses.size() < 12) {
            misses.add(answer.post() + " " + answer.respondent() + " " + answer.questions() + " " + answer.kind() + " | " + String.join(" ", answer.first()));
        }
        boolean here = List.of(answer.first(), answer.last()).stream().allMatch(words -> everything.stream().anyMatch(some -> Words.isIn(words, some)));
        lost += here ? 0 : 1;
        if (!here) {
            misses.add("LOST " + String.join(" ", answer.first()) + " … " + String.join(" ", answer.last()));
        }
    }

    private void hint(Gold.Answer answer, Map<String, Set<String>> meant, JsonNode briefing) {
        for (JsonNode unfiled : briefing.path("unfiled")) {
            if (Words.isIn(answer.first(), Words.of(unfiled.path("body").asString("")))) {
                JsonNode perhaps = unfiled.path("perhaps");
                String hint = perhaps.isArray() ? perhaps.path(0).asString("") : perhaps.asString("");
                boolean right = answer.questions().stream().anyMatch(number -> meant.getOrDefault(number, Set.of()).contains(hint));
                hintNone += hint.isEmpty() ? 1 : 0;
                hintRight += right ? 1 : 0;
                hintWrong += hint.isEmpty() || right ? 0 : 1;
                return;
            }
        }
    }

    private static List<List<String>> everything(JsonNode briefing, List<Filed> all) {
        List<List<String>> everything = new ArrayList<>();
        all.forEach(filed -> everything.add(filed.body));
        briefing.path("unfiled").forEach(u -> everything.add(Words.of(u.path("body").asString(""))));
        briefing.path("questions").forEach(q -> everything.add(Words.of(q.path("text").asString(""))));
        everything.add(Words.of(briefing.path("title").asString("") + " " + briefing.path("context").asString("")));
        briefing.path("responses").forEach(r -> everything.add(Words.of(r.path("filedBy").asString("") + " " + r.path("body").asString(""))));
        briefing.path("respondents").forEach(r -> everything.add(Words.of(r.path("profile").asString(""))));
        return everything;
    }

    private static String start(String text) {
        String line = text.replace('\n', '/');
        return line.substring(0, Math.min(60, line.length()));
    }
}
