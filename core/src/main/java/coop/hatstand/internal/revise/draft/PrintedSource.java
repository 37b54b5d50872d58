package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Optional;

/** Supplies the notices that a pack printed in addition to its briefing's own. */
@FunctionalInterface
public interface PrintedSource {

    /** The notices of the pack made with these default terms, or with none. */
    List<Notice> notices(Optional<Attribution> chosen);
}
