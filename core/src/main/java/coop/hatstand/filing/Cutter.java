package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a sheet at its marks into passages; every non-blank character ends in one passage or in a mark's evidence. */
final class Cutter {
    private final Sheet sheet;
    private final List<Passage> passages = new ArrayList<>();

    private Cutter(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A respondent's post. */
    static List<Passage> answers(Sheet sheet, List<Mark> marks) {
        Cutter cutter = new Cutter(sheet);
        Tail tail = Tail.of(sheet);
        int end = tail.from();
        if (marks.isEmpty()) {
            String words = sheet.text().substring(0, end);
            cutter.unfiled(0, end, Courtesy.thanks(words) ? "unfiled.thanks" : "unfiled.no-label");
        } else {
            int below = ListEnd.of(sheet, marks, end);
            int said = said(sheet, marks, end);
            cutter.unfiled(0, marks.get(0).from(), "unfiled.lead-in");
            for (int i = 0; i < marks.size(); i++) {
                boolean last = i + 1 == marks.size();
                cutter.answer(marks.get(i), last ? below : marks.get(i + 1).from(), last || i + 1 == said);
            }
            cutter.unfiled(below, end, "unfiled.below-list");
        }
        cutter.unfiled(end, sheet.text().length(), tail.reason());
        return List.copyOf(cutter.passages);
    }

    /** How many marks something is said below: questions quoted at a post's end are left standing by a mail program. */
    private static int said(Sheet sheet, List<Mark> marks, int end) {
        int said = marks.size();
        for (int stop = end; said > 0 && marks.get(said - 1).rule().equals("quotation") && sheet.blank(marks.get(said - 1).to(), Math.max(stop, marks.get(said - 1).to())); said--) {
            stop = marks.get(said - 1).from();
        }
        return said;
    }

    /** The post that asks: what is not a question is context. */
    static List<Passage> letter(Sheet sheet, List<Span> questions) {
        Cutter cutter = new Cutter(sheet);
        int at = 0;
        for (Span question : questions) {
            cutter.add(Passage.of(Span.Role.CONTEXT, at, question.from()));
            at = question.to();
        }
        cutter.add(Passage.of(Span.Role.CONTEXT, at, sheet.text().length()));
        return List.copyOf(cutter.passages);
    }

    /** A post that asks among others that do: what is not a question belongs to none. */
    static List<Passage> beside(Sheet sheet, List<Span> questions) {
        return letter(sheet, questions).stream().map(passage -> Passage.unfiled(passage.from(), passage.to(), "unfiled.asks")).toList();
    }

    private void answer(Mark mark, int to, boolean last) {
        int end = last ? mark.answer() + Courtesy.signOff(sheet.text().substring(mark.answer(), to), sheet.post().author().name()) : to;
        if (mark.questions().isEmpty()) {
            add(new Passage(mark.from(), end, Span.Role.UNFILED, Optional.of(mark), mark.rule()));
        } else if (Placeholder.in(sheet.text(), mark.answer(), end)) {
            unfiled(mark.from(), end, "unfiled.blank");
        } else {
            add(response(mark, end));
        }
        unfiled(end, to, "unfiled.sign-off");
    }

    /** The answer behind a label; the word that announces it goes with the label. */
    private Passage response(Mark mark, int end) {
        int start = mark.answer() == mark.to() ? AnswerWord.end(sheet.text(), mark.to(), end) : mark.answer();
        Mark whole = start == mark.answer() ? mark : Mark.label(mark.from(), start, mark.questions(), mark.rule(), mark.measure());
        return Passage.response(start, end, whole);
    }

    private void unfiled(int from, int to, String reason) {
        add(Passage.unfiled(from, to, reason));
    }

    private void add(Passage passage) {
        if (!sheet.blank(passage.from(), passage.to())) {
            passages.add(passage);
        }
    }
}
