package coop.hatstand.internal.filing.mark;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormHeadings;
import coop.hatstand.internal.filing.heading.PlainSections;
import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.SectionLabel;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.PlainDigits;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels with numbers or letters: "Re: question 2.", "Q4:", "2.", "1/2/3:", "(b)", "B2:", or bare "2 We did". */
public final class NumberProposer implements Proposer {
    private static final Pattern REGARDING = CueWords.start("regarding");
    private static final Pattern ASIDE = Pattern.compile("\\s*#\\d+\\s+\\p{Ll}");
    /** "7 nobody yet", "2 80", "b whoever broke it", "two see above", or such a number alone on its line: a label only where they go up through the post. */
    private static final Pattern SMALL = Pattern.compile("\\s{0,3}([1-9]\\d{0,2}(?:\\.\\d{1,2})?|\\p{L}{1,6})(?:\\s+(?=\\S)|\\s*$)");
    private static final List<Pattern> COUNTS = IntStream.rangeClosed(1, 10).mapToObj(n -> Pattern.compile(CueWords.any("count." + n), Pattern.CASE_INSENSITIVE)).toList();
    private static final Pattern POINTS = Pattern.compile(".*(?:[,:]|\\s[-–—])\\s*", Pattern.DOTALL);
    private static final int FEWEST_SMALL = 3;
    private static final int FARTHEST = 60;
    /** "#2 …" and then "#1 …": one alone is most often a ticket's number. */
    private static final int FEWEST_SIGNS = 2;

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        boolean countsOn = countsOn(postText, questionIndex);
        boolean asides = postText.lines().stream().filter(postLine -> postLine.open() && ASIDE.matcher(postLine.text()).lookingAt()).count() < FEWEST_SIGNS;
        boolean small = goesUp(postText, questionIndex);
        for (PostLine postLine : postText.lines()) {
            for (PostLine place : postLine.open() ? postLine.places() : List.<PostLine>of()) {
                Optional<NumberLabel> label = place == postLine ? label(place, questionIndex).or(() -> small ? small(place, questionIndex) : Optional.empty()) : inside(place, questionIndex);
                Optional<NumberLabel> alone = label.filter(found -> found.kind() != NumberLabel.Kind.BARE || Reference.at(place.text(), 0, questionIndex).filter(more -> more.questions().size() > found.numbers().size()).isEmpty());
                alone.flatMap(found -> proposal(postText, place, found, questionIndex, countsOn))
                        .map(proposal -> proposal.with(thread.looksAsAsked(label.get()), Feature.AS_ASKED).with(asides && ASIDE.matcher(place.text()).lookingAt(), Feature.ASIDE).with(place != postLine, Feature.IN_SENTENCE)).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /** Whether the numbers of a post go up beyond where the questions' own restart. */
    private static boolean countsOn(PostText postText, QuestionIndex questionIndex) {
        int last = 0;
        for (PostLine postLine : postText.lines()) {
            String number = postLine.open() ? postLine.label().filter(label -> label.numbers().size() == 1).map(label -> label.numbers().get(0)).orElse("") : "";
            if (!number.isEmpty() && (!number.matches("\\d{1,3}") || Integer.parseInt(number) <= last)) {
                return false;
            }
            last = number.isEmpty() ? last : Integer.parseInt(number);
        }
        return questionIndex.countsOn(last);
    }

    private static Optional<NumberLabel> small(PostLine postLine, QuestionIndex questionIndex) {
        Matcher small = SMALL.matcher(PlainDigits.of(postLine.text(), FARTHEST));
        return small.lookingAt() ? number(small.group(1), questionIndex).map(number -> new NumberLabel(NumberLabel.Kind.BARE, List.of(number), small.end(), "small")) : Optional.empty();
    }

    /** The number that digits, a letter or a word such as "two" say. */
    private static Optional<String> number(String said, QuestionIndex questionIndex) {
        String small = said.toLowerCase(Locale.ROOT);
        if (Character.isDigit(said.charAt(0)) || questionIndex.lettered() && !questionIndex.numbered(small).isEmpty()) {
            return Optional.of(small);
        }
        return IntStream.range(0, COUNTS.size()).filter(i -> COUNTS.get(i).matcher(said).matches()).mapToObj(i -> Integer.toString(i + 1)).findFirst();
    }

    /** Whether the numbers that lines start with, with a mark or without, go up all the way. */
    private static boolean goesUp(PostText postText, QuestionIndex questionIndex) {
        int[] numbers = postText.lines().stream().filter(PostLine::open).map(line -> label(line, questionIndex).or(() -> small(line, questionIndex))).flatMap(Optional::stream)
                .mapToInt(label -> order(label, questionIndex)).toArray();
        return numbers.length >= FEWEST_SMALL && IntStream.range(1, numbers.length).allMatch(i -> numbers[i] > numbers[i - 1]);
    }

    private static Optional<NumberLabel> label(PostLine postLine, QuestionIndex questionIndex) {
        Optional<NumberLabel> label = questionIndex.sectioned() ? SectionLabel.at(postLine.text()) : Optional.empty();
        label = label.isPresent() ? label : postLine.label();
        return label.isEmpty() && questionIndex.lettered() ? LetterLabel.at(postLine.text()) : label;
    }

    /** The label a sentence inside a line starts with: one that speaks of a number and points at what follows, or a letter in brackets. */
    private static Optional<NumberLabel> inside(PostLine place, QuestionIndex questionIndex) {
        String text = place.text();
        Optional<NumberLabel> label = NumberLabel.at(text).filter(one -> (one.kind() == NumberLabel.Kind.WORDED || one.style().contains("R")) && POINTS.matcher(text.substring(0, Math.min(one.end(), text.length()))).matches());
        return label.isPresent() || !questionIndex.lettered() ? label : LetterLabel.at(text).filter(one -> one.kind() == NumberLabel.Kind.WORDED || one.style().startsWith("("));
    }

    private static Optional<Proposal> proposal(PostText postText, PostLine postLine, NumberLabel label, QuestionIndex questionIndex, boolean countsOn) {
        List<IndexedQuestion> named = new ArrayList<>();
        for (String number : label.numbers()) {
            int place = countsOn && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
            List<IndexedQuestion> asked = place > 0 ? questionIndex.all().subList(place - 1, place) : questionIndex.numbered(number);
            if (asked.size() > 1) {
                QuestionLabel inSection = inSection(postText, postLine, label, asked, questionIndex);
                return Optional.of(looks(inSection, postText, postLine, label).with(!inSection.questions().isEmpty(), Feature.REGARDS));
            }
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            named.add(asked.get(0));
        }
        int to = wholeLine(postLine, label) ? postLine.to() : Math.min(postLine.from() + label.end(), postLine.to());
        Proposal proposal = looks(QuestionLabel.label(postLine.from(), to, named.stream().distinct().toList(), rule(label), 1), postText, postLine, label);
        return Optional.of(proposal.counted(order(label, questionIndex)).with(asAsked(label, named), Feature.AS_ASKED)
                .with(label.kind() != NumberLabel.Kind.WORDED && label.numbers().get(0).matches("\\d{1,3}") && questionIndex.allLettered(), Feature.UNLIKE_ASKED));
    }

    /** Whether the label is of a less usual kind, and just what the question has. */
    private static boolean asAsked(NumberLabel label, List<IndexedQuestion> named) {
        String number = label.numbers().get(0);
        return !number.matches("\\d{1,3}") && named.get(0).question().number().equals(number);
    }

    /** The place of what a label says in a count; of letters and sections that of the question; 0 if there is none. */
    private static int order(NumberLabel label, QuestionIndex questionIndex) {
        String digits = label.numbers().get(0).replaceFirst("\\D+$", "");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits)
                : questionIndex.numbered(label.numbers().get(0)).stream().mapToInt(asked -> questionIndex.all().indexOf(asked) + 1).findFirst().orElse(0);
    }

    private static Proposal looks(QuestionLabel questionLabel, PostText postText, PostLine postLine, NumberLabel label) {
        // Of HTML's lists the program itself wrote the marks: a list right below another gets the other one, so that the two do not become one.
        String style = postText.post().syntax() == Syntax.HTML ? label.style().replace(')', '.') : label.style();
        boolean regards = label.style().contains("R");
        Feature kind = switch (label.kind()) {
            case WORDED -> Feature.WORDED;
            case MARKED -> Feature.NUMBERED;
            case BARE -> Feature.BARE;
        };
        return Proposal.of(questionLabel, label.kind() + style, questionLabel.questions().isEmpty() ? Feature.SEVERAL : kind)
                .with(regards, Feature.REGARDS)
                .with(loud(label, postLine), Feature.LOUD)
                .with(postLine.inside() && label.kind() != NumberLabel.Kind.MARKED, Feature.IN_SENTENCE);
    }

    private static boolean loud(NumberLabel label, PostLine postLine) {
        String style = label.style();
        return (style.startsWith("**") || style.startsWith("__") || style.startsWith("#") || style.startsWith("(")) && !postLine.text().strip().startsWith("#" + label.numbers().get(0));
    }

    private static String rule(NumberLabel label) {
        return switch (label.kind()) {
            case WORDED -> "label";
            case MARKED -> LetterLabel.isLetter(label.numbers().get(0)) ? "letter" : "list number";
            case BARE -> "number";
        };
    }

    /** Of several questions with this number, the one whose section's heading stands above; none for sure if there is no such heading. */
    private static QuestionLabel inSection(PostText postText, PostLine postLine, NumberLabel label, List<IndexedQuestion> asked, QuestionIndex questionIndex) {
        Optional<FormHeading> above = FormHeadings.of(postText).stream().filter(formHeading -> postText.start(formHeading.line()) < postLine.from())
                .filter(formHeading -> !questionIndex.section(formHeading.words()).isEmpty()).reduce((one, later) -> later).or(() -> plain(postText, postLine, questionIndex));
        List<IndexedQuestion> meant = above.map(formHeading -> questionIndex.section(formHeading.words()).stream().filter(asked::contains).toList()).orElse(List.of());
        int end = Math.min(postLine.from() + label.end(), postLine.to());
        if (meant.size() != 1 || label.numbers().size() != 1) {
            return QuestionLabel.label(postLine.from(), end, List.of(), "unfiled.several", 0);
        }
        boolean right = postText.text().substring(above.get().end(), postLine.from()).isBlank();
        int from = right ? postText.start(above.get().line()) : postLine.from();
        return QuestionLabel.label(from, end, meant, rule(label), 1);
    }

    /** A line above that nothing marks as a heading, but that says a section's words. */
    private static Optional<FormHeading> plain(PostText postText, PostLine postLine, QuestionIndex questionIndex) {
        int at = postText.lines().indexOf(postLine);
        for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
            Optional<FormHeading> above = PlainSections.above(postText, i).filter(formHeading -> !questionIndex.section(formHeading.words()).isEmpty());
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** "Re: question 2. How is …?" is a heading of its own: all of it names the question. */
    private static boolean wholeLine(PostLine postLine, NumberLabel label) {
        return label.kind() == NumberLabel.Kind.WORDED && QuestionMark.ends(postLine.text()) && REGARDING.matcher(postLine.text()).lookingAt();
    }
}
