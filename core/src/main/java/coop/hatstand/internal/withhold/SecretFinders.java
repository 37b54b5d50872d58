package coop.hatstand.internal.withhold;

import coop.hatstand.document.Block;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.address.EmailAddresses;
import coop.hatstand.internal.withhold.address.SpelledOutAddresses;
import coop.hatstand.internal.withhold.address.WebAddresses;
import coop.hatstand.internal.withhold.names.AuthorSignature;
import coop.hatstand.internal.withhold.names.ClosingBlock;
import coop.hatstand.internal.withhold.names.Doubtful;
import coop.hatstand.internal.withhold.names.NameFinder;
import coop.hatstand.internal.withhold.names.ReplacementFinder;
import coop.hatstand.internal.withhold.names.StandIns;
import coop.hatstand.internal.withhold.names.Verdict;
import coop.hatstand.internal.withhold.names.WithholdingTally;
import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.RepeatedSecrets;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** All that must go from the words of one place. */
final class SecretFinders implements ReplacementFinder {
    private final Wanted wanted;
    private final String place;
    private final List<NameFinder> names;
    private final Optional<AuthorSignature> signature;
    private final int order;

    /**
     * @param place what to call the words where something is left for a person to decide
     * @param names finds the names of everybody withheld, and of an author who is named elsewhere but not with these words
     * @param signature of the words' own author, if the name may not stand with them
     * @param order how many answers came before
     */
    SecretFinders(Wanted wanted, String place, List<NameFinder> names, Optional<AuthorSignature> signature, int order) {
        this.wanted = wanted;
        this.place = place;
        this.names = names;
        this.signature = signature;
        this.order = order;
    }

    @Override
    public boolean givesAway(String target) {
        Verdict verdict = wanted.web().verdict(target);
        if (verdict == Verdict.DOUBTFUL) {
            wanted.tally().add(Doubtful.LINK_OR_POST, target, place);
        }
        return verdict == Verdict.WITHHOLD;
    }

    @Override
    public Optional<ClosingBlock> closing(List<Block> blocks) {
        return signature.flatMap(author -> ClosingBlock.of(blocks, author));
    }

    @Override
    public String signed() {
        return signature.map(author -> author.credit(wanted.credits())).orElse("");
    }

    @Override
    public List<Replacement> edits(String text, boolean quoted, boolean last) {
        NormalizedText normalizedText = NormalizedText.of(text);
        List<Replacement> replacements = new ArrayList<>();
        replacements.addAll(counted(wanted.echoes().in(text, normalizedText, quoted, order, wanted.gap())));
        List<Replacement> emails = new ArrayList<>(EmailAddresses.in(text, wanted.labels().text("withholding.email")));
        List<SpelledOutAddresses.Found> spelled = SpelledOutAddresses.in(text);
        emails.addAll(SpelledOutAddresses.edits(spelled, wanted.labels().text("withholding.email")));
        SpelledOutAddresses.doubtful(text, spelled).forEach(words -> wanted.tally().add(Doubtful.WORDS_OR_ADDRESS, words, place));
        wanted.tally().emails(emails.size());
        replacements.addAll(emails);
        replacements.addAll(wanted.web().in(text, wanted.labels().text("withholding.link"), words -> wanted.tally().add(Doubtful.LINK_OR_POST, words, place)));
        if (last) {
            signature.ifPresent(s -> replacements.addAll(s.in(text, wanted.credits())));
        }
        BitSet gone = new BitSet();
        replacements.forEach(replacement -> gone.set(replacement.start(), replacement.end()));
        names.forEach(finder -> replacements.addAll(finder.in(text, normalizedText, place, gone)));
        return Replacement.joined(replacements);
    }

    private List<Replacement> counted(List<Replacement> echoes) {
        wanted.tally().echoes(echoes.size());
        return echoes;
    }

    /** What to look for in every place of one briefing. */
    record Wanted(String gap, Labels labels, StandIns credits, WebAddresses web, RepeatedSecrets echoes, WithholdingTally tally) {
    }
}
