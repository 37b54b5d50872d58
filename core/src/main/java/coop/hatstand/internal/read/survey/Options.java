package coop.hatstand.internal.read.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The options that the cells of a column hold, learnt from the cells alone: what is given again and again is an option.
 *
 * <p>Separators within a cell count only between pieces that also occur in other company, so "Often; more than twice a week" stays one option
 * unless each half is given without the other. Immutable.
 */
final class Options {
    private static final int MOST_PIECES = 200;
    private static final String EDGE = "";
    private static final Piece NEVER = new Piece();
    private static final char COMMA = ',';
    private static final char FIRST_BEYOND_ASCII = 0x7f;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();
    private final boolean several;

    /** In what company a piece of a cell is found. */
    private static final class Piece {
        private final Set<String> before = new HashSet<>();
        private final Set<String> after = new HashSet<>();
        private int count;
        private int alone;

        private boolean isFree() {
            return count > 1 && (before.size() > 1 || after.size() > 1);
        }

        private boolean isAlone() {
            return count > 1 && alone > 0;
        }
    }

    Options(List<String> cells) {
        Map<String, List<String>> splits = new HashMap<>();
        for (String cell : cells) {
            List<String> split = splits.computeIfAbsent(cell, Options::split);
            for (int i = 0; i < split.size(); i++) {
                Piece piece = pieces.computeIfAbsent(key(split.get(i)), any -> new Piece());
                piece.count++;
                piece.alone += split.size() == 1 ? 1 : 0;
                piece.before.add(i == 0 ? EDGE : key(split.get(i - 1)));
                piece.after.add(i + 1 == split.size() ? EDGE : key(split.get(i + 1)));
            }
        }
        several = splits.values().stream().anyMatch(this::holdsTwo);
        splits.forEach((cell, split) -> known.put(cell, options(split)));
        cells.forEach(cell -> new HashSet<>(of(cell).stream().map(Options::key).toList()).forEach(option -> counts.merge(option, 1, Integer::sum)));
    }

    /** What a cell holds: options, and what somebody wrote beside them. */
    List<String> of(String cell) {
        List<String> options = known.get(cell);
        return options == null ? options(split(cell)) : options;
    }

    private List<String> options(List<String> split) {
        List<String> options = new ArrayList<>();
        String last = "";
        for (String piece : split) {
            if (options.isEmpty() || isBoundary(last, piece)) {
                options.add(piece.strip());
            } else {
                options.set(options.size() - 1, (options.get(options.size() - 1) + piece).strip());
            }
            last = piece;
        }
        return options.stream().map(Options::trimmed).filter(option -> !option.isEmpty()).distinct().toList();
    }

    /** Whether more than one person gave it. */
    boolean isOffered(String option) {
        return counts.getOrDefault(key(option), 0) > 1;
    }

    private boolean holdsTwo(List<String> split) {
        for (int i = 1; i < split.size(); i++) {
            if (isFree(split.get(i - 1)) && isFree(split.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundary(String before, String after) {
        Piece first = pieces.getOrDefault(key(before), NEVER);
        Piece second = pieces.getOrDefault(key(after), NEVER);
        boolean beside = several && (first.isFree() && second.count <= 1 || second.isFree() && first.count <= 1);
        return first.isFree() && second.isFree() || second.isAlone() || (first.isAlone() || beside) && !goesOn(before, after);
    }

    /** Whether a piece after a comma goes on in small letters with what starts with a capital: "Yes, but not now". */
    private static boolean goesOn(String before, String after) {
        String start = trimmed(before);
        return after.charAt(0) == COMMA && !start.isEmpty() && Character.isUpperCase(start.codePointAt(0)) && Character.isLowerCase(trimmed(after).codePointAt(0));
    }

    private boolean isFree(String piece) {
        return pieces.containsKey(key(piece)) && pieces.get(key(piece)).isFree();
    }

    /** The cell's pieces, each with the separator before it; none within brackets or between digits is one. */
    private static List<String> split(String cell) {
        List<String> split = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean said = false;
        for (int i = 0; i < cell.length() && split.size() < MOST_PIECES; i++) {
            char c = cell.charAt(i);
            depth = c == '(' || c == '[' ? depth + 1 : c == ')' || c == ']' ? Math.max(0, depth - 1) : depth;
            said |= !isSeparator(c);
            if (said && (c == '\n' || depth == 0 && (c == ';' || c == '|' || c == COMMA && !isBetweenDigits(cell, i)))) {
                said = false;
                split.add(cell.substring(from, i));
                from = i;
                depth = 0;
            }
        }
        split.add(cell.substring(from));
        return split.stream().filter(piece -> !key(piece).isEmpty()).toList();
    }

    private static boolean isBetweenDigits(String cell, int i) {
        return i > 0 && i + 1 < cell.length() && Character.isDigit(cell.charAt(i - 1)) && Character.isDigit(cell.charAt(i + 1));
    }

    private static String key(String piece) {
        return trimmed(piece).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && isSeparator(piece.charAt(from))) {
            from++;
        }
        while (to > from && isSeparator(piece.charAt(to - 1))) {
            to--;
        }
        return piece.substring(from, to);
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == COMMA || c == '|' || (c <= ' ' || c >= FIRST_BEYOND_ASCII) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
