package coop.hatstand.internal.people;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the table that {@link PeopleFile} reads, to be filled in: a row for each respondent with what is known, and the first words they
 * wrote, to recognise them by.
 *
 * <p>Read back unchanged, it changes nothing. Immutable.
 */
public final class PeopleTemplate {
    static final List<String> COLUMNS = List.of("who", "name", "hats", "attribution");
    private static final int MOST_LETTERS = 80;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    private final Labels labels;
    private final TermWords terms;

    /** With words for terms and headings. */
    public PeopleTemplate(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        terms = new TermWords(labels);
    }

    /** The table's lines (RFC 4180), without their ends; the first holds the headings. */
    public List<String> lines(Briefing briefing) {
        RespondentDirectory respondentDirectory = new RespondentDirectory(briefing);
        Map<String, List<Block>> words = words(briefing);
        Map<String, String> doubts = doubts(briefing);
        List<String> lines = new ArrayList<>();
        lines.add(Stream.concat(COLUMNS.stream(), Stream.of(labels.text("people.column.words"))).collect(Collectors.joining(",")));
        for (Respondent person : briefing.respondents()) {
            lines.add(Stream.of(respondentDirectory.call(person), "", hats(person, briefing), doubts.containsKey(person.id()) ? "" : person.attribution().map(terms::name).orElse(""),
                    doubts.containsKey(person.id()) ? labels.text("people.doubtful", doubts.get(person.id())) : first(words.getOrDefault(person.id(), List.of()))).map(SafeCsvCell::write).collect(Collectors.joining(",")));
        }
        return lines;
    }

    /** The first words of each respondent. */
    private static Map<String, List<Block>> words(Briefing briefing) {
        Map<String, List<Block>> words = new HashMap<>();
        briefing.responses().forEach(r -> words.putIfAbsent(r.respondent(), r.body()));
        briefing.unfiled().forEach(u -> words.putIfAbsent(u.respondent(), u.body()));
        return words;
    }

    /** The words in which each may have stated terms, until somebody decides. */
    private static Map<String, String> doubts(Briefing briefing) {
        Map<String, String> doubts = new HashMap<>();
        BiConsumer<String, Optional<Doubt>> open = (id, doubt) -> doubt.filter(Doubt::isOpen).ifPresent(words -> doubts.putIfAbsent(id, words.words()));
        briefing.responses().forEach(r -> open.accept(r.respondent(), r.doubtful()));
        briefing.unfiled().forEach(u -> open.accept(u.respondent(), u.doubtful()));
        briefing.respondents().forEach(r -> open.accept(r.id(), r.doubtful()));
        return doubts;
    }

    private String hats(Respondent person, Briefing briefing) {
        Optional<List<String>> worn = person.hats();
        if (worn.isPresent() && worn.get().isEmpty()) {
            return labels.text("hat.none");
        }
        return worn.stream().flatMap(List::stream).map(briefing::hat).flatMap(Optional::stream).map(Hat::name).collect(Collectors.joining("; "));
    }

    private String first(List<Block> body) {
        String line = ADDRESS.matcher(Prose.of(body).replaceAll("\\s+", " ").strip()).replaceAll(labels.text("withholding.email"));
        int length = line.codePointCount(0, line.length());
        return length <= MOST_LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)).stripTrailing() + "…";
    }
}
