package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts back the numbers of lists that a browser copied without them. Of a list only its lines remain, one right below the other, so one is numbered only
 * if everything agrees: it is the only such block of its post and most of it, it has as many lines as there are questions in the first post, each says
 * something, and their words suit the questions in that order better than in another.
 */
final class UnnumberedLists {
    private static final int FEWEST = 3;
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,3}(\\d{1,2})\\s?[.)]\\s{0,3}(\\S.*)");
    private static final Pattern LABELLED = Pattern.compile("\\s*(?:[-*•>–]|\\p{L}?\\d{1,3}\\s?[.):]|(?:\\S+ ){0,3}\\S+:(?:\\s|$)).*");
    private static final Pattern ASKS = Pattern.compile(".*[?？؟]\\W*");
    /** Three words or more, or as many letters where no blanks part them. */
    private static final Pattern SAYS = Pattern.compile("(?U)(?:\\W*\\w+){4}.*|.*\\w{8}.*");
    private static final Pattern WORD = Pattern.compile("(?U)\\w{4,40}");
    private static final int STEM = 6;
    private final List<Set<String>> asked;

    /** @param opener the first post, whose list of questions kept its numbers or consists of lines that ask */
    UnnumberedLists(String opener) {
        List<String> numbered = new ArrayList<>();
        for (String line : opener.split("\n")) {
            Matcher item = NUMBERED.matcher(line);
            if (item.matches() && Integer.parseInt(item.group(1)) == numbered.size() + 1) {
                numbered.add(item.group(2));
            }
        }
        List<String> items = numbered.isEmpty() ? blocks(opener).stream().filter(block -> block.stream().allMatch(line -> ASKS.matcher(line).matches())).findFirst().orElse(numbered) : numbered;
        asked = items.stream().map(UnnumberedLists::stems).toList();
    }

    /** The post with its list numbered, or the post itself. */
    Post numbered(Post post) {
        List<List<String>> blocks = blocks(post.text());
        int said = blocks.stream().flatMap(List::stream).mapToInt(String::length).sum();
        List<String> list = blocks.stream().filter(block -> block.size() > 1).findFirst().orElse(List.of());
        boolean only = blocks.stream().filter(block -> block.size() > 1).count() == 1 && list.stream().mapToInt(String::length).sum() * 2 > said;
        if (!only || asked.size() < FEWEST || list.size() != asked.size() || !list.stream().allMatch(UnnumberedLists::answers) || !suits(list)) {
            return post;
        }
        String plain = String.join("\n", list);
        String items = IntStream.range(0, list.size()).mapToObj(i -> i + 1 + ". " + list.get(i)).collect(Collectors.joining("\n"));
        int at = post.text().indexOf(plain);
        String text = post.text().substring(0, at) + items + post.text().substring(at + plain.length());
        return Post.builder(post.number(), text, post.syntax()).author(post.author()).likes(post.likes()).build();
    }

    private static boolean answers(String line) {
        return SAYS.matcher(line).matches() && !LABELLED.matcher(line).matches() && !ASKS.matcher(line).matches();
    }

    private boolean suits(List<String> list) {
        int own = 0;
        int other = 0;
        for (int i = 0; i < list.size(); i++) {
            for (String stem : stems(list.get(i))) {
                List<Integer> places = IntStream.range(0, asked.size()).filter(q -> asked.get(q).contains(stem)).boxed().toList();
                own += places.equals(List.of(i)) ? 1 : 0;
                other += places.size() != 1 || places.contains(i) ? 0 : 1;
            }
        }
        return own > other;
    }

    private static Set<String> stems(String line) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(line.toLowerCase(Locale.ROOT)).results().forEach(word -> stems.add(word.group().substring(0, Math.min(STEM, word.group().length()))));
        return stems;
    }

    private static List<List<String>> blocks(String text) {
        return Stream.of(text.split("\n[ \\t]*\n")).map(block -> block.lines().filter(line -> !line.isBlank()).toList()).toList();
    }
}
