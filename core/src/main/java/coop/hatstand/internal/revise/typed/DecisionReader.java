package coop.hatstand.internal.revise.typed;

import coop.hatstand.briefing.Decision.Part;
import coop.hatstand.document.Block;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads decisions: each part after its label, such as "Because:". Words before any label are the decision itself; its label starts another one. */
public final class DecisionReader {
    private static final String COLON = " ?[:：]";
    private final Map<String, Part> labels = new HashMap<>();
    private final Pattern atStart;
    private final Pattern within;

    public DecisionReader(Labels words) {
        Stream.of(Part.values()).forEach(part -> labels.put(folded(words.text("report." + part.id())), part));
        String any = Stream.of(Part.values()).map(part -> Pattern.quote(ComparableText.line(words.text("report." + part.id())))).collect(Collectors.joining("|", "(", ")"));
        this.atStart = Pattern.compile(any + "(?:" + COLON + "|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // Programs that wrap lines anew join them; a label that began one still has its capital.
        this.within = Pattern.compile(" (?=" + any + COLON + ")");
    }

    private static String folded(String label) {
        return ComparableText.line(label).toLowerCase(Locale.ROOT);
    }

    /** The decisions in some text, in order. */
    public List<DecisionDraft> read(List<Block> typed) {
        List<Map<Part, String>> decisions = new ArrayList<>(List.of(new EnumMap<>(Part.class)));
        Part open = Part.DECISION;
        for (String line : ComparableText.lines(typed).flatMap(within::splitAsStream).toList()) {
            Matcher label = atStart.matcher(line);
            boolean labelled = label.lookingAt();
            open = labelled ? labels.get(folded(label.group(1))) : open;
            Map<Part, String> decision = decisions.get(decisions.size() - 1);
            if (labelled && open == Part.DECISION && !decision.isEmpty()) {
                decision = new EnumMap<>(Part.class);
                decisions.add(decision);
            }
            String words = labelled ? line.substring(label.end()).strip() : line;
            if (!words.isEmpty()) {
                decision.merge(open, words, (before, more) -> before + "\n" + more);
            }
        }
        return decisions.stream().map(DecisionDraft::of).filter(draft -> !draft.isEmpty()).toList();
    }
}
