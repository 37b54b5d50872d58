package coop.hatstand.internal.filing.people;

import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.SentenceSpans;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the convener's letter who asks, when and how: "talking to a journalist from http://example.org/ tomorrow afternoon", "Radio Estuary rings us on
 * Thursday at 08:10 for six minutes". What a sentence puts in doubt is left out, and so is what is said in two ways.
 */
public final class InterviewFinder {
    /** A longer sentence is no plain one. */
    private static final int LONGEST = 600;
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*+\\n");
    /** Dots in mid-sentence. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\s(?:…|\\.\\.\\.)\\s(?=\\p{Ll})");
    private static final Pattern UNSURE = CueWords.anywhere("unsure");
    private static final Pattern MAY = Pattern.compile("(?<![\\p{L}\\p{N}])may\\s+\\p{Ll}");
    private final Labels labels;

    /** @param labels the briefing's language, for what is not taken over in the letter's own words */
    public InterviewFinder(Labels labels) {
        this.labels = labels;
    }

    /** What the letter says of it; the speaker is for others to know. */
    public Details find(String letter) {
        int from = 0;
        Matcher gap = PARAGRAPH.matcher(letter);
        while (from <= letter.length()) {
            int to = gap.find() ? gap.start() : letter.length();
            Details found = inParagraph(LEFT_OUT.matcher(letter.substring(from, to)).replaceAll(" "));
            if (!found.equals(Details.NONE)) {
                return found;
            }
            from = to == letter.length() ? to + 1 : gap.end();
        }
        return Details.NONE;
    }

    /** The first sentence that says who asks or when, with what the rest of its paragraph adds. */
    private Details inParagraph(String paragraph) {
        List<String> sentences = SentenceSpans.of(paragraph, 0, paragraph.length()).stream().map(span -> words(paragraph, span)).filter(Predicate.not(InterviewFinder::unsure)).toList();
        for (int i = 0; i < sentences.size(); i++) {
            InterviewSentence sentence = new InterviewSentence(sentences.get(i));
            Optional<String> outlet = sentence.outlet();
            Optional<String> when = sentence.when();
            if (sentence.asks() && (outlet.isPresent() || when.isPresent()) || sentence.announces() && outlet.isPresent() && when.isPresent()) {
                return details(outlet, when, sentences.subList(i, sentences.size()));
            }
        }
        return Details.NONE;
    }

    private static String words(String paragraph, Span span) {
        return paragraph.substring(span.from(), span.to()).replaceAll("\\s+", " ");
    }

    private static boolean unsure(String sentence) {
        return sentence.length() > LONGEST || UNSURE.matcher(sentence).find() || MAY.matcher(sentence).find();
    }

    private Details details(Optional<String> outlet, Optional<String> when, List<String> sentences) {
        List<InterviewSentence> said = sentences.stream().map(InterviewSentence::new).toList();
        Optional<String> later = said.stream().skip(1).filter(InterviewSentence::announces).flatMap(sentence -> sentence.when().stream()).findFirst();
        return Details.NONE
                .with(Detail.OUTLET, outlet)
                .with(Detail.WHEN, when.or(() -> later))
                .with(Detail.ZONE, InterviewSentence.only(said, InterviewSentence::zone))
                .with(Detail.LENGTH, InterviewSentence.only(said, InterviewSentence::length))
                .with(Detail.CHANNEL, InterviewSentence.only(said, InterviewSentence::channel))
                .with(Detail.BROADCAST, InterviewSentence.only(said, InterviewSentence::broadcast).map(labels::text))
                .with(Detail.CALL, InterviewSentence.only(said, InterviewSentence::call).map(labels::text))
                .with(Detail.NUMBER, InterviewSentence.only(said, InterviewSentence::number))
                .with(Detail.JOURNALIST, InterviewSentence.only(said, InterviewSentence::journalist));
    }
}
