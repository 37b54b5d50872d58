package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.names.Doubtful;
import coop.hatstand.internal.withhold.names.WithholdingTally;
import coop.hatstand.internal.withhold.text.QuotationMarks;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of a text that somebody else wrote what an audience may not have: with the finders, and by the rules, that packs are made with. The spokesperson may have all. */
public final class PublishedText {
    private final Optional<PackSelection> selection;
    private final Optional<Scrubbers> scrubbers;
    private final WithholdingTally tally = new WithholdingTally();

    public PublishedText(Briefing briefing, Audience audience, Labels labels, WithholdingOptions options) {
        selection = audience == Audience.SPOKESPERSON ? Optional.empty() : Optional.of(new PackSelection(briefing, audience, options));
        scrubbers = selection.map(packSelection -> new Scrubbers(briefing, packSelection, labels, tally, false));
    }

    /** Whether an answer may be quoted. */
    public boolean quotes(Response response) {
        return selection.isEmpty() || selection.get().rules().quotes(selection.get().terms().of(response));
    }

    /** Whether a passage may be quoted. */
    public boolean quotes(Unfiled passage) {
        return selection.isEmpty() || selection.get().unfiled().contains(passage) && selection.get().rules().quotes(selection.get().terms().of(passage));
    }

    /** Whether an answer's author may be named with it. */
    public boolean names(Response response) {
        return selection.isEmpty() || selection.get().rules().name(terms(response));
    }

    private Terms terms(Response response) {
        return selection.orElseThrow().terms().of(response);
    }

    /** Where the text names somebody withheld. */
    public List<Replacement> names(String text) {
        return scrubbers.isEmpty() ? List.of() : scrubbers.get().names(text);
    }

    /** Where the text repeats eight words or more of something withheld. */
    public List<Replacement> repeated(String text) {
        return scrubbers.isEmpty() ? List.of() : scrubbers.get().repeated(QuotationMarks.without(text));
    }

    /** The words met so far that are a withheld name or an everyday word. */
    public Set<String> perhapsNames() {
        return tally.doubtful(Doubtful.NAME_OR_WORD).keySet();
    }
}
