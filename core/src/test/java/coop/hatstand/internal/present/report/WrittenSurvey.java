package coop.hatstand.internal.present.report;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A survey about ovens that any number of people answered, always the same for the same number. */
final class WrittenSurvey {
    static final List<String> HEADS = List.of("Name", "Organisation", "Which rooms do you use?", "The fee is fair", "Where do you bake now?", "Should the ovens be open on Sundays, and why?", "What else should we know?");
    static final String LETTER = "We ask the committee to keep the ovens open on Sunday mornings, because many of our members work on every other day of the week and have no other time to bake.";
    private static final List<String> HATS = List.of("Mill Lane Co-op", "Bread Union", "");
    private static final List<String> ROOMS = List.of("The mill hall", "The yard", "The old school");
    private static final List<String> FEE = List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree");
    private static final List<String> PLACES = List.of("At home", "In the shared kitchen", "Out of town");
    private static final List<String> SAID = List.of("The booking sheet is hard to read on a telephone.", "My children come along and there is no room for them.", "The stairs are steep.", "A second scale would halve the queue.",
            "I learned to bake here.", "The heating fails in January.", "The bus stops running at nine.");
    final List<List<String>> rows = new ArrayList<>();

    WrittenSurvey(int people) {
        Random random = new Random(people);
        for (int i = 0; i < people; i++) {
            String rooms = ROOMS.get(random.nextInt(2)) + (random.nextBoolean() ? ";" + ROOMS.get(2) : "");
            String sundays = i % 4 == 0 ? LETTER + (i % 8 == 0 ? "" : " Row" + i + " says so too.") : i % 4 == 1 ? "Yes" : any(SAID, random) + " " + i;
            rows.add(List.of("Baker " + i + " Oakes", any(HATS, random), rooms, random.nextInt(9) == 0 ? "" : any(FEE, random), any(PLACES, random), sundays, random.nextBoolean() ? any(SAID, random) + " Said " + i + "." : ""));
        }
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    String csv() {
        StringBuilder table = new StringBuilder();
        List<List<String>> all = new ArrayList<>(List.of(HEADS));
        all.addAll(rows);
        all.forEach(row -> table.append('"').append(String.join("\",\"", row)).append("\"\n"));
        return table.toString();
    }

    Briefing read() throws IOException {
        return Hatstand.found().read(Source.of("ovens.csv", csv()));
    }

    /** How many people's cells in a column have a choice: nothing but a count of cells. */
    int count(String head, String choice) {
        int column = HEADS.indexOf(head);
        return (int) rows.stream().filter(row -> List.of(row.get(column).split(";")).contains(choice)).count();
    }

    int answered(String head) {
        int column = HEADS.indexOf(head);
        return (int) rows.stream().filter(row -> !row.get(column).isEmpty()).count();
    }
}
