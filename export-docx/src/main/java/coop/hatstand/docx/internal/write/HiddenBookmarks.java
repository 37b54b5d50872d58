package coop.hatstand.docx.internal.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The hidden bookmarks that record which paragraph starts what.
 *
 * <p>A bookmark's name is an underscore, which hides it, and the id, with an underscore for a dot and two for a hyphen. Word requires names
 * of at most 40 letters, digits and underscores, unique regardless of case. An id that does not fit gets a made-up name, recorded in
 * {@link #madeUp()}.
 */
public final class HiddenBookmarks {

    private static final Pattern FITS = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final Pattern RULED = Pattern.compile("_[A-Za-z0-9]+(__?[A-Za-z0-9]+)*");
    private static final Pattern WORDS_OWN = Pattern.compile("_(goback|toc\\d*|ref\\d*|hlk\\d*|hlt\\d*|x\\d+)");
    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> madeUp = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> set = new HashSet<>();
    private int opened;

    /** Gives an id a name; an id that has one keeps it. */
    public void add(String id) {
        names.computeIfAbsent(id, this::newName);
    }

    /** The bookmark of an id, if anything in the document has that id. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** The bookmark to set for an id; empty when it was set before, since a name may stand only once. */
    String take(String id) {
        return set.add(id) ? names.getOrDefault(id, "") : "";
    }

    /** The names that cannot be told from their ids: by id, in order. */
    Map<String, String> madeUp() {
        return madeUp;
    }

    /** The id that a bookmark's name tells; empty if the name does not follow the rule, as those of Word's own bookmarks do not. */
    public static Optional<String> readable(String name) {
        boolean ruled = RULED.matcher(name).matches() && !WORDS_OWN.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return ruled ? Optional.of(name.substring(1).replace("__", "-").replace('_', '.')) : Optional.empty();
    }

    /** A number for the next bookmark's start and end. */
    String nextNumber() {
        return Integer.toString(opened++);
    }

    private String newName(String id) {
        String name = "_" + id.replace("-", "__").replace('.', '_');
        String folded = name.toLowerCase(Locale.ROOT);
        boolean fits = name.length() <= LONGEST && FITS.matcher(id).matches() && !WORDS_OWN.matcher(folded).matches();
        if (fits && taken.add(folded)) {
            return name;
        }
        String other = "_x" + (madeUp.size() + 1);
        madeUp.put(id, other);
        return other;
    }
}
