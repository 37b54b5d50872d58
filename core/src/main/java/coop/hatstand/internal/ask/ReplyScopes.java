package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which answers each part of a reply is about: those whose numbers it names, else those of the part before, else all. */
final class ReplyScopes {
    private final Set<Integer> asked;
    private final ReplyLexicon lexicon;
    private final ReplyFacts general = new ReplyFacts();
    /** What is said of all answers once each was decided: it has to be the same. */
    private final ReplyFacts after = new ReplyFacts();
    private final Map<Integer, ReplyFacts> each = new LinkedHashMap<>();
    private final List<ReplyToken> part = new ArrayList<>();
    private Set<Integer> current = Set.of();
    /** Whether all answers have to be decided, since some were named by place or as the only ones. */
    private boolean whole;
    private boolean unclear;
    private boolean sentenceEnded;

    ReplyScopes(Set<Integer> asked, ReplyLexicon lexicon) {
        this.asked = asked;
        this.lexicon = lexicon;
    }

    /** The choices made; nothing if anything is unclear. */
    Map<Integer, Attribution> read(List<ReplyToken> tokens) {
        if (tokens.stream().anyMatch(token -> token.sign() == ReplySign.ORDER)) {
            return inOrder(tokens);
        }
        for (ReplyToken token : numbersJoined(tokens)) {
            boolean label = token.ends() && !part.isEmpty() && isNumber(part.get(part.size() - 1)) && !speaks(beforeNumber());
            if (!label && (token.ends() || token.sign() == ReplySign.BUT)) {
                endPart();
                sentenceEnded |= token.sign() == ReplySign.STOP;
            } else if (!label) {
                part.add(token);
            }
        }
        endPart();
        return decided();
    }

    /** "For 1, 2 and 3": the commas are no ends. */
    private static List<ReplyToken> numbersJoined(List<ReplyToken> tokens) {
        List<ReplyToken> joined = new ArrayList<>(tokens);
        for (int from = 0; from < joined.size(); from++) {
            int last = from;
            for (int i = from; i < joined.size() && i - last <= 2 && (joined.get(i).sign() == ReplySign.NUMBER || joined.get(i).sign() == ReplySign.AND || joined.get(i).sign() == ReplySign.BREAK); i++) {
                last = joined.get(i).sign() == ReplySign.NUMBER ? i : last;
            }
            boolean ends = last + 1 == joined.size() || joined.get(last + 1).ends();
            for (int i = from; joined.get(from).sign() == ReplySign.NUMBER && ends && i < last; i++) {
                joined.set(i, joined.get(i).sign() == ReplySign.BREAK ? new ReplyToken(ReplySign.AND, ",") : joined.get(i));
            }
            from = last;
        }
        return joined;
    }

    /** "C, a and c, in that order." */
    private Map<Integer, Attribution> inOrder(List<ReplyToken> tokens) {
        List<ReplyToken> letters = tokens.stream().filter(token -> token.sign() == ReplySign.LETTER).toList();
        boolean only = letters.size() == asked.size() && tokens.stream().allMatch(token -> token.ends() || token.sign().idle() || token.sign() == ReplySign.LETTER);
        Map<Integer, Attribution> terms = new LinkedHashMap<>();
        Iterator<ReplyToken> each = letters.iterator();
        for (int number : only ? new TreeSet<>(asked) : new TreeSet<Integer>()) {
            terms.put(number, ReplyFacts.letter(each.next().word()));
        }
        return terms;
    }

    /** A part that ends with a number, without "quote" before it. */
    private List<ReplyToken> beforeNumber() {
        int end = part.size() - 1;
        return part.subList(0, end > 0 && part.get(end - 1).sign() == ReplySign.QUOTE ? end - 1 : end);
    }

    private static boolean isNumber(ReplyToken token) {
        return token.sign() == ReplySign.NUMBER || token.sign() == ReplySign.ORDINAL || token.sign() == ReplySign.REST;
    }

    private static boolean speaks(List<ReplyToken> tokens) {
        return tokens.stream().anyMatch(token -> !token.sign().idle() && !isNumber(token) && token.sign() != ReplySign.ONLY);
    }

    private void endPart() {
        if (!part.isEmpty()) {
            part.removeIf(token -> token.sign() == ReplySign.COUNT && check(lexicon.number(token) == asked.size()));
            countAfterAll();
            quoteBeforeNumber();
            divide(List.copyOf(part));
            sentenceEnded = false;
            part.clear();
        }
    }

    private boolean check(boolean right) {
        unclear |= !right;
        return true;
    }

    /** "All 3". */
    private void countAfterAll() {
        for (int i = part.size() - 1; i > 0; i--) {
            if ((part.get(i - 1).sign() == ReplySign.ALL || lexicon.has(ReplyWordList.PLURAL, part.get(i - 1).word())) && asked.size() > 1 && part.get(i).word().equals(String.valueOf(asked.size()))) {
                part.set(i, new ReplyToken(ReplySign.ALL, part.get(i).word()));
            }
        }
    }

    /** "Quote 1" names it. */
    private void quoteBeforeNumber() {
        for (int i = part.size() - 1; i > 0; i--) {
            if (part.get(i).sign() == ReplySign.NUMBER && part.get(i - 1).sign() == ReplySign.QUOTE) {
                part.remove(i - 1);
            } else if (part.get(i).sign() == ReplySign.NUMBER && part.get(i - 1).sign() == ReplySign.OPTION && asked.size() > 1 && lexicon.has(ReplyWordList.CHOICE, part.get(i - 1).word())) {
                unclear = true;
            }
        }
    }

    private void divide(List<ReplyToken> tokens) {
        List<Set<Integer>> groups = new ArrayList<>();
        List<List<ReplyToken>> between = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                Set<Integer> group = new TreeSet<>();
                i = number(tokens, i, group);
                groups.add(group);
                between.add(new ArrayList<>());
            } else {
                between.get(between.size() - 1).add(tokens.get(i));
            }
        }
        assign(groups, between);
    }

    /** Takes up numbers that are joined, and gives the place of the last. */
    private int number(List<ReplyToken> tokens, int from, Set<Integer> group) {
        int last = from;
        boolean joined = true;
        for (int i = from; i < tokens.size(); i++) {
            ReplyToken token = tokens.get(i);
            if (token.sign() == ReplySign.NUMBER && i == last + 2 && tokens.get(i - 1).sign() == ReplySign.TO && !group.isEmpty()) {
                for (int between = Collections.max(group) + 1; between < Integer.parseInt(token.word()); between++) {
                    group.add(between);
                }
                joined = true;
            }
            joined |= token.sign() == ReplySign.AND || token.ends() || i == last + 1;
            if (isNumber(token) && joined) {
                add(token, group);
                last = i;
                joined = false;
            } else if (!token.ends() && (!token.sign().idle() || token.sign() == ReplySign.REST) || i - last > 3) {
                break;
            }
        }
        return last;
    }

    private void add(ReplyToken token, Set<Integer> group) {
        if (token.sign() == ReplySign.REST) {
            Set<Integer> rest = new TreeSet<>(asked);
            rest.removeAll(each.keySet());
            unclear |= each.isEmpty() || rest.isEmpty();
            group.addAll(rest);
            return;
        }
        boolean ordinal = token.sign() == ReplySign.ORDINAL;
        whole |= ordinal;
        int number = ordinal ? lexicon.number(token) : Integer.parseInt(token.word());
        unclear |= !asked.contains(number) || ordinal && asked.size() == 1;
        group.add(number);
    }

    private void assign(List<Set<Integer>> groups, List<List<ReplyToken>> between) {
        List<ReplyToken> before = between.get(0);
        if (groups.isEmpty()) {
            unnumbered(before);
        } else if (groups.size() == 1 && groups.get(0).equals(asked) && asked.size() > 1 && each.isEmpty()) {
            before.addAll(between.get(1));
            general.add(before);
        } else if (before.stream().anyMatch(token -> token.sign() == ReplySign.EXCEPT)) {
            except(groups, between);
        } else if (denies(groups, between)) {
            List<ReplyToken> no = List.of(new ReplyToken(ReplySign.NO, ""));
            groups.forEach(group -> open(group, no));
        } else if (speaks(before)) {
            factsFirst(groups, between);
        } else {
            numbersFirst(groups, between);
        }
    }

    /** "Neither 1 nor 2", "not the first one". */
    private static boolean denies(List<Set<Integer>> groups, List<List<ReplyToken>> between) {
        List<ReplyToken> after = between.get(groups.size());
        return between.subList(0, groups.size()).stream().allMatch(tokens -> speaks(tokens) && tokens.stream().allMatch(token -> token.sign().idle() || token.sign().negates()))
                && after.stream().allMatch(token -> token.sign().idle() || token.sign().verb());
    }

    private void unnumbered(List<ReplyToken> tokens) {
        boolean all = tokens.stream().anyMatch(token -> token.sign() == ReplySign.ALL);
        if (!speaks(tokens)) {
            return;
        }
        if (current.isEmpty()) {
            general.add(tokens);
        } else {
            unclear |= all && !sentenceEnded;
            if (sentenceEnded) {
                after.add(tokens);
            } else {
                current.forEach(number -> each.get(number).add(tokens));
            }
        }
    }

    /** "All except 2": what comes first is for the others. */
    private void except(List<Set<Integer>> groups, List<List<ReplyToken>> between) {
        List<ReplyToken> before = between.get(0);
        before.removeIf(token -> token.sign() == ReplySign.EXCEPT);
        unclear |= groups.size() != 1 || !each.isEmpty();
        Set<Integer> others = new TreeSet<>(asked);
        others.removeAll(groups.get(0));
        open(others, before);
        general.addTo(others, each);
        open(groups.get(0), between.get(1));
        whole = true;
    }

    private void factsFirst(List<Set<Integer>> groups, List<List<ReplyToken>> between) {
        for (int i = 0; i < groups.size(); i++) {
            List<ReplyToken> before = between.get(i);
            boolean to = before.stream().skip(Math.max(0, before.size() - 3)).anyMatch(token -> token.sign() == ReplySign.TO) || before.stream().reduce((a, b) -> b).filter(token -> token.sign() == ReplySign.WITH).isPresent();
            boolean onlyNumber = before.stream().anyMatch(token -> token.sign() == ReplySign.ONLY) && groups.size() == 1;
            whole |= onlyNumber;
            boolean object = groups.size() == 1 && before.stream().filter(token -> !token.sign().idle()).reduce((a, b) -> b).filter(token -> token.sign().verb() || token.sign() == ReplySign.LEAVE).isPresent();
            unclear |= !to && !onlyNumber && !object || !speaks(before);
            if (groups.size() == 1) {
                before.addAll(between.get(1));
            }
            open(groups.get(i), before);
        }
        unclear |= groups.size() > 1 && speaks(between.get(groups.size()));
    }

    private void numbersFirst(List<Set<Integer>> groups, List<List<ReplyToken>> between) {
        whole |= between.get(0).stream().anyMatch(token -> token.sign() == ReplySign.ONLY);
        for (int i = 0; i < groups.size(); i++) {
            // "2 names" counts them.
            unclear |= between.get(i + 1).stream().findFirst().filter(token -> token.sign().credit() && token.word().endsWith("s")).isPresent();
            open(groups.get(i), between.get(i + 1));
        }
    }

    private void open(Set<Integer> numbers, List<ReplyToken> tokens) {
        current = numbers;
        for (int number : numbers) {
            unclear |= each.containsKey(number);
            each.computeIfAbsent(number, any -> new ReplyFacts()).add(tokens);
        }
    }

    private Map<Integer, Attribution> decided() {
        Map<Integer, Attribution> terms = new LinkedHashMap<>();
        boolean any = unclear || general.unclear() || each.values().stream().anyMatch(ReplyFacts::unclear);
        Set<Optional<Attribution>> choices = each.values().stream().map(ReplyFacts::choice).collect(Collectors.toSet());
        boolean repeats = choices.equals(Set.of(after.choice())) && each.keySet().equals(asked);
        if (any || !each.isEmpty() && !general.isYes() && !choices.equals(Set.of(general.choice())) || !after.isEmpty() && !repeats) {
            return Map.of();
        }
        if (each.isEmpty()) {
            general.choice().ifPresent(term -> asked.forEach(number -> terms.put(number, term)));
            return terms;
        }
        each.forEach((number, facts) -> facts.choice().ifPresent(term -> terms.put(number, term)));
        return terms.size() < each.size() || whole && terms.size() < asked.size() ? Map.of() : terms;
    }
}
