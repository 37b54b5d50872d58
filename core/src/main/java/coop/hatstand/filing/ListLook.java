package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a post's lists look like as wholes: whether their numbers go from the first question on, what leads them in, which items are set in. */
final class ListLook {
    private static final Pattern INVITES = CueWords.anywhere("invites");
    /** "The rules on our gate say:" announces a list even where it has as many items as there are questions. */
    private static final Pattern ANNOUNCES = CueWords.anywhere("announces");
    private static final Pattern LED_IN = Pattern.compile("(?s).*:[*_]*\\s*");
    /** A paragraph at the margin below a blank line; the list above it is over. */
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n(?=\\S)(?!\\s*$)");
    private static final int DEEPER = 2;
    private static final int GREETING = 9;
    private static final int LAST_LINE = 400;
    private final Sheet sheet;
    private final Questions questions;
    private final Sense sense;
    private final int end;

    ListLook(Sheet sheet, Questions questions, Sense sense, int end) {
        this.sheet = sheet;
        this.questions = questions;
        this.sense = sense;
        this.end = end;
    }

    /** Adds what is seen to the claims, which come in order. */
    void look(List<Claim> claims) {
        empty(claims);
        Map<String, List<Claim>> byStyle = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.mayBeOwn() && claim.number() > 0) {
                byStyle.computeIfAbsent(claim.style(), key -> new ArrayList<>()).add(claim);
            }
        }
        List<Claim> surer = claims.stream().filter(claim -> !claim.mayBeOwn() && !claim.has(Feature.TOPIC) && !claim.has(Feature.EMPTY) && !claim.questions().isEmpty()).toList();
        byStyle.values().forEach(list -> look(list, surer));
        said(claims);
    }

    private void look(List<Claim> list, List<Claim> surer) {
        int least = list.stream().mapToInt(this::indent).min().orElse(0);
        boolean several = list.stream().filter(claim -> indent(claim) < least + DEEPER).count() > 1;
        List<Claim> shallow = new ArrayList<>();
        for (Claim claim : list) {
            boolean deep = several && indent(claim) >= least + DEEPER;
            claim.with(deep, Feature.INDENTED);
            if (!deep) {
                shallow.add(claim);
            }
        }
        List<Claim> outer = outer(shallow);
        boolean countsUp = true;
        for (int i = 0; i < outer.size(); i++) {
            countsUp &= outer.get(i).number() == i + outer.get(0).number();
        }
        boolean fromFirst = countsUp && outer.get(0).questions().contains(questions.all().get(0));
        boolean all = fromFirst && outer.size() >= questions.size();
        for (Claim claim : outer) {
            claim.with(all, Feature.LIST_OF_ALL).with(fromFirst && !all && outer.size() > 1, Feature.LIST_FROM_FIRST)
                    .with(!fromFirst && outer.size() > 1, Feature.LIST_WITH_GAPS);
        }
        boolean inside = fromFirst && outer.size() > 1 && surer.stream().anyMatch(claim -> claim.mark().to() <= outer.get(0).from());
        outer.forEach(claim -> claim.with(inside, Feature.INSIDE));
        led(outer, surer, all);
        counted(outer);
    }

    /** Items of a list inside an answer: one that starts at 1 behind a colon ("Three groups have a say:") and goes on without a break, or that starts over. */
    private List<Claim> outer(List<Claim> list) {
        List<Claim> outer = new ArrayList<>();
        Set<Integer> later = new HashSet<>();
        int inside = 0;
        int[] lastAt = new int[1000];
        for (int i = 0; i < list.size(); i++) {
            lastAt[Math.min(list.get(i).number(), 999)] = i;
        }
        for (int i = 0; i < list.size(); i++) {
            Claim claim = list.get(i);
            int number = claim.number();
            boolean goesOn = inside > 0 && number == inside + 1 && !broken(list, i);
            boolean starts = number == 1 && !outer.isEmpty() && LED_IN.matcher(between(list, i)).matches();
            boolean again = later.contains(number) && claim.mark().questions().size() == 1 && sameLetters(claim, outer);
            int place = number;
            boolean over = i > 0 && !outer.isEmpty() && outer.get(outer.size() - 1) != list.get(i - 1) && number == list.get(i - 1).number() + 1
                    && java.util.stream.IntStream.rangeClosed(outer.get(outer.size() - 1).number() + 1, Math.min(place, 999)).anyMatch(p -> lastAt[p] > here(list, claim));
            if (goesOn || starts || again || over) {
                inside = goesOn || starts ? number : 0;
                claim.with(true, Feature.INNER);
            } else {
                inside = 0;
                outer.add(claim);
                later.add(number);
            }
        }
        return outer;
    }

    private static int here(List<Claim> list, Claim claim) {
        return list.indexOf(claim);
    }

    /** "3a" and "3b" may both name question 3. */
    private boolean sameLetters(Claim claim, List<Claim> outer) {
        return outer.stream().filter(other -> other.number() == claim.number()).anyMatch(other -> written(other).equals(written(claim)));
    }

    private String written(Claim claim) {
        return NumberLabel.at(sheet.text().substring(claim.from(), claim.mark().to())).map(label -> label.numbers().toString()).orElse("");
    }

    private String between(List<Claim> list, int index) {
        int from = list.get(index).from();
        return sheet.text().substring(Math.min(list.get(index - 1).mark().to(), from), from);
    }

    private boolean broken(List<Claim> list, int index) {
        return BREAK.matcher(between(list, index)).find();
    }

    private int indent(Claim claim) {
        int indent = 0;
        while (claim.from() + indent < claim.mark().to() && sheet.text().charAt(claim.from() + indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** What stands above a list, or between it and a surer label. */
    private void led(List<Claim> outer, List<Claim> surer, boolean all) {
        int from = outer.get(0).from();
        int above = surer.stream().mapToInt(claim -> claim.mark().to()).filter(to -> to <= from).max().orElse(0);
        String lead = sheet.text().substring(above, from).strip();
        String last = lastSentence(lead);
        boolean invites = INVITES.matcher(last).find();
        boolean colon = last.endsWith(":") && !invites && (!all || ANNOUNCES.matcher(last).find());
        boolean nothing = lead.isEmpty() || !colon && (Courtesy.thanks(lead) || Likeness.words(lead.substring(0, Math.min(lead.length(), LAST_LINE))).size() < GREETING);
        Feature feature = invites ? Feature.LED_BY_INVITATION : colon ? Feature.LED_BY_COLON : nothing ? Feature.LED_BY_NOTHING : Feature.LED_BY_PROSE;
        outer.forEach(claim -> claim.with(true, feature));
    }

    private static String lastSentence(String lead) {
        int at = -1;
        for (int i = Math.max(0, lead.length() - LAST_LINE); i + 1 < lead.length(); i++) {
            boolean ends = (".!" + QuestionMark.ANY).indexOf(lead.charAt(i)) >= 0 && Character.isWhitespace(lead.charAt(i + 1));
            at = ends || lead.charAt(i) == '\n' ? i : at;
        }
        return lead.substring(at + 1);
    }

    /** A browser counts a list anew, so "2. 3. 6." became 2 to 4: where the items suit other questions clearly better, in order, their numbers say nothing. */
    private void counted(List<Claim> outer) {
        if (sheet.post().syntax() == coop.hatstand.discussion.Syntax.HTML && outer.size() > 1 && outer.size() < questions.size()
                && outer.stream().allMatch(claim -> claim.questions().size() == 1 && claim.style().equals("MARKED."))) {
            int doubt = LostNumbers.doubted(sheet, outer, questions, sense);
            outer.subList(doubt, outer.size()).forEach(claim -> claim.with(true, Feature.COUNTED_ANEW));
        }
    }

    /** Marks what nothing is said below, but for ruled lines. */
    private void empty(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Mark mark = claims.get(i).mark();
            int stop = stop(claims, i);
            claims.get(i).with(mark.answer() == mark.to() && mark.to() <= stop
                    && sheet.text().substring(mark.to(), stop).lines().allMatch(line -> line.isBlank() || AnswerEnd.RULE.matcher(line).matches()), Feature.EMPTY);
        }
    }

    /** Where the next claim starts that does not overlap one. */
    private int stop(List<Claim> claims, int place) {
        int next = place + 1;
        while (next < claims.size() && claims.get(next).from() < claims.get(place).mark().to()) {
            next++;
        }
        return next < claims.size() ? claims.get(next).from() : end;
    }

    /** Whether what is said below a claim that is in doubt speaks of its question, or of another. */
    private void said(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int stop = stop(claims, i);
            boolean doubt = claim.has(Feature.LED_BY_COLON) || claim.has(Feature.LED_BY_PROSE) || claim.has(Feature.TOPIC_PLAIN) || claim.has(Feature.TOPIC) || claim.has(Feature.LEAD);
            if (doubt && claim.questions().size() == 1) {
                Optional<Boolean> agrees = sense.speaksOf(sheet.text().substring(Math.min(claim.mark().to(), stop), stop), claim.questions().get(0));
                claim.with(agrees.orElse(false), Feature.AGREES).with(!agrees.orElse(true), Feature.DISAGREES);
            }
        }
    }
}
