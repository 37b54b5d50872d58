package coop.hatstand.withhold;

import coop.hatstand.document.Block;
import coop.hatstand.labels.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** All that must go from the words of one place. */
final class Finders implements Wants {
    private final Wanted wanted;
    private final String place;
    private final List<NameFinder> names;
    private final Optional<Signature> signature;
    private final int order;

    /**
     * @param place what to call the words where something is left for a person to decide
     * @param names finds the names of everybody withheld, and of an author who is named elsewhere but not with these words
     * @param signature of the words' own author, if the name may not stand with them
     * @param order how many answers came before
     */
    Finders(Wanted wanted, String place, List<NameFinder> names, Optional<Signature> signature, int order) {
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
            wanted.tally().linkOrPost(target, place);
        }
        return verdict == Verdict.WITHHOLD;
    }

    @Override
    public Optional<Closing> closing(List<Block> blocks) {
        return signature.flatMap(author -> Closing.of(blocks, author));
    }

    @Override
    public String signed() {
        return signature.map(author -> author.credit(wanted.credits())).orElse("");
    }

    @Override
    public List<Edit> edits(String text, boolean quoted, boolean last) {
        Folded folded = Folded.of(text);
        List<Edit> edits = new ArrayList<>();
        edits.addAll(counted(wanted.echoes().in(text, folded, quoted, order, wanted.labels().text("withholding.words"))));
        List<Edit> emails = new ArrayList<>(EmailAddresses.in(text, wanted.labels().text("withholding.email")));
        List<SpelledAddresses.Found> spelled = SpelledAddresses.in(text);
        emails.addAll(SpelledAddresses.edits(spelled, wanted.labels().text("withholding.email")));
        SpelledAddresses.doubtful(text, spelled).forEach(words -> wanted.tally().wordsOrAddress(words, place));
        wanted.tally().emails(emails.size());
        edits.addAll(emails);
        edits.addAll(wanted.web().in(text, wanted.labels().text("withholding.link"), words -> wanted.tally().linkOrPost(words, place)));
        if (last) {
            signature.ifPresent(s -> edits.addAll(s.in(text, wanted.credits())));
        }
        BitSet gone = new BitSet();
        edits.forEach(edit -> gone.set(edit.start(), edit.end()));
        names.forEach(finder -> edits.addAll(finder.in(text, folded, place, gone)));
        return Edit.joined(edits);
    }

    private List<Edit> counted(List<Edit> echoes) {
        wanted.tally().echoes(echoes.size());
        return echoes;
    }

    /** What to look for in every place of one briefing. */
    record Wanted(Labels labels, Credits credits, WebAddresses web, Echoes echoes, Tally tally) {
    }
}
