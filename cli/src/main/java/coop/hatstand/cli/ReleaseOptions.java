package coop.hatstand.cli;

import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.document.Audience;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a release says of itself. */
final class ReleaseOptions {
    @Option(names = "--issuer", paramLabel = "NAME", description = "Who issues a pack for the public.")
    private Optional<String> issuer = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The date that a pack for the public bears, as you write it.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--contact", paramLabel = "WHOM", description = "Whom readers of a pack for the public can ask, such as a name and a number. It is published as you write it.")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--embargo", paramLabel = "WHEN", description = "When a pack for the public may be used, as you write it.")
    private Optional<String> embargo = Optional.empty();

    Details details() {
        return Details.NONE.with(Detail.ISSUER, issuer).with(Detail.DATE, date).with(Detail.PRESS_CONTACT, contact).with(Detail.EMBARGO, embargo);
    }

    /** A pack for the public is not made with a working title: only a person can say what it is to be called. */
    void needsTitle(Audience audience, Optional<String> title, Revised revised, Messages messages) throws Fault {
        boolean chosen = title.isPresent() || revised.edits().stream().anyMatch(edit -> edit.kind() == Edit.Kind.TITLE);
        if (audience == Audience.PUBLIC && !chosen) {
            throw new Fault(messages.text("command.error.public-title", revised.briefing().title()));
        }
    }
}
