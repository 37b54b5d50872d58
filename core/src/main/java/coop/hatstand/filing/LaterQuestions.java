package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that whoever opened the thread puts in a later post of theirs, several lines that do nothing but ask. */
final class LaterQuestions implements QuestionFinder {
    private static final int FEWEST = 2;
    /** How many posts further they may come. */
    private static final int FARTHEST = 20;

    @Override
    public Found find(List<Sheet> sheets) {
        Optional<String> opener = sheets.isEmpty() ? Optional.empty() : sheets.get(0).post().author().name();
        for (int i = 1; i < Math.min(sheets.size(), FARTHEST) && opener.isPresent(); i++) {
            if (sheets.get(i).post().author().name().equals(opener)) {
                Found found = new ProseQuestions().find(List.of(sheets.get(i)));
                if (found.questions().size() >= FEWEST && linesOfTheirOwn(sheets.get(i), found) && together(sheets.get(i), found)) {
                    return on(i, found);
                }
            }
        }
        return Found.NOTHING;
    }

    private static boolean linesOfTheirOwn(Sheet sheet, Found found) {
        return found.taken().stream().map(Found.Taken::span).allMatch(span -> sheet.lines().stream()
                .anyMatch(line -> line.from() <= span.from() && line.to() >= span.to()
                        && sheet.text().substring(line.from(), span.from()).length() <= 2 && sheet.text().substring(span.to(), line.to()).isBlank()));
    }

    /** Whether nothing but list marks stands between the questions; else they are said again and answered. */
    private static boolean together(Sheet sheet, Found found) {
        for (int i = 1; i < found.taken().size(); i++) {
            String between = sheet.text().substring(found.taken().get(i - 1).span().to(), found.taken().get(i).span().from());
            if (!Likeness.words(between).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Found on(int sheet, Found found) {
        List<Found.Taken> taken = new ArrayList<>();
        found.taken().forEach(one -> taken.add(new Found.Taken(sheet, one.span())));
        return new Found(found.questions(), taken);
    }
}
