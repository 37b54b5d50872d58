package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small briefings to withhold from: people are added, then what they say, then an audience asks. */
final class Samples {
    private final List<Respondent> people = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Hat> hats = new ArrayList<>();

    /** Somebody, by hat unless said otherwise. */
    Samples person(String name, Attribution terms, String... hats) {
        List<String> ids = new ArrayList<>();
        for (String hat : hats) {
            String id = hat.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (this.hats.stream().noneMatch(h -> h.id().equals(id))) {
                this.hats.add(new Hat(id, hat, Optional.empty()));
            }
            ids.add(id);
        }
        people.add(Respondent.builder("r" + (people.size() + 1), name).attribution(Optional.ofNullable(terms))
                .hats(ids.isEmpty() ? Optional.empty() : Optional.of(ids)).build());
        return this;
    }

    Samples handle(String handle) {
        people.set(people.size() - 1, people.get(people.size() - 1).toBuilder().handle(Optional.of(handle)).build());
        return this;
    }

    /** A name the person added last had before. */
    Samples formerly(String name) {
        people.set(people.size() - 1, people.get(people.size() - 1).toBuilder().formerNames(List.of(name)).build());
        return this;
    }

    /** Where what was said last comes from. */
    Samples from(Origin origin) {
        responses.set(responses.size() - 1, responses.get(responses.size() - 1).toBuilder().origin(origin).build());
        return this;
    }

    /** What the person added last says, in Markdown. */
    Samples says(String markdown) {
        return says(markdown, Optional.empty());
    }

    Samples says(String markdown, Optional<Attribution> terms) {
        List<Block> body = Markdown.parse(markdown);
        responses.add(Response.builder("a" + (responses.size() + 1), "r" + people.size(), List.of("q1"), body).attribution(terms).build());
        return this;
    }

    Briefing.Builder briefing() {
        return Briefing.builder("A title").hats(hats).respondents(people).responses(responses)
                .questions(List.of(new Question("q1", "1", Optional.empty(), "Why?", List.of("Why?"))));
    }

    Withheld toldTo(Audience audience) {
        return Withholding.apply(briefing().build(), audience, Labels.of("en"), WithholdingOptions.NONE);
    }

    /** The words of each answer that members get, as Markdown. */
    List<String> members() {
        return bodies(toldTo(Audience.MEMBERS).briefing());
    }

    static List<String> bodies(Briefing briefing) {
        return briefing.responses().stream().map(r -> Markdown.write(r.body()).strip().replaceAll("\\\\(?=[\\[\\]])", "")).toList();
    }
}
