package coop.hatstand.filing;

/** How far a question goes on below the line it starts on. */
final class QuestionExtent {
    private QuestionExtent() {
    }

    /** The offset where a question that starts on a line ends: after its paragraph, or a later one that asks, before the line {@code stop}. */
    static int end(Sheet sheet, int start, int stop) {
        int end = sheet.lines().get(start).to();
        boolean paragraph = true;
        int asked = end;
        for (int i = start + 1; i < stop; i++) {
            Line line = sheet.lines().get(i);
            if (Courtesy.closes(line.text()) || line.code() || AnswerWord.starts(line.text()) || AnswerEnd.RULE.matcher(line.text()).matches()) {
                break;
            }
            if (line.blank()) {
                paragraph = false;
            } else if (paragraph || QuestionMark.in(line.text()) && line.quoted() == 0) {
                asked = line.to();
            }
        }
        return Math.max(end, asked);
    }
}
