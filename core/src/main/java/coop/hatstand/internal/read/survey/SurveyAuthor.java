package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.labels.NoName;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.EmailShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a survey's row says answered it, taken together from several columns. Used once. */
public final class SurveyAuthor {
    private static final Pattern PARTS = Pattern.compile("[\\s,;<>()]+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ()./-]{6,22}\\d");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:/-]+|[\\s,;:/-]+$");
    private final Map<SurveyHeadings.Kind, List<String>> cells = new EnumMap<>(SurveyHeadings.Kind.class);

    public void take(SurveyHeadings.Kind kind, String cell) {
        String said = CleanedText.text(cell).replaceAll("\\s+", " ").strip();
        if (kind == SurveyHeadings.Kind.NAME) {
            takeName(said);
        } else if (kind == SurveyHeadings.Kind.MAIL ? EmailShape.isAddress(said) : kind == SurveyHeadings.Kind.CONSENT ? !said.isEmpty() : !NoName.is(said)) {
            cells.computeIfAbsent(kind, any -> new ArrayList<>()).add(said);
        }
    }

    /** A name, with what people add to it where a contact is asked for: an address is kept apart, a telephone number not at all. */
    private void takeName(String said) {
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(said)) {
            if (EmailShape.isAddress(part)) {
                cells.computeIfAbsent(SurveyHeadings.Kind.MAIL, any -> new ArrayList<>()).add(part);
            } else {
                names.add(part);
            }
        }
        String name = names.size() == PARTS.split(said).length && !PHONE.matcher(said).find() ? said : EDGES.matcher(PHONE.matcher(String.join(" ", names)).replaceAll(" ")).replaceAll("").replaceAll("\\s+", " ");
        if (!NoName.is(name)) {
            cells.computeIfAbsent(SurveyHeadings.Kind.NAME, any -> new ArrayList<>()).add(name);
        }
    }

    public Author author() {
        String parts = String.join(" ", first(SurveyHeadings.Kind.FIRST_NAME).orElse(""), first(SurveyHeadings.Kind.LAST_NAME).orElse("")).strip();
        // A name given in two columns is both, so that whichever others write is known to be somebody's name.
        Optional<String> stated = Optional.of(cells.getOrDefault(SurveyHeadings.Kind.NAME, List.of()).stream().distinct().collect(Collectors.joining(" / "))).filter(all -> !all.isEmpty());
        Optional<String> name = stated.or(() -> Optional.of(parts).filter(both -> !both.isEmpty()));
        List<String> organisations = cells.getOrDefault(SurveyHeadings.Kind.ORGANISATION, List.of()).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        // Where the organisation is given for a name, no person is named.
        return new Author(name.filter(said -> organisations.stream().noneMatch(said::equalsIgnoreCase)), first(SurveyHeadings.Kind.MAIL), first(SurveyHeadings.Kind.ROLE), List.of(),
                Stream.concat(organisations.stream(), first(SurveyHeadings.Kind.CONSENT).stream()).toList());
    }

    private Optional<String> first(SurveyHeadings.Kind kind) {
        return cells.getOrDefault(kind, List.of()).stream().findFirst();
    }
}
