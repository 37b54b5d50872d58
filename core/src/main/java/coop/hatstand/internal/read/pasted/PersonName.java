package coop.hatstand.internal.read.pasted;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a short line would call somebody, without what pages put around a name.
 *
 * @param evidence how much its letters alone speak for a name; less than nothing speaks against it
 */
record PersonName(String name, Optional<String> handle, int evidence) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern ADDRESS = Pattern.compile("\\s*(?:<[^<>\\s]{3,80}>|\\([^()\\s]+@[^()\\s]+\\)|\\s[^\\s<>]{1,60}@[^\\s<>]{1,60}|\\s\\S{1,40} at \\S{1,40}\\.\\S{1,20})$");
    private static final Pattern TAGS = Pattern.compile("\\s*\\[[^\\[\\]]{1,12}\\]$|^\\[[^\\[\\]]{0,12}\\]\\s*");
    private static final Pattern PICTURE = Pattern.compile("(?iu)^(?:avatar|photo|foto|picture|image)(?: (?:of|de|von|di))?:? +");
    private static final Pattern TWICE = Pattern.compile("(.{2,40}?) ?\\1");
    private static final Pattern BRACKETS = Pattern.compile("(?<first>[^()]{1,40}?) \\((?<second>[^()]{1,40})\\)");
    private static final Pattern ACCOUNT = Pattern.compile("@?[\\p{L}\\p{N}._-]{2,40}");
    private static final Pattern ON_SERVER = Pattern.compile("@?(?<name>[\\p{L}\\p{N}._-]{2,40})@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern SAYS = Pattern.compile("\\s+\\p{Ll}{3,12}$");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{L}{0,3}\\. )?[@\\p{L}\\p{N}][^.?!,:;…=>|/•·»«\\t\\[\\]]*+(?:\\.[^\\s.?!,:;…]++)*+(?:(?<= \\p{Lu})\\.(?: \\p{Lu}[^.?!,:;…=>|/•·]*)?)?");
    private static final Pattern REVERSED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\p{L}*\\.?){0,2}");
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "te", "el", "al", "bin", "ibn", "af", "av", "zu", "y", "e", "of");

    /** Of a line, if it may be a name at all. */
    static Optional<PersonName> of(String line) {
        if (line.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = PICTURE.matcher(ADDRESS.matcher(line.strip()).replaceFirst("").strip()).replaceFirst("");
        text = TAGS.matcher(text).replaceFirst("").strip();
        if (text.endsWith(":")) {
            text = SAYS.matcher(text.substring(0, text.length() - 1).strip()).replaceFirst("");
        }
        Matcher twice = TWICE.matcher(text);
        if (twice.matches() && twice.group(1).indexOf(' ') > 0) {
            return plain(twice.group(1), Optional.empty(), 2);
        }
        Matcher server = ON_SERVER.matcher(text);
        if (server.matches()) {
            return plain(server.group("name"), Optional.empty(), 2);
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return bracketed(brackets.group("first").strip(), brackets.group("second").strip());
        }
        boolean address = text.length() < line.strip().length();
        return plain(text.replaceFirst("^(?:u/|~|@)", ""), Optional.empty(), address && line.indexOf('@') > 0 ? line.indexOf('<') > 0 ? 3 : 1 : 0);
    }

    private static Optional<PersonName> bracketed(String first, String second) {
        boolean account = ACCOUNT.matcher(first).matches() && !isCapital(first);
        if (account && second.codePoints().anyMatch(Character::isUpperCase) && plain(second, Optional.empty(), 0).isPresent()) {
            return plain(second, Optional.of(first), 2);
        }
        boolean behind = ACCOUNT.matcher(second).matches() && !isCapital(second);
        return plain(first, behind ? Optional.of(second.replaceFirst("^@", "")) : Optional.empty(), behind ? 1 : 0);
    }

    private static Optional<PersonName> plain(String text, Optional<String> handle, int more) {
        boolean reversed = REVERSED.matcher(text).matches();
        boolean name = text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter) && (reversed || ACCOUNT.matcher(text).matches() || NAME.matcher(text).matches());
        return name ? Optional.of(new PersonName(text, handle, more + (reversed ? -1 : 0) + letters(text))).filter(one -> text.split("\\s+").length <= MOST_WORDS) : Optional.empty();
    }

    /** Names have capitals, accounts have no spaces; a word without a capital among others is rarely a name's. */
    private static int letters(String text) {
        String[] words = text.split("\\s+");
        int capitals = 0;
        int small = 0;
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean letter = Character.isLetter(first);
            capitals += letter && isCapital(word) ? 1 : 0;
            small += letter && !isCapital(word) && !PARTICLES.contains(word) || Character.isDigit(first) ? 1 : 0;
        }
        if (words.length == 1) {
            return capitals > 0 || text.codePoints().anyMatch(c -> Character.isDigit(c) || c == '.' || c == '_') ? 1 : 0;
        }
        return small > 0 ? -3 * Math.min(2, small) : capitals > 1 ? 2 : 0;
    }

    private static boolean isCapital(String word) {
        return !Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether an account's name looks made from this name: "josec" from "José Carrasco". */
    boolean isLike(String account) {
        String own = letters(name.toLowerCase(java.util.Locale.ROOT), true);
        String other = letters(account.toLowerCase(java.util.Locale.ROOT), true);
        int same = 0;
        while (same < own.length() && same < other.length() && own.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 3 || own.length() > 2 && other.endsWith(own) || other.length() > 2 && own.endsWith(other);
    }

    private static String letters(String text, boolean plain) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether some letters are the first of this name's words, as a circle in a picture's place shows them. */
    boolean hasInitials(String letters) {
        int count = letters.codePointCount(0, letters.length());
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("\\s+")) {
            initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
        }
        return count <= 3 && letters.codePoints().allMatch(Character::isUpperCase) && (initials.toString().startsWith(letters) || letters.length() > 1 && initials.length() > 1 && initials.charAt(0) == letters.charAt(0) && initials.charAt(initials.length() - 1) == letters.charAt(letters.length() - 1));
    }
}
