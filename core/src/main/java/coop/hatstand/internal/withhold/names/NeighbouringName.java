package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.names.NameCues.Cue;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody else's name that a form is part of, as "Ed" is of "Ed Zitron" and "Haddad" of "Haddad Street". */
record NeighbouringName(Occurrence found) {
    private static final int NEAR = 80;
    private static final String WORD = "([\\p{L}\\p{M}\\p{N}]{1,60})";
    private static final Pattern NEXT = Pattern.compile("[ \u00a0-]" + InlineText.SEAM + "{0,3}" + WORD + "(\\.?)(?<more>[ \u00a0]\\p{Lu})?");
    private static final Pattern BEFORE = Pattern.compile("(?<account>[_@]?)(?<![\\p{L}\\p{M}\\p{N}])" + WORD + InlineText.SEAM + "{0,3}[ \u00a0-]$");

    /** Whether another name goes on before or after it. */
    boolean isThere() {
        return next().isPresent() || before().isPresent();
    }

    /** The name it is part of. */
    String whole() {
        return before().orElse("") + found.written() + next().orElse("");
    }

    private Optional<String> next() {
        Matcher next = NEXT.matcher(found.after(NEAR));
        if (!isCapital(found.written()) || !next.lookingAt()) {
            return Optional.empty();
        }
        String word = next.group(1);
        // "Alex P." is not Alex Reyes.
        boolean initial = word.length() == 1 && isCapital(word) && !next.group(2).isEmpty();
        boolean place = isCapital(word) && found.cues().is(Cue.PLACE, NormalizedText.key(word));
        // "Costa da Caparica"
        boolean led = found.form().kind() == NameForm.Kind.EVERYDAY && found.cues().isParticle(word) && next.group("more") != null;
        boolean ours = found.withheldBehind(led ? word.length() + 1 : 0).isPresent();
        return !ours && (isNameWord(word) || initial || place || led) ? Optional.of(next.group().substring(0, next.end(1))) : Optional.empty();
    }

    private Optional<String> before() {
        String near = found.before(NEAR);
        Matcher before = BEFORE.matcher(near);
        if (!before.find()) {
            return Optional.empty();
        }
        String word = before.group(2);
        boolean place = found.cues().is(Cue.PLACE_BEFORE, NormalizedText.key(word)) && !Character.isLowerCase(found.text().codePointAt(found.start()));
        boolean name = isCapital(found.written()) && isNameWord(word) && before.group("account").isEmpty()
                && !found.startsSentence(found.start() - near.length() + before.start(2)) && found.books().stream().noneMatch(book -> isOurs(book, NormalizedText.of(word)));
        return place || name ? Optional.of(near.substring(before.start(2))) : Optional.empty();
    }

    /** Whether a word is a withheld name, or one with an ending on it. */
    private static boolean isOurs(NameBook book, NormalizedText word) {
        return book.isIn(word) || book.at(word, 0).filter(match -> match.joined() && match.form().kind() == NameForm.Kind.PART).isPresent();
    }

    private boolean isNameWord(String word) {
        return isCapital(word) && !found.cues().isEveryday(NormalizedText.key(word)) && !found.cues().mayBeTitle(NormalizedText.key(word));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
