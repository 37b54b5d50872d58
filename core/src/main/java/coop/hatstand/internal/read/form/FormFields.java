package coop.hatstand.internal.read.form;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.EmailShape;
import coop.hatstand.internal.read.input.FrontMatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.Collectors;

/** Finds the fields near a form's head that say who filled it in: {@code Name: …}, {@code - **Affiliation:** …}, {@code * GitHub handle (optional): @…}, {@code | Name | … |}. */
final class FormFields {
    private static final int NEAR = 40;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_VALUE = 160;
    private static final Pattern FIELD = Pattern.compile(
            "(?:[-*+] +)?(?:\\*\\*|__)?(?<key>[^:*_<>\\[\\]()]{2,40}?)(?: *\\([^()]*\\))?(?:\\*\\*|__)? *: *(?:\\*\\*|__)? *(?<value>\\S.*)");
    private static final Pattern HEADING = Pattern.compile("#{2,6} +\\S.*");
    /** A row of a table of two columns. */
    private static final Pattern ROW = Pattern.compile("\\|\\s*(?<key>[^|]{1,60}?)\\s*\\|\\s*(?<value>[^|]{1,200}?)\\s*\\|");
    private static final Pattern LINK = Pattern.compile("\\[(?<text>[^\\[\\]]*)\\]\\([^()]*\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("<.*>|\\[.*\\]|\\{.*\\}|[_.…-]+|[\\d\\s:./-]+|_?(?i:no response)_?|(?i:todo|tbd|n/?a|none|xxx+|true|false|yes|no)");

    private final Set<String> names;
    private final Set<String> affiliations;
    private final Set<String> handles;
    private final Set<String> formWords;

    FormFields(Labels labels) {
        names = set(labels, "read.form.name");
        affiliations = set(labels, "read.form.affiliation");
        handles = set(labels, "read.form.handle");
        formWords = set(labels, "read.form.words");
    }

    Optional<String> name(List<String> lines) {
        return value(lines, names);
    }

    Optional<String> name(FrontMatter front) {
        return names.stream().sorted().flatMap(key -> front.value(key).stream()).filter(FormFields::isSaid).findFirst();
    }

    /** The items of lists whose keys have a word for a name: "authors", "interviewees". */
    Stream<String> listed(FrontMatter front) {
        return front.lists().keySet().stream().sorted().filter(key -> names.stream().anyMatch(key::contains)).flatMap(key -> front.lists().get(key).stream());
    }

    Optional<String> affiliation(List<String> lines) {
        return value(lines, affiliations);
    }

    Optional<String> affiliation(FrontMatter front) {
        return affiliations.stream().sorted().flatMap(key -> front.value(key).stream()).filter(FormFields::isSaid).findFirst();
    }

    Optional<String> handle(List<String> lines) {
        return value(lines, handles).map(handle -> handle.startsWith("@") ? handle.substring(1) : handle).filter(handle -> !handle.contains(" "));
    }

    /** Whether a title speaks of the form rather than of who filled it in. */
    boolean isAboutTheForm(String title) {
        return List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream().anyMatch(formWords::contains);
    }

    private static Optional<String> value(List<String> lines, Set<String> keys) {
        List<String> near = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).limit(NEAR).toList();
        return IntStream.range(0, near.size()).boxed().flatMap(i -> value(near.get(i), keys).or(() -> headed(near, i, keys)).stream()).findFirst();
    }

    /** What stands below a heading that is a field's name, as an issue form writes it, if it is one line and another heading follows. */
    private static Optional<String> headed(List<String> lines, int at, Set<String> keys) {
        boolean alone = at + 1 < lines.size() && HEADING.matcher(lines.get(at)).matches() && (at + 2 == lines.size() || HEADING.matcher(lines.get(at + 2)).matches());
        return alone ? value(lines.get(at).replaceAll("^#+ +| *#*$", "") + ": " + lines.get(at + 1), keys) : Optional.empty();
    }

    private static Optional<String> value(String line, Set<String> keys) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher row = ROW.matcher(line);
        Matcher field = FIELD.matcher(row.matches() ? row.group("key") + ": " + row.group("value") : line);
        if (!field.matches() || !keys.contains(field.group("key").strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String value = LINK.matcher(field.group("value")).replaceAll("${text}").replace("`", "").replace("**", "").strip();
        return Optional.of(value).filter(FormFields::isSaid);
    }

    private static boolean isSaid(String value) {
        return !value.isBlank() && !EmailShape.isAddress(value) && value.length() <= LONGEST_VALUE && !PLACEHOLDER.matcher(value.strip()).matches();
    }

    private static Set<String> set(Labels labels, String key) {
        return labels.list(key).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
