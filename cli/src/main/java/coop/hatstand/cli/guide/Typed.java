package coop.hatstand.cli.guide;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The arguments as they were typed, before they are taken apart.
 *
 * @param arguments all of them
 */
public record Typed(List<String> arguments) {
    private static final String BRIEF = "brief";

    public static Typed of(String... arguments) {
        return new Typed(List.of(arguments));
    }

    /** The same with the command that is meant: a file alone is to become a briefing. */
    public Typed withCommand(Set<String> commands) {
        boolean implied = !arguments.isEmpty() && !commands.contains(arguments.get(0)) && file(arguments.get(0));
        return implied ? new Typed(Stream.concat(Stream.of(BRIEF), arguments.stream()).toList()) : this;
    }

    /** The value of an option, where it is written. */
    public Optional<String> value(String option) {
        return IntStream.range(0, arguments.size()).mapToObj(at -> valueAt(option, at)).flatMap(Optional::stream).findFirst();
    }

    /** A list whose rest was taken for a file, since a blank follows its comma: the list as it is to be written. */
    public Optional<String> brokenList(String option) {
        for (int at = 0; at < arguments.size(); at++) {
            Optional<String> value = valueAt(option, at);
            int next = at + (arguments.get(at).equals(option) ? 2 : 1);
            if (value.isPresent() && next < arguments.size() && (value.get().endsWith(",") || arguments.get(next).startsWith(","))) {
                return Optional.of(option + " " + (value.get() + "," + arguments.get(next)).replaceAll(",+", ","));
            }
        }
        return Optional.empty();
    }

    public String[] toArray() {
        return arguments.toArray(String[]::new);
    }

    private Optional<String> valueAt(String option, int at) {
        if (arguments.get(at).startsWith(option + "=")) {
            return Optional.of(arguments.get(at).substring(option.length() + 1));
        }
        return arguments.get(at).equals(option) && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty();
    }

    /** Something that is there, or is written as only a file is. */
    private static boolean file(String typed) {
        if (typed.startsWith("-")) {
            return typed.equals("-");
        }
        try {
            return Files.exists(Path.of(typed)) || Arrays.stream(new String[] {".", "/", "\\"}).anyMatch(typed::contains);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
