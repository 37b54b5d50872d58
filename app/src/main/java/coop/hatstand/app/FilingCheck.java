package coop.hatstand.app;

import coop.hatstand.ChoiceException;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.FilingSample;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Some answers drawn at random, for a person to say whether each is under its own question. The same number of the same answers is drawn with the same seed. */
public final class FilingCheck {
    private static final int LONGEST = 300;
    private final Briefing briefing;
    private final int seed;
    private final List<Response> drawn;
    private final Messages messages;

    /** Draws so many answers of a briefing, or all if there are no more. */
    public FilingCheck(Briefing briefing, int size, int seed, Messages messages) {
        this.briefing = briefing;
        this.seed = seed;
        this.messages = messages;
        this.drawn = drawn(briefing.responses(), size, seed);
    }

    /** The first so many of all answers in an order made by the seed, put back in the briefing's order. */
    private static List<Response> drawn(List<Response> all, int size, int seed) {
        List<Response> left = new ArrayList<>(all);
        Random random = new Random(seed);
        Set<Response> taken = new HashSet<>();
        for (int i = 0; i < size && !left.isEmpty(); i++) {
            int at = random.nextInt(left.size());
            taken.add(left.get(at));
            left.set(at, left.get(left.size() - 1));
            left.remove(left.size() - 1);
        }
        return all.stream().filter(taken::contains).toList();
    }

    /** The answers with their questions, to be read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(messages.text("check.sample", drawn.size(), seed), ""));
        for (Response response : drawn) {
            lines.add(ref(response) + "  " + briefing.questions().stream().filter(question -> response.questions().contains(question.id())).map(FilingCheck::words).collect(Collectors.joining(" / ")));
            String words = Prose.of(response.body()).replaceAll("\\s+", " ");
            lines.add("    " + messages.text("quote", words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + " …"));
        }
        lines.add("");
        lines.add(messages.text("check.sample.next"));
        return lines;
    }

    private static String words(Question question) {
        return question.number() + " " + question.text();
    }

    private static String ref(Response response) {
        return response.id().toUpperCase(Locale.ROOT);
    }

    /**
     * What a person found.
     *
     * @param wrong the refs of the answers that are not under their question, as people type them; {@code none} if all are
     * @throws ChoiceException if one of them was not drawn
     */
    public FilingSample judged(List<String> wrong) throws ChoiceException {
        Set<String> refs = drawn.stream().map(FilingCheck::ref).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (String typed : wrong) {
            String ref = typed.strip().toUpperCase(Locale.ROOT);
            if (!ref.equals("NONE") && !ref.isEmpty()) {
                if (!refs.contains(ref)) {
                    throw new ChoiceException(messages.text("check.sample.unknown", Choices.shown(typed)));
                }
                found.add(ref);
            }
        }
        return new FilingSample(seed, drawn.size() - found.size(), found.size());
    }

    /** What was found, in a line. */
    public String line(FilingSample sample) {
        return messages.text("check.sample.found", sample.right(), sample.size(), messages.percent(sample.precision()), messages.percent(sample.least()), messages.percent(sample.most()));
    }
}
