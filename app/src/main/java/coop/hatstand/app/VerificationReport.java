package coop.hatstand.app;

import coop.hatstand.verify.Finding;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.util.ArrayList;
import java.util.List;

/** What was found in a text, in lines for a person: what is wrong, what to look at, how much was checked, and what was used. */
public final class VerificationReport {
    private final Verification verification;
    private final Messages messages;

    public VerificationReport(Verification verification, Messages messages) {
        this.verification = verification;
        this.messages = messages;
    }

    /** One line for each finding but those that are as they should be. */
    public List<String> findings() {
        return verification.findings().stream().filter(finding -> finding.verdict() != Verdict.VERBATIM && finding.verdict() != Verdict.REPEATED).map(Finding::text).toList();
    }

    /** How much was checked, and what was not. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.count("verify.count", verification.quotations(), verification.with(Verdict.VERBATIM).count(),
                verification.findings().stream().filter(finding -> finding.verdict().isWrong()).count()));
        if (verification.tooShort() > 0) {
            lines.add(messages.count("verify.short", verification.tooShort()));
        }
        lines.add(messages.text("verify.paraphrase"));
        lines.add(verification.used().isEmpty() ? messages.text("verify.used.none") : messages.text("verify.used", String.join(", ", verification.used())));
        return lines;
    }
}
