package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say whether another is a name: everyday words and particles that may be names, titles, and what stands around names. All of it folded. */
public final class EverydayNames {
    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,3}|\\d{1,6}");

    private final Set<String> words = cue("everyday-word");
    private final Set<String> particles = cue("name-particle");
    private final Set<String> capitalised = cue("name-with-capital");
    private final Set<String> proper = cue("proper-word");
    private final Set<String> dates = cue("date");
    private final Set<String> noNames = cue("generic-name");
    private final Set<String> titles = cue("title");
    private final Set<String> softTitles = cue("title-or-name");
    private final Set<String> articles = cue("before-noun");
    private final Set<String> capitalArticles = cue("before-capital-noun");
    private final Set<String> besidePerson = cue("beside-person");
    private final Set<String> beforeProper = cue("before-proper");
    private final Set<String> doings = cue("person-does");
    private final Set<String> places = cue("place-word");
    private final List<String> titlesAfter = Cues.of("title-after");
    private final List<String> titlesOnto = Cues.of("title-onto");
    private final Set<String> unnamed;
    private final Set<String> labelled;
    private final Stems stems = new Stems(cue("name-ending"), cue("name-declension"));

    public EverydayNames(Labels labels) {
        labels.list("withholding.particles").forEach(word -> particles.add(NormalizedText.key(word)));
        labels.list("withholding.everyday").forEach(word -> words.add(NormalizedText.key(word)));
        words.addAll(proper);
        words.addAll(dates);
        unnamed = Labels.languages().stream().map(language -> Labels.of(language).text("respondent.unnamed", "").strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        labelled = Labels.languages().stream().map(language -> Labels.of(language).text("revise.unnamed")).collect(Collectors.toSet());
    }

    private static Set<String> cue(String key) {
        return Cues.of(key).stream().map(NormalizedText::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** What a word of a name is by itself. */
    NameForm.Kind kind(String key) {
        return capitalised.contains(key) ? NameForm.Kind.CAPITALISED : contains(key) || softTitles.contains(key) ? NameForm.Kind.EVERYDAY : NameForm.Kind.PART;
    }

    /** Whether a word is an everyday one or a particle, or has fewer than two letters and digits. */
    boolean contains(String key) {
        return words.contains(key) || particles.contains(key) || isTiny(key);
    }

    /** Whether words are several, each an everyday one. */
    boolean areAll(String key) {
        return key.indexOf(' ') > 0 && Arrays.stream(key.split(" ")).allMatch(this::contains);
    }

    /** Whether a word in small letters only joins the parts of a name. */
    boolean isParticle(String key) {
        return particles.contains(key) || capitalised.contains(key);
    }

    /** Whether a word of a name is nobody's: a title, "the", a number. */
    boolean isNoName(String key) {
        return noNames.contains(key) || titles.contains(key) || isTiny(key) || key.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether a name is only what the program calls whoever has none, such as "Respondent AS". */
    boolean isPlaceholder(String name) {
        int blank = name.lastIndexOf(' ');
        return labelled.contains(name) || blank > 0 && unnamed.contains(name.substring(0, blank).toLowerCase(Locale.ROOT)) && LETTER.matcher(name.substring(blank + 1)).matches();
    }

    boolean isTitle(String key) {
        return titles.contains(key);
    }

    /** Whether a word may stand before a name as a title. */
    boolean mayBeTitle(String key) {
        return titles.contains(key) || softTitles.contains(key);
    }

    /** How much of a text that starts here is a title set behind a name, with what lies between: 先生, " Bey"; 0 if none is. */
    int titleAfter(String text) {
        String after = text.startsWith(" ") ? text.substring(1) : text;
        int longest = titlesAfter.stream().filter(after::startsWith).filter(title -> UnspacedScript.is(title) || endsWord(after, title.length())).mapToInt(String::length).max().orElse(0);
        return longest == 0 ? 0 : longest + text.length() - after.length();
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    /** Whether a title that is written onto the name ends here, as 老 in 老王. */
    boolean titleOnto(String before) {
        return titlesOnto.stream().anyMatch(before::endsWith);
    }

    /** Whether a word has a capital wherever it stands: a month, a town. */
    boolean isProper(String key) {
        return proper.contains(key) || dates.contains(key);
    }

    /** Whether it is a month or a day. */
    boolean isDate(String key) {
        return dates.contains(key);
    }

    boolean isArticle(String key) {
        return articles.contains(key);
    }

    /** Whether it is an article of a language that writes nouns with a capital, or "the", behind which titles of things have one. */
    boolean isArticleOfCapital(String key) {
        return capitalArticles.contains(key);
    }

    /** Whether words, before a name or behind it after "~ ", only stand beside people. */
    boolean isBesidePerson(String words) {
        return besidePerson.contains(words);
    }

    boolean isBeforeProper(String key) {
        return beforeProper.contains(key);
    }

    /** Whether a place or a thing is called after people by it: "Street", "Prize". */
    boolean isPlace(String key) {
        return places.contains(key);
    }

    /** Whether only people do it: "thinks", "wrote". */
    boolean isDoing(String key) {
        return doings.contains(key);
    }

    Stems stems() {
        return stems;
    }

    static boolean isTiny(String key) {
        return key.codePoints().filter(Character::isLetterOrDigit).limit(2).count() < 2;
    }
}
