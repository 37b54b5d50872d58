package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.List;

/** The questions, and how like a passage is to each. */
final class AskedQuestions {
    private final VectorIndex words = new VectorIndex();
    private final VectorIndex letters = new VectorIndex();
    private final VectorIndex smallWords = new VectorIndex();
    private final VectorIndex parts = new VectorIndex();
    private final List<Integer> partOf = new ArrayList<>();

    AskedQuestions(List<Question> questions, WordNumbers numbers) {
        for (int i = 0; i < questions.size(); i++) {
            PassageWords text = numbers.of(questions.get(i).text());
            words.add(numbers.stems().vector(text.stems()));
            letters.add(numbers.grams().vector(text.grams()));
            smallWords.add(numbers.all().vector(text.all()));
            for (String part : questions.get(i).parts()) {
                parts.add(numbers.stems().vector(numbers.of(part).stems()));
                partOf.add(i);
            }
        }
    }

    int size() {
        return words.size();
    }

    int[] words(TextVector text) {
        return words.likeness(text);
    }

    int[] letters(TextVector text) {
        return letters.likeness(text);
    }

    int[] smallWords(TextVector text) {
        return smallWords.likeness(text);
    }

    /** With the part of each question that a text is most like. */
    int[] parts(TextVector text) {
        int[] alike = parts.likeness(text);
        int[] most = new int[size()];
        for (int i = 0; i < alike.length; i++) {
            most[partOf.get(i)] = Math.max(most[partOf.get(i)], alike[i]);
        }
        return most;
    }

    TextVector vector(int question) {
        return words.vector(question);
    }
}
