package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Optional;

/** Tells what a pack printed beside its briefing's own notices. */
@FunctionalInterface
public interface PrintedSource {

    /** The notices of the pack for which those terms, or none, were chosen for words on which nobody stated any. */
    List<Notice> notices(Optional<Attribution> chosen);
}
