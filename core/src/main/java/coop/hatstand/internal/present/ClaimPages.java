package coop.hatstand.internal.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.claim.CheckableClaim;
import coop.hatstand.internal.present.claim.Claims;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints what a spokesperson should check before saying it: the first few on the front page, everything at the back. */
final class ClaimPages {
    private static final int MOST_IN_FRONT = 12;
    private static final int FEW_IN_FRONT = 6;
    private static final String BACK = "claims";
    private final BriefingView briefingView;
    private final List<CheckableClaim> checkableClaims;
    private final List<CheckableClaim> distinct;

    ClaimPages(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.checkableClaims = briefingView.forSpokesperson() ? new Claims().of(briefingView.briefing().responses()) : List.of();
        Set<String> seen = new HashSet<>();
        this.distinct = checkableClaims.stream().sorted(Comparator.comparing(CheckableClaim::kind))
                .filter(checkableClaim -> seen.add(checkableClaim.kind() + " " + checkableClaim.matched().toLowerCase(Locale.ROOT))).toList();
    }

    Optional<Block> front() {
        if (checkableClaims.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> words = new ArrayList<>();
        List<CheckableClaim> first = distinct.subList(0, inFront());
        for (int i = 0; i < first.size(); i++) {
            boolean sameKind = i > 0 && first.get(i - 1).kind() == first.get(i).kind();
            words.add(sameKind ? new Text(" · ") : BriefingView.strong((i == 0 ? "" : " ") + briefingView.labels().text("check." + first.get(i).kind().id())));
            words.add(new Text((sameKind ? "" : " ") + quoted(first.get(i)) + " ["));
            words.add(BriefingView.reference(first.get(i).response()));
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
        List<List<List<Inline>>> rows = checkableClaims.stream().map(checkableClaim -> List.of(List.<Inline>of(BriefingView.reference(checkableClaim.response())),
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
