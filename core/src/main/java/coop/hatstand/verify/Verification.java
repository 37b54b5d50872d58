package coop.hatstand.verify;

import coop.hatstand.document.Audience;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a text was found to say of a briefing. Only words in quotation marks or quoted blocks are judged, and refs; paraphrase is not.
 *
 * @param name the text's name
 * @param audience who is meant to read it
 * @param parts the text as it was read, in lines, paragraphs or pages
 * @param findings everything found, in the order of the text
 * @param quotations how many quotations were judged
 * @param tooShort how many were not, having fewer than four words
 */
public record Verification(String name, Audience audience, List<String> parts, List<Finding> findings, int quotations, int tooShort) {

    public Verification {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(audience, "audience");
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** Whether anything in the text should not be published as it is. */
    public boolean wrong() {
        return findings.stream().anyMatch(finding -> finding.verdict().isWrong());
    }

    /** The refs of the answers that it quotes word for word or nearly, and the lines to take that it repeats, each once, in the order of the text. */
    public List<String> used() {
        return findings.stream().filter(finding -> finding.verdict() != Verdict.UNKNOWN_REF).flatMap(finding -> finding.refs().stream()).distinct().toList();
    }

    /** The findings with a verdict. */
    public Stream<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict);
    }
}
