package coop.hatstand.internal.read.transcript;

import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that transcripts turn on, in every language there are words for. Immutable. */
final class SpeakerWords {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…？؟])\\s+");
    private static final Pattern LEAD = Pattern.compile("(?<lead>[^,:?]{1,60}?)\\s*[,:–—-]\\s+(?<rest>\\S.*)", Pattern.DOTALL);
    /** An interview's own questions: "Question: …", "**Q:** …". */
    private static final Pattern QUESTION = Pattern.compile("(?:\\*\\*|__)?(?<label>\\p{L}{1,12})\\s*\\d{0,2}\\s*:(?:\\*\\*|__)?\\s*(?<asked>\\S.{4,600})");
    private static final Pattern NUMBERED = Pattern.compile("[qfpar]\\.?\\s?\\d{1,3}.*");
    private static final String MARKS = "?？؟";
    private static final int LONGEST_BACK = 6;

    /** What a mail's own fields are called is nobody's name either. */
    private final Set<String> never = Stream.of("speaker.never", "mail-from", "mail-sent", "mail-to", "mail-subject").flatMap(key -> set(key).stream()).collect(Collectors.toUnmodifiableSet());
    private final Set<String> roster = set("speaker.roster");
    private final Set<String> leads = Stream.concat(set("speaker.lead").stream(), IntStream.rangeClosed(1, 10).boxed().flatMap(i -> set("ordinal." + i).stream())).collect(Collectors.toUnmodifiableSet());
    private final Set<String> questions = set("question");
    private final Set<String> fillers = set("speaker.filler");
    private final Set<String> thanks = set("speaker.thanks");
    private final Set<String> back = set("speaker.back");
    private final Set<String> invites = set("speaker.asks");

    private static Set<String> set(String key) {
        return Cues.of(key).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a label before a colon is never a speaker's name: "Note", "Answer", "Apologies". */
    boolean isNever(String label) {
        String plain = label.toLowerCase(Locale.ROOT).strip();
        return never.contains(plain) || NUMBERED.matcher(plain).matches() || fillers.contains(plain.replaceAll("[,.]$", "")) || questions.stream().anyMatch(word -> plain.equals(word) || plain.matches(Pattern.quote(word) + "\\s*\\d+.*|.*\\s" + Pattern.quote(word)));
    }

    /** What a line asks that has a question's label before it. */
    Optional<String> askedByLabel(String line) {
        Matcher question = QUESTION.matcher(line);
        return line.length() <= SpeakerLabels.LONGEST && question.matches() && isQuestion(question.group("label")) && asks(line) ? Optional.of(question.group("asked")) : Optional.empty();
    }

    /** Whether a label says that what follows is a question: "Question", "Q". */
    private boolean isQuestion(String label) {
        String plain = label.toLowerCase(Locale.ROOT);
        return plain.equals("q") || questions.contains(plain);
    }

    boolean isRoster(String label) {
        return roster.contains(label.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether it asks: with a mark, or as "Tell us …" does. */
    boolean asks(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) || invites.stream().anyMatch(start -> lower.startsWith(start + " ") || lower.contains(". " + start + " "))
                || leads.stream().anyMatch(lead -> questions.stream().anyMatch(word -> lower.startsWith(lead + " " + word + " ")));
    }

    /** Whether nothing is said. */
    boolean isFiller(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
        List<String> all = List.of(plain.split(" "));
        return plain.isEmpty() || all.stream().allMatch(fillers::contains) || all.size() <= 5 && thanks.stream().anyMatch(word -> (" " + plain + " ").contains(" " + word + " "));
    }

    /** What a turn asks: from its first sentence with a mark on, without "First question:" and the like before it. */
    String question(String words) {
        List<String> sentences = List.of(SENTENCE.split(words.strip().replaceAll("\\s+", " ")));
        List<Integer> asking = IntStream.range(0, sentences.size()).filter(i -> sentences.get(i).chars().anyMatch(c -> MARKS.indexOf(c) >= 0)).boxed().toList();
        String question = asking.isEmpty() ? String.join(" ", sentences) : String.join(" ", sentences.subList(asking.get(0), asking.get(asking.size() - 1) + 1));
        for (Matcher lead = LEAD.matcher(question); lead.matches() && isLead(lead.group("lead")); lead = LEAD.matcher(question)) {
            question = lead.group("rest");
        }
        return question.isEmpty() ? question : question.substring(0, question.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + question.substring(question.offsetByCodePoints(0, 1));
    }

    private boolean isLead(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]+", " ").replaceAll("\\s+", " ").strip();
        List<String> all = List.of(plain.split(" "));
        return leads.contains(plain) || all.size() <= 5 && all.stream().anyMatch(word -> questions.contains(word)) || all.size() <= 4 && all.stream().allMatch(word -> leads.contains(word) || word.matches("\\d+"));
    }

    /** Whether a question only leads back to the one before it: "Why?", "And you, Cy?". */
    boolean leadsBack(String question, Set<String> names) {
        String plain = question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]+", " ").replaceAll("\\s+", " ").strip();
        List<String> all = List.of(plain.split(" "));
        return back.contains(plain) || all.size() <= LONGEST_BACK && all.stream().anyMatch(names::contains);
    }
}
