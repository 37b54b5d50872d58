package coop.hatstand.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Terms;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page that is read before the call: who asks, who speaks, what to say, who answered what, on which terms. */
final class FrontPage {
    private final View view;
    private final ClaimPages claims;
    private final int waiting;

    FrontPage(View view, ClaimPages claims, int waiting) {
        this.view = view;
        this.claims = claims;
        this.waiting = waiting;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(new TermsInText(view).blocks());
        facts().ifPresent(blocks::add);
        new FrontLines(view).section().ifPresent(blocks::add);
        Optional<Block> chosen = new Quotes(view).chosen();
        chosen.filter(quotes -> !CoverageTable.fillsPage(view)).ifPresent(blocks::add);
        if (!view.forPublic() && !view.questions().isEmpty()) {
            blocks.add(new CoverageTable(view).section());
        }
        claims.front().ifPresent(blocks::add);
        if (view.forPublic() && waiting > 0) {
            blocks.add(View.program(view.labels().count("public.waiting", waiting)));
        }
        blocks.add(definitions());
        chosen.filter(quotes -> CoverageTable.fillsPage(view)).ifPresent(blocks::add);
        new Quotes(view).suggested().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> facts() {
        Interview interview = view.briefing().interview();
        List<Fact> facts = new ArrayList<>();
        interview.outlet().ifPresent(outlet -> facts.add(Fact.of(label("fact.with"), outlet)));
        interview.when().ifPresent(when -> facts.add(Fact.of(label("fact.when"), when)));
        interview.channel().ifPresent(channel -> facts.add(Fact.of(label("fact.channel"), channel)));
        speaker().ifPresent(facts::add);
        if (!view.forPublic()) {
            facts.add(Fact.of(label("fact.heard"), heard()));
        }
        if (view.forSpokesperson() && !view.briefing().decline().isEmpty()) {
            facts.add(Fact.of(label("fact.decline"), String.join(" · ", view.briefing().decline())));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private Optional<Fact> speaker() {
        Optional<Respondent> speaker = view.briefing().interview().speaker().map(view::respondent)
                .or(() -> view.briefing().respondents().stream().filter(Respondent::convener).findFirst());
        return speaker.map(r -> new Fact(label("fact.speaking"), View.text(r.name()), r.hats().isPresent() ? view.chips().hats(r.hats()) : List.of()));
    }

    private String heard() {
        List<String> heard = new ArrayList<>();
        if (view.forSpokesperson()) {
            heard.add(view.labels().count("count.people", view.coverage().respondents().size()));
        }
        heard.add(view.labels().count("count.answers", view.briefing().responses().size()));
        if (!view.briefing().unfiled().isEmpty()) {
            heard.add(view.labels().count("count.unfiled", view.briefing().unfiled().size()));
        }
        return String.join(" · ", heard);
    }

    private Paragraph definitions() {
        List<Inline> words = new ArrayList<>();
        for (Attribution term : Attribution.values()) {
            words.add(View.strong(view.labels().text("term.heading." + term.id())));
            words.add(new Text(" " + view.labels().text("term.definition." + term.id()) + " "));
        }
        boolean assumed = view.briefing().responses().stream()
                .anyMatch(r -> Set.of(Terms.Basis.ASSUMED, Terms.Basis.CHOSEN).contains(view.terms().of(r).basis()));
        if (assumed && !view.forPublic()) {
            words.add(new Text(label("term.note.assumed") + " "));
        }
        if (!view.forPublic()) {
            words.add(new Text(label(view.forSpokesperson() ? "front.not-a-vote" : "front.not-a-vote.answers")));
        }
        return new Paragraph(Paragraph.Voice.SMALL_PRINT, words);
    }

    private String label(String key) {
        return view.labels().text(key);
    }
}
