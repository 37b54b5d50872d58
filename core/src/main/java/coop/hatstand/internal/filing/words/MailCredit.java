package coop.hatstand.internal.filing.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a quoted mail, as a mail program's line above it says: "On Monday, Ana Oke &lt;ana@loaf.example&gt; wrote:" or "From: Ana Oke".
 *
 * @param line the line as written
 * @param name the name, as far as one can be made out
 */
public record MailCredit(String line, Optional<String> name) {
    public static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\\[\\]():,;]{1,64}@[^\\s@<>\\[\\]():,;]{1,253}");
    private static final int LONGEST_NAME = 60;
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("[\\\\<\\[(\\s]*(?:mailto:)?$");
    private static final Pattern WROTE = CueWords.anywhere("wrote");
    private static final Pattern NOT_A_NAME = Pattern.compile("^(?:[^\\p{L}]*+" + CueWords.any("mail-credit-words") + "(?![\\p{L}]))+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}.)]+$");

    /** What a line such as "From: Ana Oke &lt;ana@loaf.example&gt;" names, without the word before the colon. */
    public static MailCredit sender(String value) {
        Matcher address = ADDRESS.matcher(value);
        String name = address.find() ? BEFORE_ADDRESS.matcher(value.substring(0, address.start())).replaceFirst("") : value;
        return new MailCredit(value, named(name));
    }

    /** What a line that ends with "wrote:" names. */
    public static MailCredit attribution(String line) {
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
            return new MailCredit(line, afterDate(line.substring(0, address.start())));
        }
        Matcher wrote = WROTE.matcher(line);
        if (!wrote.find()) {
            return new MailCredit(line, Optional.empty());
        }
        return new MailCredit(line, afterDate(line.substring(0, wrote.start())).or(() -> named(line.substring(wrote.end()))));
    }

    /** The name at the end of a text that may have a date before it. */
    private static Optional<String> afterDate(String text) {
        int at = text.length();
        while (at > 0 && !Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        String rest = text.substring(at);
        Matcher wrote = WROTE.matcher(rest);
        return named(wrote.find() ? rest.substring(wrote.end()) : rest);
    }

    private static Optional<String> named(String text) {
        String words = NOT_A_NAME.matcher(text.replaceAll("[\\\\*_\"“”„«»<>\\[\\]]", " ")).replaceAll(" ").replaceAll("\\s+", " ").strip();
        String name = EDGES.matcher(words).replaceAll("");
        boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME && name.codePoints().anyMatch(Character::isLetter);
        return fits ? Optional.of(name) : Optional.empty();
    }

    /** Whether it can be of somebody: by the account or address if both have one, else by the whole name. */
    public boolean isOf(Optional<String> someone, Optional<String> account) {
        if (account.filter(address -> address.contains("@")).isPresent() && ADDRESS.matcher(line).find()) {
            return names(account.orElseThrow());
        }
        Optional<String> whole = someone.map(String::strip).filter(words -> !words.isEmpty());
        return account.filter(this::names).isPresent() || whole.filter(words -> name.filter(words::equalsIgnoreCase).isPresent() || words.indexOf(' ') > 0 && names(words)).isPresent();
    }

    /** Whether it names somebody by their whole name or their address. */
    boolean names(String who) {
        String all = line.toLowerCase(Locale.ROOT);
        String part = who.strip().toLowerCase(Locale.ROOT);
        for (int at = all.indexOf(part); at >= 0 && !part.isEmpty(); at = all.indexOf(part, at + 1)) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(all.charAt(at - 1));
            int end = at + part.length();
            if (starts && (end == all.length() || !Character.isLetterOrDigit(all.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
