package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.json.BriefingJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for withheld names and words in a result, by other means than the code under test uses. */
final class Leaks {
    private static final Pattern MARKER = Pattern.compile("zq\\d+x\\d+");
    private static final String MARKS = "[*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");
    private static final Set<String> NO_NAMES = cues("title", "generic-name");
    private static final Set<String> EVERYDAY = everyday();

    private final Briefing original;
    private final Audience audience;
    private final Optional<Attribution> chosen;
    private List<String> listed = List.of();

    Leaks(Briefing original, Audience audience, Optional<Attribution> chosen) {
        this.original = original;
        this.audience = audience;
        this.chosen = chosen;
    }

    private static Set<String> everyday() {
        Labels labels = Labels.of("en");
        Set<String> words = cues("everyday-word", "name-particle", "name-with-capital", "proper-word", "date", "title-or-name");
        words.addAll(labels.list("withholding.everyday"));
        words.addAll(labels.list("withholding.particles"));
        return words;
    }

    private static Set<String> cues(String... keys) {
        return Stream.of(keys).flatMap(key -> Cues.of(key).stream()).map(Leaks::fold).collect(Collectors.toCollection(HashSet::new));
    }

    static String json(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The terms by DESIGN's words: off the record in doubt; own, then the speaker's, then the respondent's, then those chosen; absent when assumed. */
    Optional<Attribution> terms(Response response) {
        boolean open = response.doubtful().isPresent() ? isOpen(response.doubtful()) : doubtful(response.respondent());
        return open ? Optional.of(Attribution.OFF_THE_RECORD) : response.attribution().or(() -> terms(response.respondent()));
    }

    private boolean speaks(String respondent) {
        return original.interview().speaker().filter(respondent::equals).isPresent();
    }

    private boolean doubtful(String respondent) {
        return !speaks(respondent) && isOpen(original.respondent(respondent).orElseThrow().doubtful());
    }

    private static boolean isOpen(Optional<Doubt> doubt) {
        return doubt.filter(d -> d.decidedBy().isEmpty()).isPresent();
    }

    private Optional<Attribution> terms(String respondent) {
        if (speaks(respondent)) {
            return Optional.of(Attribution.ON_THE_RECORD);
        }
        if (doubtful(respondent)) {
            return Optional.of(Attribution.OFF_THE_RECORD);
        }
        return original.respondent(respondent).orElseThrow().attribution().or(() -> chosen);
    }

    private boolean allowed(Optional<Attribution> terms) {
        Attribution assumed = audience == Audience.MEMBERS ? Attribution.BY_HAT : Attribution.OFF_THE_RECORD;
        return switch (terms.orElse(assumed)) {
            case ON_THE_RECORD, BY_HAT -> true;
            case BACKGROUND -> audience == Audience.MEMBERS;
            case OFF_THE_RECORD -> false;
        };
    }

    private boolean named(Respondent respondent) {
        Optional<Attribution> record = Optional.of(Attribution.ON_THE_RECORD);
        return terms(respondent.id()).equals(record)
                || original.responses().stream().anyMatch(r -> r.respondent().equals(respondent.id()) && terms(r).equals(record));
    }

    /** The withheld names that stand in a briefing, but not those that a person is asked about. */
    List<String> names(Withheld withheld) throws IOException {
        List<String> texts = texts(withheld.briefing());
        listed = withheld.notices().stream().filter(n -> n.code().startsWith("name-")).map(n -> fold(n.text())).toList();
        List<String> leaks = new ArrayList<>();
        for (Respondent respondent : original.respondents()) {
            if (!named(respondent)) {
                forms(respondent).forEach(form -> texts.forEach(text -> held(text, form).ifPresent(where -> leaks.add(form + " in: " + where))));
            }
        }
        return leaks;
    }

    /** The words of its own that each withheld answer holds, and that stand in a briefing all the same. */
    List<String> words(Briefing cut) throws IOException {
        String all = String.join("\n", texts(cut));
        List<String> leaks = new ArrayList<>();
        for (Response response : original.responses()) {
            if (!allowed(terms(response))) {
                markers(response.doubtful().toString()).stream().filter(all::contains).forEach(leaks::add);
                markers(response.body().toString()).stream().filter(all::contains).forEach(leaks::add);
            }
            markers(response.original().toString()).stream().filter(all::contains).forEach(leaks::add);
            markers(response.notes().toString() + response.filedBy() + response.origin()).stream().filter(all::contains).forEach(leaks::add);
        }
        markers(original.context().toString() + original.decline() + original.notices() + original.interview()).stream().filter(all::contains).forEach(leaks::add);
        return leaks;
    }

    /** The words of its own that each allowed answer holds, and that are lost all the same. */
    List<String> lost(Briefing cut) throws IOException {
        String all = String.join("\n", texts(cut));
        return original.responses().stream().filter(r -> allowed(terms(r))).flatMap(r -> markers(r.body().toString()).stream())
                .filter(marker -> !all.contains(marker)).toList();
    }

    private static List<String> markers(String text) {
        return MARKER.matcher(text).results().map(m -> m.group()).toList();
    }

    private Set<String> forms(Respondent respondent) {
        Set<String> forms = new HashSet<>();
        List<String> parts = List.of(respondent.name().split("[^\\p{L}\\p{M}\\p{N}\\p{Cf}'’-]+"));
        parts.stream().filter(part -> letters(part) >= 2 && !NO_NAMES.contains(fold(part)) && !(EVERYDAY.contains(fold(part)) && !Character.isUpperCase(part.codePointAt(0))) && !shared(part)).forEach(forms::add);
        if (parts.size() > 1 && !parts.get(0).isEmpty() && !shared(respondent.name())) {
            forms.add(respondent.name());
        }
        respondent.handle().filter(handle -> letters(handle) >= 2 && !shared(handle)).ifPresent(forms::add);
        return forms;
    }

    private static long letters(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD).codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether somebody who is named is called the same: then a person decides. */
    private boolean shared(String form) {
        return original.respondents().stream().filter(this::named)
                .anyMatch(r -> (" " + fold(r.name() + " " + r.handle().orElse("")).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                        .contains(" " + fold(form).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " "));
    }

    private static String fold(String text) {
        return Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\p{Cf}]", "").replace('’', '\'');
    }

    /** Where a form stands in a text as a word, but not beside a capitalised word, with which it may be somebody else's name. */
    private Optional<String> held(String text, String form) {
        for (Normalizer.Form normal : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String in = Normalizer.normalize(text, normal);
            Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])(?<![\\p{L}\\p{N}\\p{M}][*`_]{1,3})" + Pattern.quote(Normalizer.normalize(form, normal)) + "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(in);
            while (found.find()) {
                boolean oneWord = form.chars().noneMatch(Character::isWhitespace) && original.respondents().stream().noneMatch(r -> r.handle().filter(form::equals).isPresent());
                boolean capital = Character.isUpperCase(in.codePointAt(found.start()));
                boolean everyday = EVERYDAY.contains(fold(form));
                if (everyday && !capital) {
                    continue;
                }
                boolean words = !oneWord && found.group().codePoints().noneMatch(Character::isUpperCase) && behindArticle(in, found.start())
                        && Stream.of(form.split("\\s+")).allMatch(part -> EVERYDAY.contains(fold(part)));
                // In small letters one word of a name may be a word like any other: it must be gone or asked about.
                boolean leftToAPerson = everyday || words || oneWord && (!capital || besideCapital(in, found.start(), found.end()));
                if (!leftToAPerson || !listed(form)) {
                    return Optional.of(in.substring(Math.max(0, found.start() - 40), Math.min(in.length(), found.end() + 40)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a person is asked about a form, or about more than anybody is shown. */
    private boolean listed(String form) {
        return listed.size() > 40 || listed.stream().anyMatch(notice -> notice.contains(fold(form)));
    }

    private static boolean behindArticle(String marked, int from) {
        Matcher word = Pattern.compile("(\\p{L}+) $").matcher(marked.substring(Math.max(0, from - 30), from).replaceAll(MARKS, ""));
        return word.find() && Cues.of("before-noun").contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean besideCapital(String marked, int from, int to) {
        String before = marked.substring(0, from).replaceAll(MARKS, "");
        String text = before + marked.substring(from).replaceAll(MARKS, "");
        int start = before.length();
        int end = start + to - from;
        return text.substring(end).matches("(?s)[ \u00a0-]\\p{Lu}.*") || text.substring(0, start).matches("(?s).*(^|[^\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]*[ \u00a0-]");
    }

    /** Every string of the JSON, as it is and without the marks of Markdown. */
    private static List<String> texts(Briefing cut) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Respondent kept : cut.respondents()) {
            texts.add(kept.id());
        }
        collect(JsonMapper.shared().readTree(json(cut.toBuilder().respondents(unnamedOnly(cut)).build())), texts);
        List<String> plain = texts.stream().map(t -> t.replaceAll("\\\\(?=\\p{Punct})", "").replaceAll(MARKS, "").replace("\\\n", " ")).toList();
        texts.addAll(plain);
        return texts;
    }

    /** Those on the record keep their names; everybody else's must be clean too. */
    private static List<Respondent> unnamedOnly(Briefing cut) {
        return cut.respondents().stream().filter(r -> r.attribution().filter(Attribution.ON_THE_RECORD::equals).isEmpty()).collect(Collectors.toList());
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(CHARACTER.matcher(node.asString()).replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1))))));
        }
        node.forEach(child -> collect(child, texts));
    }
}
