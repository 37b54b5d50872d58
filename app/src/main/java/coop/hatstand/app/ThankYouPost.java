package coop.hatstand.app;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The post that thanks those whose words a published text quotes. It names nobody whose words are not on the record. */
public final class ThankYouPost {
    private final Briefing briefing;
    private final Messages messages;

    public ThankYouPost(Briefing briefing, Messages messages) {
        this.briefing = briefing;
        this.messages = messages;
    }

    /** The post's paragraphs. */
    public List<String> lines(Verification verification) {
        TermsInForce terms = TermsInForce.of(briefing, Optional.empty());
        Map<String, Set<String>> used = new LinkedHashMap<>();
        for (Response response : briefing.responses()) {
            String ref = response.id().toUpperCase(Locale.ROOT);
            if (verification.used().contains(ref) && terms.of(response).attribution() == Attribution.ON_THE_RECORD) {
                used.computeIfAbsent(response.respondent(), id -> new LinkedHashSet<>()).add(ref);
            }
        }
        List<String> lines = new ArrayList<>();
        used.forEach((person, refs) -> lines.add(messages.text("ask.thanks", called(briefing.respondent(person).orElseThrow()), words(verification, refs))));
        lines.add(messages.text("ask.thanks.all"));
        return lines;
    }

    /** What was used, as it was printed. */
    private String words(Verification verification, Set<String> refs) {
        return verification.findings().stream().filter(finding -> finding.verdict() != Verdict.UNKNOWN_REF && finding.refs().stream().anyMatch(refs::contains))
                .map(finding -> messages.text("quote", finding.words().replaceFirst("[,.]$", ""))).distinct().collect(Collectors.joining(", "));
    }

    private static String called(Respondent person) {
        return person.handle().map(handle -> handle.startsWith("@") ? handle : "@" + handle).orElse(person.name());
    }
}
