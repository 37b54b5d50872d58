package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places where a post's author names questions: what all proposers see, decided at once. A new way of naming a question is one class and one row here. */
final class Marks {
    private static final List<Proposer> PROPOSERS = List.of(
            new NumberClaims(),
            new PlaceClaims(),
            new QuoteClaims(),
            new RestatedClaims(),
            new TopicClaims(),
            new ClauseClaims(),
            new RestClaims());

    private Marks() {
    }

    /** The marks to cut at, in order; those that name no question for sure have none, and their rule is the reason. */
    static List<Mark> of(Sheet sheet, Questions questions, List<Path.Decided> decided) {
        List<Mark> marks = new ArrayList<>();
        for (Path.Decided one : decided) {
            Mark mark = one.claim().mark();
            if (one.files()) {
                // What names its question in words of the answer, below a label that names it too, goes on with that answer.
                marks.addAll(mark.answer() < mark.to() && again(marks, mark) ? List.of() : List.of(mark));
            } else if (one.cuts() && !again(marks, mark) && (!marks.isEmpty() || (one.claim().has(Feature.SEVERAL)))) {
                String reason = one.claim().has(Feature.COUNTED_ANEW) ? "unfiled.numbers-lost" : "unfiled.uncertain";
                marks.add(new Mark(mark.from(), mark.to(), mark.from(), List.of(), mark.questions().isEmpty() ? mark.rule() : reason, 0, mark.questions().stream().findFirst().filter(asked -> !one.claim().has(Feature.COUNTED_ANEW))));
            }
        }
        return List.copyOf(RuledLines.with(sheet, rest(sheet, marks, questions), Tail.of(sheet).from()));
    }

    /** Whether a claim names what the label above it names: whether it counts or not, the answer is that one's. */
    private static boolean again(List<Mark> marks, Mark mark) {
        return !marks.isEmpty() && !mark.questions().isEmpty() && marks.get(marks.size() - 1).questions().equals(mark.questions());
    }

    /** Every claim on a post, in order. */
    static List<Claim> claims(Sheet sheet, Questions questions, Sense sense, Asker asker) {
        int end = Tail.of(sheet).from();
        List<Claim> claims = new ArrayList<>();
        if (questions.size() > 0) {
            PROPOSERS.forEach(proposer -> claims.addAll(proposer.claims(sheet, questions)));
        }
        claims.removeIf(claim -> claim.mark().to() > end);
        claims.sort(Comparator.comparingInt(Claim::from).thenComparingInt(claim -> claim.mark().to()));
        claims.addAll(QuoteClaims.others(sheet, claims, asker.words()));
        claims.removeIf(claim -> claim.mark().to() > end);
        claims.sort(Comparator.comparingInt(Claim::from).thenComparingInt(claim -> claim.mark().to()));
        List<Claim> joined = joined(sheet, claims);
        new ListLook(sheet, questions, sense, end).look(joined);
        joined.forEach(claim -> claim.with(asker.askedSince() && claim.style().equals(PlaceClaims.LAST_ONE), Feature.ASKED_SINCE));
        List<Claim> items = joined.stream().filter(claim -> claim.mayBeOwn() && claim.number() > 0).toList();
        boolean askedOn = items.stream().filter(claim -> asks(sheet, claim, end)).count() * 2 >= Math.max(1, items.size());
        items.forEach(claim -> claim.with(askedOn, Feature.ASKED_ON));
        if (asker.wrote(sheet)) {
            asked(joined);
        }
        return joined;
    }

    /** Whoever put the questions may put them again, or ask on with numbers of their own; most often they speak of what was answered. */
    private static void asked(List<Claim> claims) {
        List<Claim> again = claims.stream().filter(claim -> claim.has(Feature.RESTATED)).toList();
        boolean resent = again.stream().filter(claim -> claim.has(Feature.EMPTY)).count() * 2 >= Math.max(2, again.size());
        for (Claim claim : claims) {
            claim.with(true, Feature.BY_ASKER).with(resent && claim.has(Feature.RESTATED), Feature.ASKED_ON);
        }
    }

    /** Whether the first line of what is said below a claim asks. */
    private static boolean asks(Sheet sheet, Claim claim, int end) {
        int from = Math.min(claim.mark().answer(), end);
        int stop = sheet.text().indexOf('\n', from);
        List<Span> sentences = Sentences.of(sheet.text(), from, stop < 0 || stop > end ? end : stop);
        return !sentences.isEmpty() && QuestionMark.ends(sheet.text().substring(sentences.get(0).from(), sentences.get(0).to()));
    }

    /** What two proposers see at one place, where they see the same questions, is one claim with what both have to say. */
    private static List<Claim> joined(Sheet sheet, List<Claim> claims) {
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : claims) {
            int last = joined.size() - 1;
            Claim before = last < 0 ? claim : joined.get(last);
            if (last >= 0 && before.from() == claim.from() && before.questions().equals(claim.questions())) {
                boolean label = before.mark().answer() == before.mark().to();
                Claim kept = label && (before.number() > 0 || claim.number() == 0) || claim.mark().answer() < claim.mark().to() ? before : claim;
                int to = Math.max(before.mark().to(), claim.mark().to());
                kept.features().addAll(before.features());
                kept.features().addAll(claim.features());
                int answer = kept.mark().answer() == kept.mark().to() ? to : kept.mark().answer();
                Mark mark = new Mark(kept.from(), to, answer, kept.questions(), kept.mark().rule(), kept.mark().measure());
                joined.set(last, new Claim(mark, kept.style(), kept.number(), kept.features()));
            } else if (last < 0 || !goesOn(sheet, before, claim)) {
                joined.add(claim);
            }
        }
        return joined;
    }

    /** Whether words of an answer name the question that the label right above them names. */
    private static boolean goesOn(Sheet sheet, Claim label, Claim said) {
        return said.mark().answer() < said.mark().to() && label.questions().equals(said.questions()) && label.mark().to() <= said.from() && sheet.blank(label.mark().to(), said.from());
    }

    /** With the questions that are left for "the others"; where a list of them comes right below, that line goes with its first item. */
    private static List<Mark> rest(Sheet sheet, List<Mark> marks, Questions questions) {
        Set<Asked> named = new HashSet<>();
        marks.forEach(mark -> named.addAll(mark.questions()));
        List<Asked> left = questions.all().stream().filter(asked -> !named.contains(asked)).toList();
        List<Mark> all = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean rest = mark.rule().equals("other questions");
            boolean leads = rest && i + 1 < marks.size() && sheet.blank(mark.to(), marks.get(i + 1).from());
            if (leads) {
                from = mark.from();
            } else if (!rest) {
                boolean led = from >= 0 && mark.answer() == mark.to();
                all.add(led ? Mark.label(from, mark.to(), mark.questions(), mark.rule(), mark.measure()) : mark);
                from = -1;
            } else if (!left.isEmpty() && !named.isEmpty()) {
                all.add(Mark.label(mark.from(), mark.to(), left, mark.rule(), 1));
            }
        }
        return all;
    }
}
