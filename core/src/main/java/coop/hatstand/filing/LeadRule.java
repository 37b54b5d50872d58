package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions named by what they are about, in bold, before a colon or in a heading above each answer: "**Land:** from the railway."
 *
 * <p>Only where a post does so for several questions, one after the other, and each word is that question's alone.
 */
final class LeadRule implements LabelRule {
    private static final Pattern BOLD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__)([^*_:?]{3,60}?)(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*(?::|$))\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6}\\s+([^?]{3,60}?):?\\s*#*\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(\\p{Lu}[^\\s:*_?]{2,30}(?: [^\\s:*_?]{1,30}){0,2}):\\s+(?=\\S)");
    private static final int FEWEST = 2;

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        Set<Asked> named = new HashSet<>();
        Map<String, Set<Asked>> subjects = Map.of();
        int leads = 0;
        for (Line line : sheet.lines()) {
            Optional<Matcher> lead = line.open() ? lead(line) : Optional.empty();
            if (lead.isPresent()) {
                leads++;
                subjects = subjects.isEmpty() ? TopicRule.subjects(questions) : subjects;
                TopicRule.nearly(Likeness.words(lead.get().group(1)), subjects).filter(named::add).ifPresent(
                        asked -> marks.add(Mark.label(line.from(), line.from() + lead.get().end(), List.of(asked), name(), 1)));
            }
        }
        return marks.size() < FEWEST || marks.size() < leads ? List.of() : List.copyOf(marks);
    }

    private static Optional<Matcher> lead(Line line) {
        Matcher bold = BOLD.matcher(line.text());
        if (bold.lookingAt()) {
            return Optional.of(bold);
        }
        Matcher plain = PLAIN.matcher(line.text());
        if (plain.lookingAt()) {
            return Optional.of(plain);
        }
        Matcher heading = HEADING.matcher(line.text());
        return heading.matches() ? Optional.of(heading) : Optional.empty();
    }
}
