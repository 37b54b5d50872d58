package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a list whose numbers name questions from a list that is only a list.
 *
 * <p>A list counts as answers unless it is led in by a sentence that announces a list of its own ("There are three reasons:"), or it starts
 * over inside an answer: then the numbers that go on from the answer's own are kept and the inner list is part of it.
 */
final class AnswerList {
    private static final Pattern INVITES = CueWords.anywhere("invites");
    /** "The rules on our gate say:" announces a list even where it has as many items as there are questions. */
    private static final Pattern ANNOUNCES = CueWords.anywhere("announces");
    private static final int LONG_LEAD = 60;
    private static final int DEEPER = 2;

    private AnswerList() {
    }

    static List<Mark> of(Sheet sheet, List<Mark> marks, Questions questions) {
        if (marks.stream().anyMatch(mark -> mark.questions().isEmpty())) {
            return marks;
        }
        if (marks.isEmpty() || ownList(sheet, marks, questions)) {
            return List.of();
        }
        return outer(sheet, InnerLists.without(sheet, shallow(sheet, marks)), questions);
    }

    /** Whether what stands before the list announces something else than answers. */
    private static boolean ownList(Sheet sheet, List<Mark> marks, Questions questions) {
        String lead = sheet.text().substring(0, marks.get(0).from()).strip();
        if (lead.isEmpty()) {
            return false;
        }
        String last = lead.substring(Math.max(lead.lastIndexOf('\n'), sentenceStart(lead)) + 1);
        if (marks.size() >= questions.size()) {
            return last.endsWith(":") && ANNOUNCES.matcher(last).find() && !INVITES.matcher(last).find() && countsUp(marks, questions);
        }
        boolean announces = last.endsWith(":") && countsUp(marks, questions) && !INVITES.matcher(last).find();
        return announces || Likeness.words(lead).size() > LONG_LEAD && !INVITES.matcher(last).find();
    }

    /** Whether a list starts at the first number and leaves none out, as one does that has nothing to do with the questions. */
    private static boolean countsUp(List<Mark> marks, Questions questions) {
        return IntStream.range(0, marks.size()).allMatch(i -> place(marks.get(i), questions) == i);
    }

    private static int sentenceStart(String lead) {
        int at = -1;
        for (int i = 0; i + 1 < lead.length(); i++) {
            if ((".!" + QuestionMark.ANY).indexOf(lead.charAt(i)) >= 0 && Character.isWhitespace(lead.charAt(i + 1))) {
                at = i;
            }
        }
        return at;
    }

    /** Items set in deeper than at least two others belong to those. */
    private static List<Mark> shallow(Sheet sheet, List<Mark> marks) {
        int least = marks.stream().mapToInt(mark -> indent(sheet, mark)).min().orElse(0);
        List<Mark> shallow = marks.stream().filter(mark -> indent(sheet, mark) < least + DEEPER).toList();
        return shallow.size() > 1 ? shallow : marks;
    }

    private static int indent(Sheet sheet, Mark mark) {
        int indent = 0;
        while (mark.from() + indent < mark.to() && sheet.text().charAt(mark.from() + indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Of numbers that occur twice, those that go on from the outer list. */
    private static List<Mark> outer(Sheet sheet, List<Mark> marks, Questions questions) {
        List<Mark> outer = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int[] lastAt = lastAt(marks, questions);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            List<String> numbers = numbers(sheet, mark);
            boolean again = numbers.stream().anyMatch(seen::contains);
            if (!again && !inner(marks, i, outer, questions, lastAt)) {
                outer.add(mark);
                seen.addAll(numbers);
            }
        }
        return outer;
    }

    /** The numbers as written, with their letters: "3a" and "3b" may both name question 3. */
    private static List<String> numbers(Sheet sheet, Mark mark) {
        List<String> written = NumberLabel.at(sheet.text().substring(mark.from(), mark.to())).map(NumberLabel::numbers).orElse(List.of());
        return IntStream.range(0, mark.questions().size()).mapToObj(i -> mark.questions().get(i).id() + " " + (i < written.size() ? written.get(i) : "")).toList();
    }

    /** Whether a list that started over goes on here, since a later number goes on from the outer list's own. */
    private static boolean inner(List<Mark> marks, int index, List<Mark> outer, Questions questions, int[] lastAt) {
        if (index == 0 || outer.isEmpty() || outer.get(outer.size() - 1) == marks.get(index - 1)) {
            return false;
        }
        int place = place(marks.get(index), questions);
        int last = place(outer.get(outer.size() - 1), questions);
        return place == place(marks.get(index - 1), questions) + 1
                && IntStream.rangeClosed(last + 1, place).anyMatch(p -> lastAt[p] > index);
    }

    /** For each question's place the index of the last mark that names it. */
    private static int[] lastAt(List<Mark> marks, Questions questions) {
        int[] lastAt = new int[questions.size()];
        for (int i = 0; i < marks.size(); i++) {
            lastAt[place(marks.get(i), questions)] = i;
        }
        return lastAt;
    }

    private static int place(Mark mark, Questions questions) {
        return questions.all().indexOf(mark.questions().get(0));
    }
}
