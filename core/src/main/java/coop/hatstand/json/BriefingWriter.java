package coop.hatstand.json;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes all fields of a briefing, in the format's order. */
final class BriefingWriter {
    private static final List<Detail> ALWAYS = List.of(Detail.OUTLET, Detail.WHEN, Detail.CHANNEL);
    private final JsonOutput out;

    BriefingWriter(JsonOutput out) {
        this.out = out;
    }

    void write(Briefing briefing) {
        out.object(() -> {
            out.number("hatstand", BriefingJson.VERSION);
            out.text("title", briefing.title());
            out.text("language", briefing.language());
            words("context", briefing.context());
            out.object("interview", () -> interview(briefing.interview()));
            details("release", briefing.interview().details(), Detail.Group.RELEASE);
            details("edition", briefing.interview().details(), Detail.Group.EDITION);
            if (!briefing.messages().equals(Messages.NONE)) {
                out.object("messages", () -> messages(briefing.messages()));
            }
            out.objects("hats", briefing.hats(), this::hat);
            out.objects("respondents", briefing.respondents(), this::respondent);
            out.objects("questions", briefing.questions(), this::question);
            out.objects("responses", briefing.responses(), this::response);
            out.objects("lines", briefing.lines(), this::line);
            out.objects("keyQuotes", briefing.keyQuotes(), this::keyQuote);
            out.texts("decline", briefing.decline());
            out.objects("unfiled", briefing.unfiled(), this::unfiled);
            consultation(briefing.consultation());
            out.objects("notices", briefing.notices(), this::notice);
        });
    }

    private void interview(Interview interview) {
        for (Detail always : ALWAYS) {
            out.text(always.key(), interview.get(always));
        }
        out.text("speaker", interview.speaker());
        Detail.of(Detail.Group.INTERVIEW).stream().filter(detail -> !ALWAYS.contains(detail)).forEach(detail -> detail(detail, interview.details()));
    }

    private void details(String name, Details details, Detail.Group group) {
        if (!details.only(group).equals(Details.NONE)) {
            out.object(name, () -> Detail.of(group).forEach(detail -> detail(detail, details)));
        }
    }

    /** Left out if it is not known, so that files from before it existed are rewritten unchanged. */
    private void detail(Detail detail, Details details) {
        details.get(detail).ifPresent(words -> out.text(detail.key(), words));
    }

    private void messages(Messages messages) {
        out.text("primary", messages.primary());
        out.objects("pillars", messages.pillars(), pillar -> {
            out.text("text", pillar.text());
            out.objects("proofs", pillar.proofs(), proof -> {
                out.text("text", proof.text());
                out.text("response", proof.response());
                out.text("checked", proof.checked());
            });
        });
        out.texts("bridges", messages.bridges());
        out.texts("points", messages.points());
    }

    /** Each part is left out if it is empty, so that files from before it existed are rewritten unchanged. */
    private void consultation(Consultation consultation) {
        if (consultation.people() > 0) {
            out.number("people", consultation.people());
        }
        if (!consultation.closed().isEmpty()) {
            out.objects("closed", consultation.closed(), this::closed);
        }
        if (!consultation.decisions().isEmpty()) {
            out.objects("decisions", consultation.decisions(), this::decision);
        }
        consultation.sample().ifPresent(sample -> out.object("sample", () -> {
            out.number("seed", sample.seed());
            out.number("right", sample.right());
            out.number("wrong", sample.wrong());
        }));
    }

    private void closed(ClosedQuestion closed) {
        out.text("id", closed.id());
        out.text("text", closed.text());
        out.text("before", closed.before());
        out.number("answered", closed.answered());
        out.objects("options", closed.options(), option -> {
            out.text("text", option.words());
            out.number("count", option.count());
            out.texts("respondents", option.people());
        });
    }

    private void decision(Decision decision) {
        out.text("question", decision.question());
        out.text("decision", decision.text());
        out.text("because", decision.because());
        out.text("changed", decision.changed());
        out.text("notDoneBecause", decision.notDone());
        out.texts("evidence", decision.responses());
    }

    private void hat(Hat hat) {
        out.text("id", hat.id());
        out.text("name", hat.name());
        out.text("url", hat.url());
    }

    private void respondent(Respondent respondent) {
        out.text("id", respondent.id());
        out.text("name", respondent.name());
        out.text("handle", respondent.handle());
        out.texts("hats", respondent.hats());
        out.truth("convener", respondent.convener());
        terms(respondent.attribution());
        words("profile", respondent.profile());
        doubt(respondent.doubtful());
        if (!respondent.formerNames().isEmpty()) {
            out.texts("formerNames", respondent.formerNames());
        }
    }

    private void question(Question question) {
        out.text("id", question.id());
        out.text("number", question.number());
        out.text("section", question.section());
        out.text("text", question.text());
        out.texts("parts", question.parts());
    }

    private void response(Response response) {
        out.text("id", response.id());
        out.text("respondent", response.respondent());
        out.texts("hats", response.hats());
        out.texts("questions", response.questions());
        words("body", response.body());
        words("original", response.original());
        out.text("refersTo", response.refersTo());
        terms(response.attribution());
        out.object("source", () -> origin(response.origin()));
        out.text("filedBy", response.filedBy());
        out.objects("notes", response.notes(), this::note);
        doubt(response.doubtful());
    }

    private void origin(Origin origin) {
        out.text("name", origin.name());
        out.number("post", origin.post());
        if (origin.kind() != Origin.Kind.POST) {
            out.text("kind", Optional.of(origin.kind().id()));
        }
        if (origin.id().isPresent()) {
            // Left out if there is none, so that files from before ids existed are rewritten unchanged.
            out.text("id", origin.id());
        }
        out.text("file", origin.file());
        out.text("url", origin.url());
        out.text("at", origin.at().map(Instant::toString));
        out.number("likes", origin.likes());
    }

    private void note(Note note) {
        out.text("author", note.author());
        out.text("at", note.at().map(Instant::toString));
        out.text("text", note.text());
    }

    private void line(LineToTake line) {
        out.text("question", line.question());
        out.text("hat", line.hat());
        out.truth("front", line.front());
        words("body", line.body());
        words("ifPressed", line.ifPressed());
        out.texts("evidence", line.evidence());
    }

    private void keyQuote(KeyQuote quote) {
        out.text("response", quote.response());
        out.text("text", quote.text());
    }

    private void unfiled(Unfiled unfiled) {
        out.text("id", unfiled.id());
        out.text("respondent", unfiled.respondent());
        words("body", unfiled.body());
        out.object("source", () -> origin(unfiled.origin()));
        out.text("reason", unfiled.reason());
        out.texts("perhaps", unfiled.perhaps());
        out.objects("hints", unfiled.hints().stream().filter(hint -> !hint.equals(hint.bare())).toList(), this::hint);
        doubt(unfiled.doubtful());
    }

    private void hint(Hint hint) {
        out.text("question", hint.question());
        out.number("confidence", hint.confidence());
        out.texts("words", hint.words());
        out.texts("answers", hint.answers());
    }

    private void notice(Notice notice) {
        out.text("level", notice.level().id());
        out.text("code", notice.code());
        out.text("text", notice.text());
    }

    /** Left out if there is none, so that older files are rewritten unchanged. */
    private void doubt(Optional<Doubt> doubtful) {
        doubtful.ifPresent(doubt -> out.object("doubtful", () -> {
            out.text("where", doubt.where().id());
            out.text("words", doubt.words());
            out.text("decidedBy", doubt.decidedBy().map(Doubt.Decider::id));
        }));
    }

    private void terms(Optional<Attribution> terms) {
        out.text("attribution", terms.map(Attribution::id));
    }

    private void words(String name, List<Block> blocks) {
        out.text(name, MarkdownWords.write(blocks));
    }

    private void words(String name, Optional<List<Block>> blocks) {
        out.text(name, blocks.map(MarkdownWords::write));
    }
}
