package coop.hatstand.internal.read.talk;

import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source holds, in its order.
 *
 * @param title what it is called, if it says so
 * @param joins whether what one person says in a row is one contribution
 * @param notices what the source lacks or what stayed out
 */
public record Talk(Optional<String> title, List<Contribution> contributions, boolean joins, List<Notice> notices) {

    public Talk {
        Objects.requireNonNull(title, "title");
        contributions = List.copyOf(contributions);
        notices = List.copyOf(notices);
    }
}
