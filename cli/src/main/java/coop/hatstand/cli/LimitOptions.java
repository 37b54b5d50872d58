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

/** How much of a stranger's source is read: the option that all commands that read share. */
final class LimitOptions {
    @Option(names = "--limit", paramLabel = "NAME=N", completionCandidates = Names.class,
            description = "Read more, or less, of a source than is usual; as often as need be. These and their usual values: ${COMPLETION-CANDIDATES}.")
    private Map<String, String> limits = new LinkedHashMap<>();

    /** The usual limits with those that were typed. */
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

    /** What help lists. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Limit.values()).map(limit -> limit.id() + "=" + limit.usual()).iterator();
        }
    }
}
