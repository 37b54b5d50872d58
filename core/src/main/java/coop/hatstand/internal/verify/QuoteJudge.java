package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.internal.withhold.PublishedText;
import coop.hatstand.verify.Finding;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.Verdict;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges one quotation: whose words it is made of, whether they may be had, and whether the credit is theirs. */
final class QuoteJudge {
    private final TextIndex index;
    private final QuoteMatcher matcher;
    private final PublishedText published;
    private final FindingFactory findings;
    private final Map<String, Respondent> people = new HashMap<>();
    private final Set<String> refs;

    /** @param refs the refs there are */
    QuoteJudge(Briefing briefing, Set<String> refs, TextIndex index, QuoteMatcher matcher, PublishedText published, FindingFactory findings) {
        this.refs = refs;
        this.index = index;
        this.matcher = matcher;
        this.published = published;
        this.findings = findings;
        briefing.respondents().forEach(person -> people.put(person.id(), person));
    }

    /** @param translated whether the text says that it translates these words */
    Finding judge(QuotedPart quote, String words, TextPlace place, Credit credit, boolean translated) {
        QuoteMatcher.Match match = matcher.match(quote.words());
        if (!match.exact().isEmpty()) {
            return exact(match.exact().stream().map(index::text).toList(), words, place, credit);
        }
        if (!match.pieces().isEmpty()) {
            List<String> refs = match.pieces().stream().map(piece -> index.text(piece).ref()).distinct().toList();
            return findings.of(Verdict.STITCHED, Verdict.STITCHED.id(), place, words, refs);
        }
        if (match.near().isPresent()) {
            return findings.altered(place, words, index.text(match.near().get().text()).ref(), match.near().get());
        }
        Verdict verdict = translated ? Verdict.TRANSLATED : Verdict.NOT_FOUND;
        return findings.of(verdict, verdict.id(), place, words, List.of());
    }

    /** Of several texts with the same words, the one that the credit fits. */
    private Finding exact(List<KnownText> texts, String words, TextPlace place, Credit credit) {
        List<KnownText> allowed = texts.stream().filter(KnownText::allowed).toList();
        if (allowed.isEmpty()) {
            return findings.of(Verdict.NOT_ALLOWED, Verdict.NOT_ALLOWED.id(), place, words, refs(texts));
        }
        List<KnownText> cited = allowed.stream().filter(text -> isCited(text, credit)).toList();
        if (cited.isEmpty()) {
            return findings.of(Verdict.WRONG_CREDIT, "wrong-credit.ref", place, words, refs(allowed), String.join(", ", credit.refs()));
        }
        List<KnownText> credited = cited.stream().filter(text -> isCredited(text, credit)).toList();
        if (credited.isEmpty()) {
            String others = credit.named().stream().map(CreditNames.Named::words).distinct().collect(Collectors.joining(", "));
            return findings.of(Verdict.WRONG_CREDIT, Verdict.WRONG_CREDIT.id(), place, words, refs(cited), author(cited.get(0)), others);
        }
        if (credit.stranger().isPresent() && credited.stream().noneMatch(text -> text.author().isEmpty())) {
            return findings.of(Verdict.WRONG_CREDIT, "wrong-credit.stranger", place, words, refs(credited), author(credited.get(0)), credit.stranger().get());
        }
        List<KnownText> named = credited.stream().filter(text -> mayBeNamed(text, credit)).toList();
        if (named.isEmpty()) {
            return findings.of(Verdict.NOT_ALLOWED, "not-allowed.name", place, words, refs(credited));
        }
        return findings.of(Verdict.VERBATIM, Verdict.VERBATIM.id(), place, words, refs(named).subList(0, 1));
    }

    private boolean isCited(KnownText text, Credit credit) {
        Set<String> known = credit.refs().stream().map(ref -> ref.toUpperCase(Locale.ROOT)).filter(refs::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        return known.isEmpty() || known.contains(text.ref());
    }

    private boolean isCredited(KnownText text, Credit credit) {
        if (!credit.isGiven() || text.author().isEmpty()) {
            return true;
        }
        if (!credit.people().isEmpty() && !credit.people().contains(text.author().get())) {
            return false;
        }
        return credit.hats().isEmpty() || worn(text).isEmpty() && !credit.people().isEmpty() || credit.hats().stream().anyMatch(worn(text)::contains);
    }

    private List<String> worn(KnownText text) {
        return text.answer().flatMap(Response::hats).or(() -> text.author().map(people::get).flatMap(Respondent::hats)).orElse(List.of());
    }

    private boolean mayBeNamed(KnownText text, Credit credit) {
        Optional<Response> answer = text.answer();
        return answer.isEmpty() || !credit.people().contains(answer.get().respondent()) || published.names(answer.get());
    }

    private String author(KnownText text) {
        return text.author().map(people::get).map(Respondent::name).orElse("");
    }

    private static List<String> refs(List<KnownText> texts) {
        return texts.stream().map(KnownText::ref).distinct().toList();
    }
}
