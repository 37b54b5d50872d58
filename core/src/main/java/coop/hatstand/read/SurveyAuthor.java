package coop.hatstand.read;

import coop.hatstand.discussion.Author;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a survey's row says answered it, taken together from several columns. Used once. */
final class SurveyAuthor {
    private final Map<SurveyHeadings.Kind, List<String>> cells = new EnumMap<>(SurveyHeadings.Kind.class);

    void take(SurveyHeadings.Kind kind, String cell) {
        String said = Cleaned.text(cell).replaceAll("\\s+", " ").strip();
        if (!said.isEmpty()) {
            boolean address = kind == SurveyHeadings.Kind.NAME && Address.isAddress(said);
            cells.computeIfAbsent(address ? SurveyHeadings.Kind.MAIL : kind, any -> new ArrayList<>()).add(said);
        }
    }

    Author author() {
        String parts = String.join(" ", first(SurveyHeadings.Kind.FIRST_NAME).orElse(""), first(SurveyHeadings.Kind.LAST_NAME).orElse("")).strip();
        Optional<String> name = first(SurveyHeadings.Kind.NAME).or(() -> Optional.of(parts).filter(both -> !both.isEmpty()));
        List<String> organisations = cells.getOrDefault(SurveyHeadings.Kind.ORGANISATION, List.of()).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        return new Author(name, first(SurveyHeadings.Kind.MAIL), first(SurveyHeadings.Kind.ROLE), List.of(),
                Stream.concat(organisations.stream(), first(SurveyHeadings.Kind.CONSENT).stream()).toList());
    }

    private Optional<String> first(SurveyHeadings.Kind kind) {
        return cells.getOrDefault(kind, List.of()).stream().findFirst();
    }
}
