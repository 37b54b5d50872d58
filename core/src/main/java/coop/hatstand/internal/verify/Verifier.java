package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.PublishedText;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.internal.withhold.text.Replacement;
import coop.hatstand.source.Source;
import coop.hatstand.verify.Finding;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.TextSpan;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a text against a briefing: its quotations and refs, the names and words that its readers may not have, and its figures. Lives for one call.
 *
 * <p>Takes time in proportion to the text and to the briefing, but not to both at once.
 */
public final class Verifier {
    /** Shorter quotations are anybody's words. */
    private static final int SHORTEST = 4;
    /** Fewer words in a row, outside quotation marks, are anybody's. */
    private static final int RUNNING = 8;
    /** How far behind a quotation the words may be that say it is translated. */
    private static final int TO_LABEL = 60;

    private final Briefing briefing;
    private final Audience audience;
    private final WithholdingOptions options;
    private final Labels labels;
    private final FindingFactory factory;
    private final PublishedText published;
    private final TextIndex index;
    private final QuoteMatcher matcher;
    private final CreditNames names;
    private final QuoteJudge judge;
    private final Set<String> refs;
    private final Set<String> withheld;
    private final List<String> translations = Cues.of("translated");
    private Set<String> packRefs = Set.of();
    private final List<Finding> findings = new ArrayList<>();
    private int judged;
    private int tooShort;

    public Verifier(Briefing briefing, Audience audience, WithholdingOptions options) {
        this.briefing = briefing;
        this.audience = audience;
        this.options = options;
        this.labels = Labels.orEnglish(briefing.language());
        this.factory = new FindingFactory(labels);
        this.published = new PublishedText(briefing, audience, labels, options);
        this.index = new KnownTexts(briefing, audience, labels, published).indexed();
        this.matcher = new QuoteMatcher(index);
        this.names = new CreditNames(briefing);
        this.refs = Stream.concat(briefing.responses().stream().map(Response::id), briefing.unfiled().stream().map(Unfiled::id)).map(KnownTexts::ref).collect(Collectors.toSet());
        this.withheld = Withholding.withheld(briefing, audience, options).stream().map(KnownTexts::ref).collect(Collectors.toSet());
        this.judge = new QuoteJudge(briefing, refs, index, matcher, published, factory);
    }

    /**
     * Checks a text.
     *
     * @throws IOException if it cannot be read
     */
    public Verification verify(Source source, TextParts reading) throws IOException {
        List<TextPart> parts = reading.of(source);
        List<QuotedPart> quotes = new QuotationFinder(parts, index, names).find();
        Set<String> told = new HashSet<>();
        for (int i = 0, next = 0; i < parts.size(); i++) {
            List<Found> found = new ArrayList<>();
            List<QuotedPart> here = new ArrayList<>();
            for (; next < quotes.size() && quotes.get(next).part() == i; next++) {
                here.add(quotes.get(next));
            }
            quotations(parts, here, found);
            cited(parts.get(i), found);
            repeated(parts.get(i), found);
            secrets(parts.get(i), found);
            if (parts.get(i).place().apply(0).unit().statesFacts()) {
                figures(parts.get(i), told, found);
            }
            int part = i;
            found.stream().sorted((one, other) -> Integer.compare(one.at, other.at)).map(one -> one.finding.at(new TextSpan(part, one.at, one.end))).forEach(findings::add);
        }
        return new Verification(source.name(), audience, parts.stream().map(TextPart::text).toList(), findings, judged, tooShort);
    }

    /** A finding and where its words start and end in the part. */
    private record Found(int at, int end, Finding finding) {

        /** Whether most of what is between two places is in it. */
        boolean covers(int from, int to) {
            return (Math.min(end, to) - Math.max(at, from)) * 2 > to - from;
        }
    }

    private void quotations(List<TextPart> parts, List<QuotedPart> here, List<Found> found) {
        for (int i = 0; i < here.size(); i++) {
            QuotedPart quote = here.get(i);
            TextPart part = parts.get(quote.part());
            if (weight(quote.words()) < SHORTEST * 2) {
                tooShort++;
                continue;
            }
            int before = i > 0 ? here.get(i - 1).end() + 1 : 0;
            int after = i + 1 < here.size() ? here.get(i + 1).start() - 1 : part.text().length();
            Credit credit = Credit.of(parts, quote, Math.min(before, quote.start()), after, names);
            judged++;
            String words = part.text().substring(quote.start(), quote.end());
            found.add(new Found(quote.start(), quote.end(), judge.judge(quote, words, part.place().apply(quote.start()), credit, translated(part.text(), quote))));
        }
    }

    /** Two for a word, one for a letter of a script without blanks. */
    private static int weight(List<QuoteText.Word> words) {
        return words.stream().mapToInt(word -> WordTokens.isUnspaced(word.token().key().codePointAt(0)) ? 1 : 2).sum();
    }

    private boolean translated(String text, QuotedPart quote) {
        String around = text.substring(quote.start(), Math.min(text.length(), quote.end() + TO_LABEL)).toLowerCase(Locale.ROOT);
        return translations.stream().anyMatch(around::contains);
    }

    private void cited(TextPart part, List<Found> found) {
        for (Map.Entry<Integer, String> cited : Credit.cited(part.text())) {
            String ref = cited.getValue().toUpperCase(Locale.ROOT);
            TextPlace place = part.place().apply(cited.getKey());
            if (withheld.contains(ref)) {
                found.add(new Found(cited.getKey(), cited.getKey() + cited.getValue().length() + 2, factory.of(Verdict.NOT_ALLOWED, "not-allowed.ref", place, cited.getValue(), List.of(ref))));
            } else if (!refs.contains(ref) && !packRefs().contains(ref)) {
                found.add(new Found(cited.getKey(), cited.getKey() + cited.getValue().length() + 2, factory.of(Verdict.UNKNOWN_REF, Verdict.UNKNOWN_REF.id(), place, cited.getValue(), List.of())));
            }
        }
    }

    /** The refs of the audience's own pack, which is made when the first ref comes that is not the briefing's. */
    private Set<String> packRefs() {
        if (packRefs.isEmpty()) {
            Briefing pack = Withholding.apply(briefing, audience, labels, options).briefing();
            packRefs = Stream.concat(pack.responses().stream().map(Response::id), pack.unfiled().stream().map(Unfiled::id)).map(KnownTexts::ref).collect(Collectors.toSet());
            packRefs.add("");
        }
        return packRefs;
    }

    /** What is somebody's words and in no quotation. */
    private void repeated(TextPart part, List<Found> found) {
        List<QuoteText.Word> words = QuoteText.of(part.text(), 0, part.text().length(), index::has);
        QuoteMatcher.Quote whole = matcher.new Quote(words);
        int i = 0;
        while (i + RUNNING <= words.size()) {
            int[] longest = matcher.longest(whole, i);
            int start = words.get(i).token().start();
            int end = words.get(i + Math.max(1, longest[1]) - 1).token().end();
            if (longest[1] >= RUNNING && index.text(longest[0]).allowed() && found.stream().noneMatch(one -> one.covers(start, end))) {
                found.add(new Found(start, end, factory.of(Verdict.REPEATED, Verdict.REPEATED.id(), part.place().apply(start), part.text().substring(start, end), List.of(index.text(longest[0]).ref()))));
            }
            i += longest[1] >= RUNNING ? longest[1] : 1;
        }
    }

    /** Words of a quotation that may be had, or that is said not to be, need no second finding. */
    private void secrets(TextPart part, List<Found> found) {
        List<Found> quoted = List.copyOf(found);
        for (Replacement secret : published.repeated(part.text())) {
            if (quoted.stream().noneMatch(one -> one.covers(secret.start(), secret.end()) && one.finding.verdict() != Verdict.NOT_FOUND)) {
                found.add(secret(Verdict.WITHHELD_WORDS, part, secret));
            }
        }
        Set<String> before = Set.copyOf(published.perhapsNames());
        for (Replacement name : published.names(part.text())) {
            found.add(secret(Verdict.WITHHELD_NAME, part, name));
        }
        for (String perhaps : published.perhapsNames()) {
            int at = part.text().indexOf(perhaps);
            if (!before.contains(perhaps) && at >= 0) {
                found.add(secret(Verdict.PERHAPS_NAME, part, new Replacement(at, at + perhaps.length(), "")));
            }
        }
    }

    private Found secret(Verdict verdict, TextPart part, Replacement secret) {
        String words = part.text().substring(secret.start(), secret.end());
        return new Found(secret.start(), secret.end(), factory.of(verdict, verdict.id(), part.place().apply(secret.start()), words, List.of()));
    }

    /** Each figure that no answer has, once. */
    private void figures(TextPart part, Set<String> told, List<Found> found) {
        Set<Integer> refsAt = new HashSet<>();
        Credit.cited(part.text()).forEach(cited -> {
            for (int i = 0; i <= cited.getValue().length(); i++) {
                refsAt.add(cited.getKey() + i);
            }
        });
        for (WordToken token : WordTokens.of(part.text())) {
            boolean figure = Character.isDigit(token.key().codePointAt(0)) && !index.has(token.key()) && !refsAt.contains(token.start());
            if (figure && found.stream().noneMatch(one -> one.finding.verdict().isWrong() && one.covers(token.start(), token.end())) && told.add(token.key())) {
                String words = part.text().substring(token.start(), token.end());
                found.add(new Found(token.start(), token.end(), factory.of(Verdict.FIGURE, Verdict.FIGURE.id(), part.place().apply(token.start()), words, List.of())));
            }
        }
    }
}
