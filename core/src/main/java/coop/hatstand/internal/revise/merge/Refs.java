package coop.hatstand.internal.revise.merge;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a briefing says of answers that are gone. */
final class Refs {
    private Refs() {
    }

    /** A briefing in which only these answers may be referred to. */
    static Briefing only(List<Response> there, Briefing briefing) {
        Set<String> gone = new HashSet<>(briefing.responses().stream().map(Response::id).toList());
        there.forEach(response -> gone.remove(response.id()));
        return gone.isEmpty() ? briefing : briefing.toBuilder().messages(briefing.messages().without(gone)).consultation(briefing.consultation().without(gone))
                .keyQuotes(briefing.keyQuotes().stream().filter(quote -> !gone.contains(quote.response())).toList())
                .consultation(briefing.consultation().without(gone)).lines(briefing.lines().stream().map(line -> without(line, gone)).toList()).build();
    }

    private static LineToTake without(LineToTake line, Set<String> gone) {
        return line.evidence().stream().noneMatch(gone::contains) ? line : new LineToTake(line.question(), line.hat(), line.front(), line.body(), line.ifPressed(),
                line.evidence().stream().filter(ref -> !gone.contains(ref)).toList());
    }
}
