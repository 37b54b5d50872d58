package coop.hatstand.cli;

import coop.hatstand.app.Messages;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option {@code --limit}, shared by all commands that read. */
final class LimitOptions {
    @Option(names = "--limit", paramLabel = "NAME=N", completionCandidates = Names.class,
            description = "Change a limit on what is read. Repeat for several limits. The limits and their defaults: ${COMPLETION-CANDIDATES}.")
    private Map<String, String> limits = new LinkedHashMap<>();

    /** The default limits, changed by those that were given. */
    Limits limits(Messages messages) throws Fault {
        Limits all = Limits.USUAL;
        for (Map.Entry<String, String> typed : limits.entrySet()) {
            all = all.with(limit(typed, messages), value(typed, messages));
        }
        return all;
    }

    private static Limit limit(Map.Entry<String, String> typed, Messages messages) throws Fault {
        return Limit.named(typed.getKey()).orElseThrow(() -> fault(typed, messages));
    }

    private static int value(Map.Entry<String, String> typed, Messages messages) throws Fault {
        Optional<Integer> value = Optional.of(typed.getValue()).filter(v -> v.matches("[0-9]{1,9}")).map(Integer::valueOf);
        int most = limit(typed, messages).greatest();
        return value.filter(v -> v >= 1 && v <= most).orElseThrow(() -> fault(typed, messages));
    }

    private static Fault fault(Map.Entry<String, String> typed, Messages messages) {
        return new Fault(messages.text("command.error.limit", typed.getKey() + "=" + typed.getValue(), listed(Limit::greatest)));
    }

    private static String listed(Function<Limit, Integer> value) {
        return Arrays.stream(Limit.values()).map(limit -> limit.id() + "=" + value.apply(limit)).collect(Collectors.joining(", "));
    }

    /** The list shown by {@code --help}. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Limit.values()).map(limit -> limit.id() + "=" + limit.usual()).iterator();
        }
    }
}
