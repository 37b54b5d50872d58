package coop.hatstand.internal.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.claim.CheckableClaim;
import coop.hatstand.internal.present.claim.Claims;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints what a spokesperson should check before saying it: on the front page the first few, those in lines to take and key quotes first; everything at the back. */
final class ClaimPages {
    private static final int MOST_IN_FRONT = 12;
    private static final int FEW_IN_FRONT = 6;
    private static final String BACK = "claims";
    private final BriefingView briefingView;
    private final List<CheckableClaim> checkableClaims;
    private final List<CheckableClaim> distinct;

    ClaimPages(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.checkableClaims = briefingView.forSpokesperson() ? claims(briefingView) : List.of();
        Set<String> seen = new HashSet<>();
        this.distinct = checkableClaims.stream().sorted(Comparator.comparingInt(this::urgency).thenComparing(CheckableClaim::kind))
                .filter(checkableClaim -> seen.add(checkableClaim.kind() + " " + checkableClaim.matched().toLowerCase(Locale.ROOT))).toList();
    }

    private static List<CheckableClaim> claims(BriefingView briefingView) {
        Claims finder = new Claims();
        List<CheckableClaim> claims = new ArrayList<>();
        briefingView.lines().forEach(line -> claims.addAll(finder.of(line.question(), line.body())));
        briefingView.lines().forEach(line -> claims.addAll(finder.of(line.question(), line.ifPressed().orElse(List.of()))));
        claims.addAll(finder.of(briefingView.briefing().responses()));
        return claims;
    }

    /** What will be said comes first, then what may be quoted. */
    private int urgency(CheckableClaim claim) {
        if (briefingView.response(claim.place()) == null) {
            return 0;
        }
        return briefingView.briefing().keyQuotes().stream().anyMatch(quote -> quote.response().equals(claim.place()) && quote.text().contains(claim.matched())) ? 1 : 2;
    }

    /** An answer's ref, or the question that the line is for. */
    private Reference place(CheckableClaim claim) {
        return briefingView.response(claim.place()) == null
                ? new Reference(claim.place(), briefingView.labels().text("check.line", briefingView.number(claim.place()))) : BriefingView.reference(claim.place());
    }

    Optional<Block> front() {
        if (checkableClaims.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> words = new ArrayList<>();
        List<CheckableClaim> first = distinct.subList(0, inFront()).stream().sorted(Comparator.comparing(CheckableClaim::kind)).toList();
        for (int i = 0; i < first.size(); i++) {
            boolean sameKind = i > 0 && first.get(i - 1).kind() == first.get(i).kind();
            words.add(sameKind ? new Text(" · ") : BriefingView.strong((i == 0 ? "" : " ") + briefingView.labels().text("check." + first.get(i).kind().id())));
            words.add(new Text((sameKind ? "" : " ") + quoted(first.get(i)) + " ["));
            words.add(place(first.get(i)));
            words.add(new Text("]"));
        }
        if (distinct.size() > first.size()) {
            words.add(new Text(" · "));
            words.add(new Reference(BACK, briefingView.labels().count("check.more", distinct.size() - first.size())));
        }
        return Optional.of(new Section("check", Section.Role.FRONT, Section.Heading.of(briefingView.labels().text("front.check")),
                List.of(BriefingView.program(words.toArray(Inline[]::new)))));
    }

    /** All of them, if there are more than the front page shows. */
    Optional<Block> back() {
        if (distinct.size() <= inFront()) {
            return Optional.empty();
        }
        List<List<Inline>> header = List.of(BriefingView.text(briefingView.labels().text("evidence.answer")), BriefingView.text(briefingView.labels().text("check.kind")),
                BriefingView.text(briefingView.labels().text("check.words")));
        List<List<List<Inline>>> rows = checkableClaims.stream().map(checkableClaim -> List.of(List.<Inline>of(place(checkableClaim)),
                BriefingView.text(briefingView.labels().text("check.kind." + checkableClaim.kind().id())), BriefingView.text(quoted(checkableClaim)))).toList();
        return Optional.of(new Section(BACK, Section.Role.BACK, Section.Heading.of(briefingView.labels().text("back.claims")), List.of(new Table(header, rows, true))));
    }

    private int inFront() {
        return Math.min(briefingView.crowded() ? FEW_IN_FRONT : MOST_IN_FRONT, distinct.size());
    }

    private String quoted(CheckableClaim checkableClaim) {
        return briefingView.labels().text("quote", checkableClaim.words());
    }
}
