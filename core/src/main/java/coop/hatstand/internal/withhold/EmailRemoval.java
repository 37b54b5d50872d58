package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.address.EmailFinder;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A briefing just filed, its e-mail addresses taken out of all its words. Where words can be read on the web stays. Lives for one call. */
final class EmailRemoval {
    private final Briefing briefing;
    private final Labels labels;
    private final EmailFinder finder;

    EmailRemoval(Briefing briefing, Labels labels) {
        this.briefing = briefing;
        this.labels = labels;
        this.finder = new EmailFinder(labels.text("withholding.email"));
    }

    Briefing make() {
        Briefing made = briefing.toBuilder()
                .title(text(briefing.title()))
                .context(blocks(briefing.context()))
                .interview(interview(briefing.interview()))
                .hats(briefing.hats().stream().map(hat -> new Hat(hat.id(), text(hat.name()), hat.url())).toList())
                .respondents(briefing.respondents().stream().map(this::respondent).toList())
                .questions(briefing.questions().stream().map(this::question).toList())
                .responses(briefing.responses().stream().map(this::response).toList())
                .unfiled(briefing.unfiled().stream().map(this::unfiled).toList())
                .consultation(briefing.consultation().closed(briefing.consultation().closed().stream().map(closed -> closed.reworded(this::text)).toList()))
                .notices(briefing.notices().stream().map(n -> new Notice(n.level(), n.code(), text(n.text()))).toList())
                .build();
        return finder.count() == 0 ? briefing : made.toBuilder().notices(counted(made.notices())).build();
    }

    private List<Notice> counted(List<Notice> before) {
        List<Notice> notices = new ArrayList<>(before);
        notices.add(Notice.info("email-addresses", labels.count("withholding.notice.emails-read", finder.count())));
        return notices;
    }

    private Interview interview(Interview interview) {
        return new Interview(interview.details().map(this::text), interview.speaker());
    }

    private Respondent respondent(Respondent respondent) {
        return respondent.toBuilder().name(text(respondent.name())).handle(text(respondent.handle())).formerNames(respondent.formerNames().stream().map(this::text).toList()).profile(respondent.profile().map(this::blocks)).build();
    }

    private Question question(Question question) {
        return new Question(question.id(), question.number(), text(question.section()), text(question.text()), question.parts().stream().map(this::text).toList());
    }

    private Response response(Response response) {
        return response.toBuilder().body(blocks(response.body())).filedBy(text(response.filedBy())).origin(origin(response.origin())).build();
    }

    private Unfiled unfiled(Unfiled unfiled) {
        return new Unfiled(unfiled.id(), unfiled.respondent(), blocks(unfiled.body()), origin(unfiled.origin()), text(unfiled.reason()), unfiled.hints(), unfiled.doubtful());
    }

    private Origin origin(Origin origin) {
        return origin.toBuilder().name(text(origin.name())).id(text(origin.id())).file(text(origin.file())).build();
    }

    private Optional<String> text(Optional<String> text) {
        return text.map(this::text);
    }

    private String text(String text) {
        return Replacement.apply(text, finder.edits(text, false, true));
    }

    /** The very blocks, where none of their words go. */
    private List<Block> blocks(List<Block> blocks) {
        EmailFinder here = new EmailFinder("");
        new Scrubber(here).blocks(blocks);
        return here.count() == 0 ? blocks : new Scrubber(finder).blocks(blocks);
    }
}
