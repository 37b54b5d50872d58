package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Labels with numbers or letters: "Re: question 2.", "Q4:", "2.", "1/2/3:", "(b)", "B2:", or bare "2 We did". */
final class NumberClaims implements Proposer {
    private static final Pattern REGARDING = CueWords.start("regarding");
    private static final Pattern ASIDE = Pattern.compile("\\s*#\\d+\\s+\\p{Ll}");
    private static final int FARTHEST = 60;
    private static final int FEWEST_WORDS = 2;
    private static final double TOPIC = 0.6;

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.open()) {
                label(line, questions).flatMap(label -> claim(sheet, line, label, questions)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<NumberLabel> label(Line line, Questions questions) {
        Optional<NumberLabel> label = questions.sectioned() ? SectionLabel.at(line.text()) : Optional.empty();
        label = label.isPresent() ? label : line.label();
        return label.isEmpty() && questions.lettered() ? LetterLabel.at(line.text()) : label;
    }

    private static Optional<Claim> claim(Sheet sheet, Line line, NumberLabel label, Questions questions) {
        List<Asked> named = new ArrayList<>();
        for (String number : label.numbers()) {
            List<Asked> asked = questions.numbered(number);
            if (asked.size() > 1) {
                return Optional.of(looks(inSection(sheet, line, label, asked), line, label));
            }
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            named.add(asked.get(0));
        }
        int start = line.from() + boldTopic(line, label, named.get(0));
        int to = wholeLine(line, label) ? line.to() : Restatement.end(sheet, Math.min(start, line.to()), sheet.text().length(), named.get(0));
        Claim claim = looks(Mark.label(line.from(), to, named.stream().distinct().toList(), rule(label), 1), line, label);
        return Optional.of(claim.with(to > start + 1 && !wholeLine(line, label), Feature.RESTATED).counted(order(label, named.get(0), questions)));
    }

    /** The place of what a label says in a count; of letters and sections that of the question. */
    private static int order(NumberLabel label, Asked asked, Questions questions) {
        String digits = label.numbers().get(0).replaceFirst("\\D+$", "");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : questions.all().indexOf(asked) + 1;
    }

    private static Claim looks(Mark mark, Line line, NumberLabel label) {
        boolean regards = label.style().contains("R");
        Feature kind = switch (label.kind()) {
            case WORDED -> Feature.WORDED;
            case MARKED -> Feature.NUMBERED;
            case BARE -> Feature.BARE;
        };
        return Claim.of(mark, label.kind() + label.style(), mark.questions().isEmpty() ? Feature.SEVERAL : kind)
                .with(regards, Feature.REGARDS)
                .with(loud(label, line), Feature.LOUD)
                .with(line.inside() && label.kind() != NumberLabel.Kind.MARKED, Feature.IN_SENTENCE)
                .with(ASIDE.matcher(line.text()).lookingAt(), Feature.ASIDE);
    }

    private static boolean loud(NumberLabel label, Line line) {
        String style = label.style();
        return (style.startsWith("**") || style.startsWith("__") || style.startsWith("#") || style.startsWith("(")) && !line.text().strip().startsWith("#" + label.numbers().get(0));
    }

    private static String rule(NumberLabel label) {
        return switch (label.kind()) {
            case WORDED -> "label";
            case MARKED -> LetterLabel.isLetter(label.numbers().get(0)) ? "letter" : "list number";
            case BARE -> "number";
        };
    }

    /** The offset behind bold words that go on with a label and say what the question is about: "**Question 2: second shop** Yes". */
    private static int boldTopic(Line line, NumberLabel label, Asked asked) {
        int end = Math.min(label.end(), line.text().length());
        int close = line.text().indexOf("**", end);
        boolean bold = label.style().startsWith("**") && close > end && close - end <= FARTHEST && line.text().indexOf("**") < end;
        boolean topic = bold && Likeness.contained(Likeness.words(line.text().substring(end, close)), asked.words()) >= TOPIC;
        return topic ? close + 2 : end;
    }

    /** Of several questions with this number, the one whose section's heading stands above; none for sure if there is no such heading. */
    private static Mark inSection(Sheet sheet, Line line, NumberLabel label, List<Asked> asked) {
        Optional<Header> above = Headers.of(sheet).stream().filter(header -> sheet.start(header.line()) < line.from())
                .filter(header -> asked.stream().anyMatch(a -> names(header, a))).reduce((one, later) -> later).or(() -> plain(sheet, line, asked));
        List<Asked> meant = above.map(header -> asked.stream().filter(a -> names(header, a)).toList()).orElse(List.of());
        int end = Math.min(line.from() + label.end(), line.to());
        if (meant.size() != 1 || label.numbers().size() != 1) {
            return Mark.label(line.from(), end, List.of(), "unfiled.several", 0);
        }
        boolean right = sheet.text().substring(above.get().end(), line.from()).isBlank();
        int from = right ? sheet.start(above.get().line()) : line.from();
        return Mark.label(from, Restatement.end(sheet, end, sheet.text().length(), meant.get(0)), meant, rule(label), 1);
    }

    /** A line above that nothing marks as a heading, but that says a section's words. */
    private static Optional<Header> plain(Sheet sheet, Line line, List<Asked> asked) {
        int at = sheet.lines().indexOf(line);
        for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
            Optional<Header> above = PlainSections.above(sheet, i).filter(header -> asked.stream().anyMatch(a -> names(header, a)));
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** Whether a heading is a section's, or its first words: "Part B" for "Part B: practice". */
    private static boolean names(Header header, Asked asked) {
        List<String> section = asked.question().section().map(Likeness::words).orElse(List.of());
        List<String> words = header.words();
        return section.equals(words) || words.size() >= FEWEST_WORDS && words.size() < section.size() && section.subList(0, words.size()).equals(words);
    }

    /** "Re: question 2. How is …?" is a heading of its own: all of it names the question. */
    private static boolean wholeLine(Line line, NumberLabel label) {
        return label.kind() == NumberLabel.Kind.WORDED && QuestionMark.ends(line.text()) && REGARDING.matcher(line.text()).lookingAt();
    }
}
