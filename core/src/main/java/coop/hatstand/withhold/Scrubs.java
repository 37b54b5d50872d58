package coop.hatstand.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.labels.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a scrub for each place of one briefing, with all the names and words that must go from it. */
final class Scrubs {
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private final Map<String, List<NameFinder>> withOwn = new HashMap<>();
    private final Selection selection;
    private final Everyday everyday;
    private final Set<String> nameless;
    private final NameBook book;
    private final List<NameFinder> names;
    private final Finders.Wanted wanted;
    private final List<Hat> hats;
    private final boolean doubtsOnly;

    /** @param doubtsOnly whether nothing is to be taken out, and only what a person decides about is to be told to the tally */
    Scrubs(Briefing briefing, Selection selection, Labels labels, Tally tally, boolean doubtsOnly) {
        this.doubtsOnly = doubtsOnly;
        this.selection = selection;
        this.everyday = new Everyday(labels);
        briefing.responses().forEach(r -> order.put(r.id(), order.size()));
        this.nameless = nameless(briefing, labels);
        List<Respondent> withheld = selection.unnamed().stream().filter(r -> !nameless.contains(r.id())).toList();
        this.book = new NameBook(withheld, selection.named(), briefing.hats(), everyday);
        this.hats = briefing.hats().stream().filter(hat -> !book.isIn(Folded.of(hat.name()))).toList();
        Credits credits = new Credits(labels, hats);
        briefing.respondents().forEach(r -> credits.put(r.id(), credits.of(selection.rules().hats(selection.terms().ofRespondent(r.id())) ? r.hats() : Optional.empty())));
        this.wanted = new Finders.Wanted(labels, credits, new WebAddresses(briefing, book), echoes(briefing), tally);
        this.names = List.of(new NameFinder(book, List.of(book), credits, tally));
    }

    /** Those who are called what a pack calls them: the briefing was cut before, and theirs is no name. */
    private Set<String> nameless(Briefing briefing, Labels labels) {
        Credits credits = new Credits(labels, briefing.hats());
        return selection.unnamed().stream().filter(r -> r.handle().isEmpty() && r.name().equals(credits.of(r.hats()))).map(Respondent::id)
                .collect(Collectors.toSet());
    }

    private Echoes echoes(Briefing briefing) {
        Echoes echoes = new Echoes();
        if (selection.responses().isEmpty() && selection.unfiled().isEmpty()) {
            echoes.expect(briefing.title());
            briefing.questions().forEach(q -> Stream.of(Stream.of(q.text()), q.section().stream(), q.parts().stream()).flatMap(t -> t).forEach(echoes::expect));
        }
        echoes.mayBeQuoted(briefing.title());
        briefing.questions().forEach(q -> echoes.mayBeQuoted(q.text()));
        selection.secret().forEach(r -> echoes.add(r.body(), order.get(r.id())));
        // Nothing tells when a passage was written beside an answer: what it shares with one counts as repeated there.
        selection.secretUnfiled().forEach(u -> echoes.add(u.body(), -1));
        return echoes;
    }

    Credits credits() {
        return wanted.credits();
    }

    /** The hats that may be told: none whose name holds a withheld one. */
    List<Hat> hats() {
        return hats;
    }

    /** For words that are nobody's answer. */
    Scrub of(String place) {
        return scrub(place, names, Optional.empty(), Integer.MAX_VALUE);
    }

    Scrub of(Response response) {
        boolean named = selection.rules().name(selection.terms().of(response));
        return of(response.id(), response.respondent(), named, order.get(response.id()));
    }

    /** For the words of an author, who is named with them or not. */
    Scrub of(String place, String author, boolean named, int order) {
        if (named) {
            return scrub(place, names, Optional.empty(), order);
        }
        Respondent respondent = selection.respondent(author);
        List<NameFinder> finders = selection.isNamed(author) ? withOwn.computeIfAbsent(author, k -> withOwn(respondent)) : names;
        Optional<Signature> signature = nameless.contains(author) ? Optional.empty() : Optional.of(signatures.computeIfAbsent(author, k -> new Signature(respondent, everyday)));
        return scrub(place, finders, signature, order);
    }

    private Scrub scrub(String place, List<NameFinder> finders, Optional<Signature> signature, int order) {
        return new Scrub(doubtsOnly ? new Doubts(finders, place) : new Finders(wanted, place, finders, signature, order));
    }

    /** Finds also the name of somebody who is named elsewhere, and must not be with these words. */
    private List<NameFinder> withOwn(Respondent author) {
        NameBook own = new NameBook(List.of(author), List.of(), List.of(), everyday);
        List<NameBook> books = List.of(book, own);
        return books.stream().map(b -> new NameFinder(b, books, wanted.credits(), wanted.tally())).toList();
    }
}
