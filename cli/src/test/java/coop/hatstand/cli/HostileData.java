package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** Tables and JSON that are too wide, too deep or too long. */
final class HostileData {
    private static final int MILLION = 1_000_000;
    private static final String POSTS = "{\"title\":\"Ask\",\"post_stream\":{\"posts\":[{\"post_number\":%s,\"username\":\"ana\",\"raw\":\"1. Who?\\n\\n2. What?\"}]},\"x\":%s}";
    private static final String BRIEFING = "{\"hatstand\":1,\"title\":\"t\",\"language\":\"en\",\"questions\":[{\"id\":\"q1\",\"number\":\"1\",\"text\":\"Who?\"}],"
            + "\"respondents\":[{\"id\":\"r1\",\"name\":\"Bo\"}],\"responses\":[{\"id\":\"a1\",\"respondent\":\"r1\",\"questions\":[\"q1\"],\"body\":\"%s\",\"source\":{\"post\":%s}}],\"x\":%s}";

    private HostileData() {
    }

    static Stream<HostileInput> all() {
        return Stream.of(tables(), threads(), briefings()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> tables() {
        return Stream.of(
                csv("a million columns", "a,".repeat(MILLION) + "\n" + "b,".repeat(MILLION) + "\n"),
                csv("a million rows", "Name,Who are you?,What do you want?\n" + "Bo,me,bread\n".repeat(MILLION)),
                csv("a quote that never ends", "Name,Who are you?,What do you want?\nBo,\"" + "a,\n".repeat(MILLION)),
                csv("a million quotes", "Name,Who are you?,What do you want?\nBo," + "\"".repeat(MILLION) + ",a\n"),
                csv("a cell of 20 MB", "Name,Who are you?,What do you want?\nBo," + "a word ".repeat(3 * MILLION) + ",a\n"),
                csv("cells that spreadsheets would run", "Name,Who are you?,What do you want?\nBo,=cmd|'/C calc'!A0,@SUM(1)\n"),
                csv("rows of different lengths", "Name,Who are you?,What do you want?\n" + "a,".repeat(1_000).concat("\n").repeat(1_000)));
    }

    private static Stream<HostileInput> threads() {
        return Stream.of(
                json("arrays a million deep", POSTS.formatted("1", "[".repeat(MILLION))),
                json("objects a million deep", POSTS.formatted("1", "{\"a\":".repeat(MILLION))),
                json("a number too great", POSTS.formatted("1e999999999", "1")),
                json("a number too small", POSTS.formatted("1e-999999999", "1")),
                json("a number of a million digits", POSTS.formatted("1".repeat(MILLION), "1")),
                json("a fraction of a million digits", POSTS.formatted("1." + "1".repeat(MILLION), "1")),
                json("a number nobody asked for", POSTS.formatted("1", "1e999999999")),
                json("a name of a megabyte", POSTS.formatted("1", "{\"" + "a".repeat(MILLION) + "\":1}")),
                json("a million names", POSTS.formatted("1", "{" + HostilePeople.lines(MILLION, i -> "\"a" + i + "\":1,") + "\"b\":1}")),
                json("nothing but brackets", "[".repeat(MILLION)),
                json("one post twice a million", "{\"post_stream\":{\"stream\":[" + "1,".repeat(MILLION) + "1],\"posts\":[]}}"));
    }

    private static Stream<HostileInput> briefings() {
        return Stream.of(
                json("a briefing with arrays a million deep", BRIEFING.formatted("me", "1", "[".repeat(MILLION))),
                json("a briefing with a number too great", BRIEFING.formatted("me", "1e999999999", "1")),
                json("a briefing with a number of a million digits", BRIEFING.formatted("me", "1".repeat(MILLION), "1")),
                json("a briefing with quotations a million deep", BRIEFING.formatted(">".repeat(MILLION), "1", "1")),
                json("a briefing with steering words", BRIEFING.formatted("\\u202e\\u0000\\ud800[a](javascript:x)<script>", "1", "1")),
                json("a briefing with a million refs", BRIEFING.formatted("me", "1", "1").replace("\"questions\":[\"q1\"]", "\"questions\":[" + "\"q1\",".repeat(MILLION) + "\"q1\"]")),
                json("a briefing with an answer to itself", BRIEFING.formatted("me", "1", "1").replace("\"body\"", "\"refersTo\":\"a1\",\"body\"")),
                json("a briefing cut short", BRIEFING.formatted("me", "1", "1").substring(0, 150)));
    }

    private static HostileInput csv(String name, String text) {
        return new HostileInput(name, "survey.csv", () -> text.getBytes(UTF_8));
    }

    private static HostileInput json(String name, String text) {
        return new HostileInput(name, "thread.json", () -> text.getBytes(UTF_8));
    }
}
