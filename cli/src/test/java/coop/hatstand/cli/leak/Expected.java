package coop.hatstand.cli.leak;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack must not hold, and what it must, by the table of terms and by nothing of the code that keeps to it. */
final class Expected {
    private static final Pattern MARKER = Pattern.compile("(?:zq\\d+x|жщ\\d+ю|ψζ\\d+ξ)");
    /** Words that are no names by themselves, and titles. */
    private static final Set<String> EVERYDAY = Stream.concat(Stream.of("title", "generic-name").flatMap(key -> Cues.of(key).stream()),
                    Labels.languages().stream().map(Labels::of).flatMap(l -> Stream.concat(l.list("withholding.everyday").stream(), l.list("withholding.particles").stream())))
            .map(word -> new Folded(word).text()).collect(Collectors.toSet());
    /** Those of every language, which a person decides about even where their letters are apart. */
    private static final Set<String> WORDS = Stream.of("everyday-word", "title-or-name", "proper-word", "date").flatMap(key -> Cues.of(key).stream()).map(word -> new Folded(word).text()).collect(Collectors.toSet());
    private static final Set<String> NO_NAMES = Stream.concat(Stream.of("title", "generic-name").flatMap(key -> Cues.of(key).stream()), Stream.of("Dr.")).map(word -> new Folded(word).text()).collect(Collectors.toSet());
    private final Briefing briefing;
    private final Audience audience;
    private final Optional<Attribution> chosen;

    Expected(Briefing briefing, Audience audience, Optional<Attribution> chosen) {
        this.briefing = briefing;
        this.audience = audience;
        this.chosen = chosen;
    }

    private boolean spokesperson() {
        return audience == Audience.SPOKESPERSON;
    }

    /** Whose words, or what is known of whom, state terms that nobody decided about: theirs is the spokesperson's alone. */
    private boolean doubtful(Respondent respondent) {
        return !briefing.interview().speaker().equals(Optional.of(respondent.id())) && respondent.profile().filter(Cases::statesTerms).isPresent();
    }

    private Optional<Attribution> terms(Response response) {
        if (Cases.statesTerms(response.body())) {
            return Optional.of(Attribution.OFF_THE_RECORD);
        }
        return response.attribution().or(() -> terms(response.respondent()));
    }

    private Optional<Attribution> terms(String respondent) {
        boolean speaks = briefing.interview().speaker().equals(Optional.of(respondent));
        if (doubtful(briefing.respondent(respondent).orElseThrow())) {
            return Optional.of(Attribution.OFF_THE_RECORD);
        }
        return speaks ? Optional.of(Attribution.ON_THE_RECORD) : briefing.respondent(respondent).orElseThrow().attribution().or(() -> chosen);
    }

    private boolean told(Optional<Attribution> terms) {
        return switch (audience) {
            case SPOKESPERSON -> true;
            case MEMBERS -> !terms.equals(Optional.of(Attribution.OFF_THE_RECORD));
            case PUBLIC -> terms.equals(Optional.of(Attribution.ON_THE_RECORD)) || terms.equals(Optional.of(Attribution.BY_HAT));
        };
    }

    private boolean told(LineToTake line) {
        return spokesperson() || line.evidence().stream().map(id -> briefing.responses().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow())
                .noneMatch(r -> terms(r).equals(Optional.of(Attribution.OFF_THE_RECORD)));
    }

    private boolean named(Respondent respondent) {
        Optional<Attribution> record = Optional.of(Attribution.ON_THE_RECORD);
        return spokesperson() || terms(respondent.id()).equals(record)
                || briefing.responses().stream().anyMatch(r -> r.respondent().equals(respondent.id()) && terms(r).equals(record));
    }

    /** The words of its own of each answer that is told: of none whose author's other words are why it is held back. */
    List<Folded> words() {
        return markers(briefing.responses().stream().filter(r -> told(terms(r)) && (spokesperson() || r.doubtful().isEmpty())).map(Cases::first));
    }

    /** The names that stand in the pack of whoever may know them all. */
    List<Folded> names() {
        return briefing.respondents().stream().filter(this::named).map(Respondent::name).map(Folded::new).toList();
    }

    /** Words that must not be there, and names. */
    List<Folded> withheld() {
        List<String> words = new ArrayList<>();
        briefing.responses().stream().filter(r -> !told(terms(r))).forEach(r -> words.add(Cases.first(r)));
        briefing.unfiled().stream().filter(u -> audience == Audience.PUBLIC || audience == Audience.MEMBERS && Cases.statesTerms(u.body()) || !told(terms(u.respondent()))).forEach(u -> words.add(u.body() + u.reason()));
        briefing.lines().stream().filter(l -> !told(l)).forEach(l -> words.add(l.body().toString()));
        if (!spokesperson()) {
            briefing.responses().forEach(r -> words.add(r.original() + r.filedBy() + r.origin() + r.notes()));
            briefing.unfiled().forEach(u -> words.add(u.origin().toString()));
            briefing.lines().forEach(l -> words.add(l.ifPressed().toString()));
            briefing.respondents().forEach(r -> words.add(r.profile().toString()));
            words.add(briefing.context() + " " + briefing.decline() + briefing.notices() + briefing.interview());
        }
        untoldQuestions(words);
        List<Folded> withheld = new ArrayList<>(markers(words.stream()));
        if (!spokesperson()) {
            withheld.addAll(List.of(new Folded("/t/ovens/7/"), new Folded("loaf.example"), new Folded("loaf (dot) example"), new Folded("linkedin.com/in/")));
            briefing.respondents().forEach(r -> r.formerNames().forEach(name -> {
                withheld.add(new Folded(name));
                Names.parts(name).forEach(part -> withheld.add(new Folded(part)));
            }));
            briefing.respondents().stream().filter(r -> !named(r)).forEach(r -> withheld.add(new Folded(Words.phone(r))));
        }
        briefing.respondents().stream().filter(r -> !named(r)).forEach(r -> surely(r).forEach(form -> withheld.add(new Folded(form))));
        briefing.respondents().stream().filter(r -> !named(r)).forEach(r -> forms(r).forEach(form -> withheld.add(new Folded(form))));
        return withheld;
    }

    private void untoldQuestions(List<String> words) {
        Set<String> told = new HashSet<>();
        briefing.responses().stream().filter(r -> told(terms(r))).forEach(r -> told.addAll(r.questions()));
        briefing.lines().stream().filter(this::told).forEach(l -> told.add(l.question()));
        briefing.questions().stream().filter(q -> audience == Audience.PUBLIC && !told.contains(q.id())).forEach(q -> words.add(q.toString()));
    }

    private static List<Folded> markers(Stream<String> texts) {
        return texts.flatMap(text -> MARKER.matcher(text).results()).map(m -> new Folded(m.group())).toList();
    }

    /** The whole name, the account and each part that is no everyday word; not what somebody named is called too, which a person decides. */
    private Set<String> forms(Respondent respondent) {
        Set<String> forms = new LinkedHashSet<>();
        Stream.concat(Stream.of(respondent.name()), Stream.of(respondent.name().split("[^\\p{L}\\p{M}\\p{N}\\p{Cf}'’-]+"))).filter(this::isName).forEach(forms::add);
        respondent.handle().filter(this::isName).ifPresent(handle -> forms.addAll(List.of(handle, "u/" + handle)));
        forms.add("m" + respondent.name().replaceAll("[^A-Za-z0-9]", "") + "@example.org");
        return forms;
    }

    /** Places where any part of a name with a capital is the name, everyday word or particle or not. */
    private Set<String> surely(Respondent respondent) {
        Set<String> surely = new LinkedHashSet<>();
        Names.parts(respondent.name()).stream().filter(this::isCapital).forEach(part -> surely.add("heard " + part + " on that"));
        Stream.of(respondent.name().split("[ ,]")[0]).filter(this::isCapital).forEach(first -> surely.addAll(List.of("Mx " + first + " herself", "as " + first + " thinks")));
        if (isName(respondent.name())) {
            Names.otherwise(respondent.name()).filter(this::isName).ifPresent(other -> surely.add("spoke of " + other + " then"));
        }
        Names.parts(respondent.name()).stream().filter(part -> isCapital(part) && isName(part) && !WORDS.contains(new Folded(part).text())).flatMap(part -> Names.spelled(part).stream()).forEach(part -> surely.add("spelled " + part + " there"));
        Names.withInitial(respondent.name()).filter(words -> isCapital(words.split(" ")[0])).ifPresent(words -> surely.add("here " + words + " spoke"));
        return surely;
    }

    /** Not what somebody named is called too, which a person decides. */
    private boolean isCapital(String part) {
        boolean letters = part.codePoints().filter(Character::isLetter).count() > 1 && Character.isUpperCase(part.codePointAt(0));
        return letters && !NO_NAMES.contains(new Folded(part).text()) && briefing.respondents().stream().filter(this::named)
                .noneMatch(r -> unaccented(r.name() + " " + r.handle().orElse("")).holds(unaccented(part)));
    }

    private boolean isName(String form) {
        String folded = new Folded(form).text();
        boolean tiny = folded.codePoints().filter(Character::isLetterOrDigit).count() < 2 || folded.codePoints().noneMatch(Character::isLetter);
        return !tiny && !EVERYDAY.contains(folded) && briefing.respondents().stream().filter(this::named)
                .noneMatch(r -> unaccented(r.name() + " " + r.handle().orElse("")).holds(unaccented(form)));
    }

    /** People write each other's names without accents. */
    private static Folded unaccented(String name) {
        return new Folded(Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", ""));
    }
}
