package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All the ways in which questions are put, in order of trust; the first that finds any has them all. */
final class QuestionFinders {
    private static final List<QuestionFinder> IN_ORDER = List.of(
            sheets -> new NumberedQuestions().find(sheets.subList(0, Math.min(1, sheets.size()))),
            sheets -> several(new ProseQuestions().find(sheets)),
            new NumberedQuestions(),
            new LaterQuestions(),
            new TakenUpQuestions(),
            new ProseQuestions());

    private QuestionFinders() {
    }

    /** The questions put in the threads and mails; forms and surveys carry theirs in another way. */
    static Found find(Sources sources) {
        List<Integer> indices = IntStream.range(0, sources.sheets().size()).filter(i -> !sources.inForm(i)).boxed().toList();
        List<Sheet> sheets = indices.stream().map(sources.sheets()::get).toList();
        for (QuestionFinder finder : IN_ORDER) {
            Found found = finder.find(sheets);
            if (!found.questions().isEmpty()) {
                List<Found.Taken> taken = found.taken().stream().map(t -> new Found.Taken(indices.get(t.sheet()), t.span())).toList();
                return new Found(found.questions(), taken);
            }
        }
        return Found.NOTHING;
    }

    /** The questions that a topic opens with, in the surest ways alone. */
    static Found opening(Sheet sheet, int index) {
        Found found = IN_ORDER.subList(0, 2).stream().map(finder -> finder.find(List.of(sheet))).filter(f -> !f.questions().isEmpty()).findFirst().orElse(Found.NOTHING);
        return new Found(found.questions(), found.taken().stream().map(t -> new Found.Taken(index, t.span())).toList());
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
