package coop.hatstand.internal.revise.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refs of answers as people type them: in square brackets, often at the end of what rests on them. */
final class TypedRefs {
    private static final String REF = "\\p{L}{1,4}+\\d{1,9}+(?:\\.\\d{1,9}+)*+";
    private static final String LIST = "\\[\\s*+(" + REF + "(?:\\s*+[,;]\\s*+" + REF + ")*+)\\s*+\\]";
    private static final Pattern IN_BRACKETS = Pattern.compile(LIST);
    private static final Pattern AT_END = Pattern.compile("\\s*" + LIST + "\\s*(\\.?)\\s*$");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\d{1,9}\\.\\d{1,9}(?![\\p{L}\\p{N}])");

    /**
     * Words before the refs at their end.
     *
     * @param words the words, with the full stop that came after the refs
     * @param refs the refs as typed
     */
    record Ended(String words, List<String> refs) {
        Ended {
            refs = List.copyOf(refs);
        }
    }

    private TypedRefs() {
    }

    /** Parts some words from the refs they end with, if they do. */
    static Optional<Ended> ending(String words) {
        Matcher found = AT_END.matcher(words);
        return found.find() ? Optional.of(new Ended(words.substring(0, found.start()) + found.group(2), listed(found.group(1)).toList())) : Optional.empty();
    }

    /** The refs in brackets within some words. */
    static List<String> within(String words) {
        return IN_BRACKETS.matcher(words).results().flatMap(list -> listed(list.group(1))).toList();
    }

    /** What may be refs within some words, though nothing says so. */
    static List<String> bare(String words) {
        return BARE.matcher(IN_BRACKETS.matcher(words).replaceAll(" ")).results().map(MatchResult::group).toList();
    }

    private static Stream<String> listed(String refs) {
        return Arrays.stream(refs.split("\\s*[,;]\\s*"));
    }
}
