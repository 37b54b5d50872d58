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
import java.util.stream.Collectors;

/** Makes a scrub for each place of one briefing, with all the names and words that must go from it. */
final class Scrubs {
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, NameFinder> ownNames = new HashMap<>();
    private final Selection selection;
    private final Everyday everyday;
    private final NameFinder names;
    private final Finders.Wanted wanted;
    private final List<Hat> hats;

    Scrubs(Briefing briefing, Selection selection, Labels labels, Tally tally) {
        this.selection = selection;
        this.everyday = new Everyday(labels);
        briefing.respondents().forEach(r -> respondents.put(r.id(), r));
        briefing.responses().forEach(r -> order.put(r.id(), order.size()));
        NameBook book = new NameBook(selection.unnamed(), selection.named(), briefing.hats(), everyday);
        this.hats = briefing.hats().stream().filter(hat -> !book.isIn(Folded.of(hat.name()))).toList();
        Credits credits = new Credits(labels, hats.stream().collect(Collectors.toMap(Hat::id, Hat::name)));
        respondents.values().forEach(r -> credits.put(r.id(), credits.of(selection.rules().hats(selection.terms().ofRespondent(r.id())) ? r.hats() : Optional.empty())));
        this.wanted = new Finders.Wanted(labels, credits, new WebAddresses(briefing, book), echoes(), tally);
        this.names = new NameFinder(book, credits, tally);
    }

    private Echoes echoes() {
        Echoes echoes = new Echoes();
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
        return new Scrub(new Finders(wanted, place, List.of(names), Optional.empty(), Integer.MAX_VALUE));
    }

    Scrub of(Response response) {
        boolean named = selection.rules().name(selection.terms().of(response));
        return of(response.id(), response.respondent(), named, order.get(response.id()));
    }

    /** For the words of an author, who is named with them or not. */
    Scrub of(String place, String author, boolean named, int order) {
        if (named) {
            return new Scrub(new Finders(wanted, place, List.of(names), Optional.empty(), order));
        }
        Respondent respondent = respondents.get(author);
        List<NameFinder> finders = selection.isNamed(author) ? List.of(names, own(respondent)) : List.of(names);
        return new Scrub(new Finders(wanted, place, finders, Optional.of(new Signature(respondent)), order));
    }

    /** The name of somebody who is named elsewhere, and must not be with these words. */
    private NameFinder own(Respondent author) {
        return ownNames.computeIfAbsent(author.id(),
                k -> new NameFinder(new NameBook(List.of(author), List.of(), List.of(), everyday), wanted.credits(), wanted.tally()));
    }
}
