package coop.hatstand.internal.read.form;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.read.input.FrontMatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Works out who filled in a form, from the plainest place that says so. */
final class FormAuthor {
    private static final int LONGEST = 300;
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern SET_OFF = Pattern.compile("(?:#|\\*\\*|__|\\d).*");
    private static final Pattern TITLE = Pattern.compile("# +(?<title>.*?\\S) *#*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+){1,4}");
    private static final Pattern TAIL = Pattern.compile(".{3,} [-–—] (?<tail>[^-–—]{1,60})");

    private final String file;
    private final List<String> lines;
    private final FrontMatter front;
    private final FormFields fields;
    /** Where fields may say who answers: below the front matter, above the first question between rules. */
    private final List<String> head;

    FormAuthor(String file, List<String> lines, FormFields fields) {
        this.file = file;
        this.lines = lines;
        this.fields = fields;
        front = FrontMatter.of(lines);
        head = lines.subList(front.lines(), AskedAndAnswered.ruled(lines).stream().findFirst().orElse(lines.size()));
    }

    Author author() {
        Optional<NamedPeople> named = stated().map(NamedPeople::of);
        List<String> stated = fields.affiliation(front).or(() -> fields.affiliation(head)).map(FormAuthor::items).orElse(List.of());
        List<String> remarks = Stream.concat(stated.stream(), named.stream().flatMap(who -> who.organisations().stream())).distinct().toList();
        Optional<String> name = named.map(NamedPeople::name).or(this::nameInTitle).or(() -> Optional.of(fileName()));
        return new Author(name, fields.handle(head), named.flatMap(NamedPeople::title), List.of(), remarks);
    }

    /** Whether it is a guess that one person answered all of it: nothing but the file's name says who, or a title below which nothing asks. */
    boolean isGuessed() {
        boolean asks = lines.stream().anyMatch(line -> line.length() < LONGEST && line.indexOf('?') > 0 && SET_OFF.matcher(line.strip()).matches());
        return stated().isEmpty() && (nameInTitle().isEmpty() || !asks);
    }

    /** The name that a field gives; of several authors in the front matter the one whose name the title has too. */
    private Optional<String> stated() {
        return fields.name(front).or(() -> fields.listed(front).filter(name -> NAME.matcher(name).matches() && titles().anyMatch(title -> title.contains(name))).findFirst())
                .or(() -> fields.name(head));
    }

    /** The form's own title, where it is not just who filled it in. */
    Optional<String> title() {
        return titles().filter(title -> !author().name().equals(Optional.of(title))).findFirst();
    }

    private Stream<String> titles() {
        Stream<String> heading = lines.stream().skip(front.lines()).filter(line -> line.length() < LONGEST && HEADING.matcher(line).matches()).limit(1)
                .map(TITLE::matcher).filter(Matcher::matches).map(title -> title.group("title"));
        return Stream.concat(front.value("title").stream(), heading);
    }

    private Optional<String> nameInTitle() {
        return titles().flatMap(title -> nameIn(title).stream()).findFirst();
    }

    /** "Ana Oke", and "Ana Oke" out of "Adopter interview - Ana Oke"; not "Bread survey". */
    private Optional<String> nameIn(String title) {
        Matcher tail = TAIL.matcher(title);
        if (tail.matches() && !fields.isAboutTheForm(tail.group("tail"))) {
            return Optional.of(tail.group("tail").strip());
        }
        return Optional.of(title.strip()).filter(whole -> NAME.matcher(whole).matches() && !fields.isAboutTheForm(whole));
    }

    private String fileName() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
