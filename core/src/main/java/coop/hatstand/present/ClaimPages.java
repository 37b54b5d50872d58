package coop.hatstand.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a spokesperson should check before saying it: the first few on the front page, all of it at the back. */
final class ClaimPages {
    private static final int MOST_IN_FRONT = 6;
    private static final int FEW_IN_FRONT = 3;
    private static final String BACK = "claims";
    private final View view;
    private final List<Claim> claims;
    private final List<Claim> distinct;

    ClaimPages(View view) {
        this.view = view;
        this.claims = view.forSpokesperson() ? new Claims().of(view.briefing().responses()) : List.of();
        Set<String> seen = new HashSet<>();
        this.distinct = claims.stream().sorted(Comparator.comparing(Claim::kind))
                .filter(claim -> seen.add(claim.kind() + " " + claim.matched().toLowerCase(Locale.ROOT))).toList();
    }

    Optional<Block> front() {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> words = new ArrayList<>();
        List<Claim> first = distinct.subList(0, inFront());
        for (int i = 0; i < first.size(); i++) {
            boolean sameKind = i > 0 && first.get(i - 1).kind() == first.get(i).kind();
            words.add(sameKind ? new Text(" · ") : View.strong((i == 0 ? "" : " ") + view.labels().text("check." + first.get(i).kind().id())));
            words.add(new Text((sameKind ? "" : " ") + quoted(first.get(i)) + " ["));
            words.add(View.reference(first.get(i).response()));
            words.add(new Text("]"));
        }
        if (claims.size() > first.size()) {
            words.add(new Text(" · "));
            words.add(new Reference(BACK, view.labels().count("check.more", claims.size() - first.size())));
        }
        return Optional.of(new Section("check", Section.Role.FRONT, Section.Heading.of(view.labels().text("front.check")),
                List.of(View.program(words.toArray(Inline[]::new)))));
    }

    /** All of them, where they are more than the front page has. */
    Optional<Block> back() {
        if (claims.size() <= inFront()) {
            return Optional.empty();
        }
        List<List<Inline>> header = List.of(View.text(view.labels().text("evidence.answer")), View.text(view.labels().text("check.kind")),
                View.text(view.labels().text("check.words")));
        List<List<List<Inline>>> rows = claims.stream().map(claim -> List.of(List.<Inline>of(View.reference(claim.response())),
                View.text(view.labels().text("check.kind." + claim.kind().id())), View.text(quoted(claim)))).toList();
        return Optional.of(new Section(BACK, Section.Role.BACK, Section.Heading.of(view.labels().text("back.claims")), List.of(new Table(header, rows, true))));
    }

    private int inFront() {
        return Math.min(CoverageTable.fillsPage(view) ? FEW_IN_FRONT : MOST_IN_FRONT, distinct.size());
    }

    private String quoted(Claim claim) {
        return view.labels().text("quote", claim.words());
    }
}
