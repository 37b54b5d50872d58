package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Cues;
import java.util.List;

/** Tells cells that state terms in words that can mean nothing else; a yes or no may be to anything. */
final class SurveyTerms {
    private static final List<String> WORDS = List.of("on-the-record", "by-hat", "background", "off-the-record").stream().flatMap(term -> Cues.of("term." + term).stream()).toList();

    private SurveyTerms() {
    }

    static boolean isTerm(String cell) {
        return WORDS.stream().anyMatch(cell.strip()::equalsIgnoreCase);
    }
}
