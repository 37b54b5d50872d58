package coop.hatstand.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.internal.terms.Statement.Kind;
import coop.hatstand.internal.terms.Statement.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that state terms are found, and sentences that only speak of records, quotes or anonymity mostly are not. */
final class StatedTermsTest {
    /** Sentences by somebody who did not see the cues: language, place, what is expected, the words. */
    private static final String TABLE = "stated-terms.tsv";
    /** Single sentences, most of them figures of speech, that no weight was learned from: language, what is expected, the words. */
    private static final String UNSEEN = "unseen-terms.tsv";

    private static final double FOUND = 0.8;
    private static final double ALARMS = 0.12;

    private static List<String[]> rows(String expected) throws IOException {
        try (InputStream in = StatedTermsTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", 4)).filter(row -> row.length == 4 && row[2].equals(expected)).toList();
        }
    }

    private static double shareOfUnseen(String expected) throws IOException {
        try (InputStream in = StatedTermsTest.class.getResourceAsStream(UNSEEN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).filter(row -> row[1].equals(expected))
                    .mapToInt(row -> doubtful(row[2]) ? 1 : 0).average().orElseThrow();
        }
    }

    /** What is truly reached on the hardest kind of words. Of whole answers by somebody who knew neither the code nor what it learned from, 136 of 140 were found at first sight, with 16 false alarms among 140. */
    @Test
    void mostFiguresOfSpeechNeverLearnedFromAreFound() throws IOException {
        double found = shareOfUnseen("doubtful");
        double alarms = shareOfUnseen("plain");
        assertTrue(found >= FOUND && alarms <= ALARMS, () -> "found " + found + ", false alarms " + alarms);
    }

    private static boolean doubtful(String words) {
        return StatedTerms.in(words).filter(said -> said.kind() == Kind.RESTRICTS).isPresent();
    }

    @Test
    void atLeastNinetyEightOfAHundredStatedTermsAreFound() throws IOException {
        List<String[]> rows = rows("doubtful");
        List<String> missed = rows.stream().map(row -> row[3]).filter(words -> !doubtful(words)).toList();
        assertTrue(rows.size() >= 120 && missed.size() <= rows.size() * 0.02, () -> missed.size() + " of " + rows.size() + ": " + String.join("\n", missed));
    }

    @Test
    void atMostFifteenOfAHundredStoriesAreFalseAlarms() throws IOException {
        List<String[]> rows = rows("plain");
        List<String> alarms = rows.stream().map(row -> row[3]).filter(StatedTermsTest::doubtful).toList();
        assertTrue(rows.size() >= 120 && alarms.size() <= rows.size() * 0.15, () -> alarms.size() + " of " + rows.size() + ": " + String.join("\n", alarms));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Off the record: the bank said no twice.|PASSAGE", "The bank said no twice (off-the-record).|PASSAGE", "strictly between you and me, he left|POST",
        "Please don’t name me, just the co-op|PERSON", "anonymous please|PERSON", "dont quote me|POST", "Nothing above is for publication|POST",
        "ne me citez pas|POST", "no me cites|POST", "bitte nicht zitieren|PASSAGE", "non citatemi|PASSAGE", "não me citem|POST", "niet citeren aub|PASSAGE",
        "keep my name out of it|PERSON"})
    void reachesAsFarAsItsWordsMayMean(String words, Reach least) {
        Optional<Statement> said = StatedTerms.in(words);
        assertEquals(Kind.RESTRICTS, said.orElseThrow().kind());
        assertTrue(said.orElseThrow().reach().compareTo(least) >= 0, said::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Between us: with a loan.", "Off the record: nobody does.", "We lost a third. That is confidential.",
        "The board is split (not for publication).", "Entre nous : la banque a refusé.", "Unter uns: die Bank will nicht.", "Onder ons gezegd: de bank zei nee.",
        "à ne pas publier: the lease is dear.", "entre nous, the lease is dear.", "In confidence, the lease is dear."})
    void aClauseThatSaysNothingElseIsAlwaysFound(String words) {
        assertTrue(doubtful(words), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Happy to be quoted.", "You can use my name.", "feel free to quote me", "Vous pouvez me citer.", "podéis citarme con mi nombre"})
    void whatAllowsHoldsNothingBack(String words) {
        assertEquals(Optional.of(Kind.ALLOWS), StatedTerms.in(words).map(Statement::kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"May we quote you?|No|RESTRICTS", "May we quote you?|Yes|ALLOWS", "May we use your name?|first name only|RESTRICTS",
        "Do you wish to stay anonymous?|Yes|RESTRICTS", "Do you wish to stay anonymous?|No|ALLOWS", "Pouvons-nous vous citer ?|Non|RESTRICTS",
        "Dürfen wir Ihren Namen nennen?|Lieber nicht|RESTRICTS"})
    void anAnswerIsReadWithWhatItAnswers(String question, String answer, Kind kind) {
        assertEquals(Optional.of(kind), StatedTerms.answering(question, answer).map(Statement::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How did you start?", "What would you print on the wall?", "Who named the bakery?", "How do you keep members' records?", "What would you tell a new co-op?"})
    void anOrdinaryQuestionAsksForNoTerms(String question) {
        assertTrue(!StatedTerms.asksForTerms(question), question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister told us off the record in 2010 that it would pass.", "An anonymous donor paid for the roof.", "We keep records of every delivery.",
        "The vote was by secret ballot.", "The paper quoted us twice."})
    void aStoryIsNoRequest(String words) {
        assertTrue(!doubtful(words), words);
    }

    /** Cells and remarks as surveys have them, of words that mostly were never learned from. */
    @ParameterizedTest
    @ValueSource(strings = {"Intermediate", "Texas Christian University", "Between 5 and 10 years", "Weekly", "Postgres, Redis, Grafana", "N/A", "Université de Rennes", "Geography teacher",
        "We moved the build to Jenkins and it halved the time.", "Kubernetes 1.29 on bare metal"})
    void anOrdinaryCellIsNoRequest(String words) {
        assertTrue(!doubtful(words), words);
    }

    @Test
    void theFileOfWeightsIsReadAsItIsWritten() throws IOException {
        try (InputStream in = TermsModel.class.getResourceAsStream("weights.txt")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), TermsModel.learned().file());
        }
    }

    @Test
    void takesTimeThatGrowsWithTheText() {
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> StatedTerms.in("please do not keep my name ".repeat(20_000)));
    }
}
