package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Threads with more people, posts, questions or hats than a thread has. */
final class HostilePeople {
    private static final String ASK = "=== Ana\n\nAsk\n\n1. Who are you?\n\n2. What do you want?\n\n";
    private static final int TEN_THOUSAND = 10_000;

    private HostilePeople() {
    }

    static Stream<HostileInput> all() {
        return Stream.of(
                thread("10,000 people of one name", ASK, TEN_THOUSAND, i -> "=== Bo\n\n1. Me " + i + "\n\n2. Bread\n\n"),
                survey("10,000 rows of one name", "Name,Who are you?,What do you want?\n", TEN_THOUSAND, i -> "Bo,Me " + i + ",Bread\n"),
                thread("10,000 people of many names", ASK, TEN_THOUSAND, i -> "=== Bo" + i + " (Loaf " + i + ")\n\n1. Me " + i + ", not Bo" + (i - 1) + "\n\n2. Bread\n\n"),
                thread("10,000 names that hold each other", ASK, 2_000, i -> "=== " + "Bo ".repeat(1 + i % 200) + i + "\n\n1. Bo Bo Bo Bo " + i + "\n\n"),
                survey("10,000 questions", "Name" + IntStream.range(0, 1_900).mapToObj(i -> ",What of thing " + i + "?").collect(Collectors.joining()) + "\n", 50, i -> "Bo" + ",a".repeat(1_900) + "\n"),
                thread("10,000 numbered questions", "=== Ana\n\nAsk\n\n" + lines(TEN_THOUSAND, i -> i + ". What of thing " + i + "?\n\n"), 100, i -> "=== Bo" + i + "\n\n" + i + ". Me\n\n"),
                thread("10,000 questions that are one", "=== Ana\n\nAsk\n\n" + lines(TEN_THOUSAND, i -> i + ". What?\n\n"), 100, i -> "=== Bo" + i + "\n\n> What?\n\nMe\n\n"),
                discourse("50,000 posts of one author", 50_000, i -> "\"bo\",\"raw\":\"1. Me " + i + "\""),
                discourse("50,000 posts without a label", 50_000, i -> "\"bo" + i + "\",\"raw\":\"I would say " + i + "\""),
                discourse("2,000 posts that each quote all", 2_000, i -> "\"bo\",\"raw\":\"" + "[quote=\\\"ana, post:1\\\"]\\nWho are you?\\n[/quote]\\nMe\\n".repeat(100) + "\""),
                discourse("posts that quote what quotes", 3_000, i -> "\"bo" + i + "\",\"raw\":\"[quote=\\\"bo" + (i - 1) + ", post:" + (i - 1) + "\\\"]\\nMe " + (i - 1) + "\\n[/quote]\\nMe " + i + "\""),
                thread("one name of a megabyte", ASK, 3, i -> "=== " + "Bo".repeat(500_000) + "\n\n1. Me\n\n"),
                thread("10,000 hats of one person", ASK, 1, i -> "=== Bo (" + lines(TEN_THOUSAND, j -> "Loaf" + j + "; ") + ")\n\n1. Me\n\n"),
                thread("names that steer", ASK, 20, i -> "=== \u202eoB\u0007\u001b[31m<script>" + i + "</script>\u2066 (\u202ehat)\n\n1. Me\n\n2. Bread\n\n"),
                thread("names that are paths", ASK, 3, i -> "=== ../../../etc/passwd" + i + "\n\n1. Me\n\n"),
                new HostileInput("a title that is a path", "thread.txt", () -> (ASK.replace("Ask", "../../../../tmp/x/\0/con|nul:*?<>\n\n") + "=== Bo\n\n1. Me\n").getBytes(UTF_8)),
                new HostileInput("a title of a megabyte", "thread.txt", () -> ("# " + "Ask ".repeat(250_000) + "\n\n1. Who?\n\n2. What?\n\n2 Likes\n\n1. Me\n\n1 Like\n").getBytes(UTF_8)));
    }

    private static HostileInput thread(String name, String head, int count, IntFunction<String> part) {
        return new HostileInput(name, "thread.txt", () -> (head + lines(count, part)).getBytes(UTF_8));
    }

    private static HostileInput survey(String name, String head, int count, IntFunction<String> part) {
        return new HostileInput(name, "survey.csv", () -> (head + lines(count, part)).getBytes(UTF_8));
    }

    private static HostileInput discourse(String name, int count, IntFunction<String> post) {
        return new HostileInput(name, "thread.json", () -> ("{\"title\":\"Ask\",\"post_stream\":{\"posts\":[{\"post_number\":1,\"username\":\"ana\",\"raw\":\"1. Who are you?\\n\\n2. What do you want?\"}"
                + lines(count, i -> ",{\"post_number\":" + (i + 2) + ",\"username\":" + post.apply(i) + "}") + "]}}").getBytes(UTF_8));
    }

    static String lines(int count, IntFunction<String> line) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append(line.apply(i));
        }
        return all.toString();
    }
}
