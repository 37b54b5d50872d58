package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Briefings made by hand: two hats, questions one to three of which the last is unanswered, and as many people as wished. */
final class Sample {
    private Sample() {
    }

    static Briefing.Builder builder() {
        return Briefing.builder("How co-ops share")
                .hats(List.of(new Hat("h1", "worker.coop", Optional.empty()), new Hat("h2", "CoTech", Optional.empty())))
                .respondents(List.of(person("r1", "Ana", Optional.of(List.of("h1"))), person("r2", "Ben", Optional.of(List.of("h1", "h2"))),
                        person("r3", "Cy", Optional.of(List.of())), person("r4", "Dee", Optional.empty())))
                .questions(List.of(question("q1"), question("q2"), question("q3")))
                .responses(List.of(answer("a1.1", "r1", "q1", "We share what we earn with each other every month."),
                        answer("a2.1", "r2", "q1", "In Mondragon some 80,000 people work together since 1956."),
                        answer("a3.1", "r3", "q2", "Is that so?"), answer("a4.1", "r4", "q2", "Sharing is the best thing that ever happened to us.")));
    }

    static Briefing of(int people) {
        List<Respondent> respondents = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            respondents.add(person("r" + i, "Person " + i, i % 3 == 0 ? Optional.empty() : Optional.of(List.of(i % 2 == 0 ? "h1" : "h2"))));
            responses.add(answer("a" + i + ".1", "r" + i, "q" + (i % 2 + 1), "We have all learnt a good deal from this work, number " + i + "."));
        }
        return builder().respondents(respondents).responses(responses).build();
    }

    static Respondent person(String id, String name, Optional<List<String>> hats) {
        return Respondent.builder(id, name).hats(hats).attribution(Optional.of(Attribution.ON_THE_RECORD)).build();
    }

    static Question question(String id) {
        return new Question(id, id.substring(1), Optional.empty(), "What of " + id + "?", List.of());
    }

    static Response answer(String id, String respondent, String question, String words) {
        return Response.builder(id, respondent, List.of(question), List.of(Paragraph.of(words))).build();
    }

    static Response liked(Response response, int likes) {
        return response.toBuilder().origin(new Origin(Origin.Kind.POST, Optional.empty(), Optional.of(7), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), likes)).build();
    }

    static LineToTake line(String question, String words, String... evidence) {
        return new LineToTake(question, Optional.empty(), true, List.of(Paragraph.of(words)), Optional.empty(), List.of(evidence));
    }

    static Document document(Briefing briefing, Audience audience) {
        return new Presentation(audience, Labels.of("en"), Optional.empty()).document(briefing);
    }

    static Optional<Section> section(Document document, String id) {
        return document.blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).filter(s -> s.id().equals(id)).findFirst();
    }

    static <T extends Block> List<T> all(List<Block> blocks, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Block block : blocks) {
            if (kind.isInstance(block)) {
                found.add(kind.cast(block));
            } else if (block instanceof Section section) {
                found.addAll(all(section.blocks(), kind));
            }
        }
        return found;
    }
}
