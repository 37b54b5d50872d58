package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the ways in which questions are put, in order of trust; the first that finds any has them all. */
final class QuestionFinders {
    private static final List<QuestionFinder> IN_ORDER = List.of(
            sheets -> new NumberedQuestions().find(sheets.subList(0, Math.min(1, sheets.size()))),
            sheets -> several(new ProseQuestions().find(sheets)),
            new NumberedQuestions(),
            new ProseQuestions());

    private QuestionFinders() {
    }

    static Found find(List<Sheet> sheets) {
        for (QuestionFinder finder : IN_ORDER) {
            Found found = finder.find(sheets);
            if (!found.questions().isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    /** Questions a person gave, with or without numbers before them. */
    static Found given(List<String> lines) {
        List<Question> questions = new ArrayList<>();
        for (String line : lines) {
            Optional<NumberLabel> label = NumberLabel.at(line).filter(l -> l.numbers().size() == 1);
            String text = line.substring(label.map(NumberLabel::end).orElse(0)).strip();
            String number = label.map(l -> l.numbers().get(0)).orElse(Integer.toString(questions.size() + 1));
            questions.add(new Question("q" + (questions.size() + 1), number, Optional.empty(), text, Parts.of(text)));
        }
        return new Found(questions, List.of());
    }

    private static Found several(Found found) {
        return found.questions().size() > 1 ? found : Found.NOTHING;
    }
}
