package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.address.WebAddresses;
import coop.hatstand.internal.withhold.names.AuthorSignature;
import coop.hatstand.internal.withhold.names.DoubtfulNames;
import coop.hatstand.internal.withhold.names.NameCues;
import coop.hatstand.internal.withhold.names.NameBook;
import coop.hatstand.internal.withhold.names.NameFinder;
import coop.hatstand.internal.withhold.names.StandIns;
import coop.hatstand.internal.withhold.names.WithholdingTally;
import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.RepeatedSecrets;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a scrub for each place of one briefing, with all the names and words that must go from it. */
final class Scrubbers {
    /** What readers of a release know from newspapers. */
    private static final String GAP = "[…]";
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, AuthorSignature> authorSignatures = new HashMap<>();
    private final Map<String, List<NameFinder>> withOwn = new HashMap<>();
    private final PackSelection packSelection;
    private final NameCues nameCues;
    private final Set<String> nameless;
    private final NameBook book;
    private final List<NameFinder> names;
    private final SecretFinders.Wanted wanted;
    private final List<Hat> hats;
    private final boolean doubtsOnly;

    /** @param doubtsOnly whether nothing is to be taken out, and only what a person decides about is to be told to the tally */
    Scrubbers(Briefing briefing, PackSelection packSelection, Labels labels, WithholdingTally withholdingTally, boolean doubtsOnly) {
        this.doubtsOnly = doubtsOnly;
        this.packSelection = packSelection;
        this.nameCues = new NameCues(labels);
        briefing.responses().forEach(r -> order.put(r.id(), order.size()));
        this.nameless = nameless(briefing, labels);
        List<Respondent> withheld = packSelection.unnamed().stream().filter(r -> !nameless.contains(r.id())).toList();
        this.book = new NameBook(withheld, packSelection.named(), briefing.hats(), nameCues);
        this.hats = briefing.hats().stream().filter(hat -> !book.isIn(NormalizedText.of(hat.name()))).toList();
        StandIns standIns = new StandIns(labels, hats);
        briefing.respondents().forEach(r -> standIns.put(r.id(), standIns.of(packSelection.rules().hats(packSelection.terms().ofRespondent(r.id())) ? r.hats() : Optional.empty())));
        this.wanted = new SecretFinders.Wanted(packSelection.rules().release() ? GAP : labels.text("withholding.words"), labels, standIns, new WebAddresses(briefing, book), echoes(briefing), withholdingTally);
        this.names = List.of(new NameFinder(book, List.of(book), standIns, withholdingTally));
    }

    /** Those who are called what a pack calls them: the briefing was cut before, and theirs is no name. */
    private Set<String> nameless(Briefing briefing, Labels labels) {
        StandIns standIns = new StandIns(labels, briefing.hats());
        return packSelection.unnamed().stream().filter(r -> r.handle().isEmpty() && r.name().equals(standIns.of(r.hats()))).map(Respondent::id)
                .collect(Collectors.toSet());
    }

    private RepeatedSecrets echoes(Briefing briefing) {
        RepeatedSecrets secrets = new RepeatedSecrets();
        if (packSelection.responses().isEmpty() && packSelection.unfiled().isEmpty()) {
            secrets.expect(briefing.title());
            briefing.questions().forEach(q -> Stream.of(Stream.of(q.text()), q.section().stream(), q.parts().stream()).flatMap(t -> t).forEach(secrets::expect));
        }
        secrets.mayBeQuoted(briefing.title());
        briefing.questions().forEach(q -> secrets.mayBeQuoted(q.text()));
        packSelection.secret().forEach(r -> secrets.add(r.body(), order.get(r.id())));
        // Nothing tells when a passage was written beside an answer: what it shares with one counts as repeated there.
        packSelection.secretUnfiled().forEach(u -> secrets.add(u.body(), -1));
        return secrets;
    }

    StandIns credits() {
        return wanted.credits();
    }

    /** The hats that may be told: none whose name holds a withheld one. */
    List<Hat> hats() {
        return hats;
    }

    /** Where a text that is nobody's answer names somebody withheld. */
    List<Replacement> names(String text) {
        NormalizedText normalizedText = NormalizedText.of(text);
        return names.stream().flatMap(finder -> finder.in(text, normalizedText, "", new BitSet()).stream()).toList();
    }

    /** Where a text that is nobody's answer repeats withheld words. */
    List<Replacement> repeated(String text) {
        return wanted.echoes().in(text, NormalizedText.of(text), false, Integer.MAX_VALUE, "");
    }

    /** For words that are nobody's answer. */
    Scrubber of(String place) {
        return scrub(place, names, Optional.empty(), Integer.MAX_VALUE);
    }

    Scrubber of(Response response) {
        boolean named = packSelection.rules().name(packSelection.terms().of(response));
        return of(response.id(), response.respondent(), named, order.get(response.id()));
    }

    /** For the words of an author, who is named with them or not. */
    Scrubber of(String place, String author, boolean named, int order) {
        if (named) {
            return scrub(place, names, Optional.empty(), order);
        }
        Respondent respondent = packSelection.respondent(author);
        List<NameFinder> finders = packSelection.isNamed(author) ? withOwn.computeIfAbsent(author, k -> withOwn(respondent)) : names;
        Optional<AuthorSignature> signature = nameless.contains(author) ? Optional.empty() : Optional.of(authorSignatures.computeIfAbsent(author, k -> new AuthorSignature(respondent, nameCues)));
        return scrub(place, finders, signature, order);
    }

    private Scrubber scrub(String place, List<NameFinder> finders, Optional<AuthorSignature> signature, int order) {
        return new Scrubber(doubtsOnly ? new DoubtfulNames(finders, place) : new SecretFinders(wanted, place, finders, signature, order));
    }

    /** Finds also the name of somebody who is named elsewhere, and must not be with these words. */
    private List<NameFinder> withOwn(Respondent author) {
        NameBook own = new NameBook(List.of(author), List.of(), List.of(), nameCues);
        List<NameBook> books = List.of(book, own);
        return books.stream().map(b -> new NameFinder(b, books, wanted.credits(), wanted.tally())).toList();
    }
}
