package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What there is to learn from in a reply: the program that learns the weights goes by what the reader reads.
 *
 * @param terms what the reply comes to, if nothing else in it makes it wait
 * @param doubtful whether it waits whatever the weights are
 * @param evidence what has to be weighed in it, by part; those first that would make it wait, then the longest
 */
public record ReplyLesson(Map<Integer, Attribution> terms, boolean doubtful, List<int[]> evidence) {
    private static final ReplyReader READER = new ReplyReader();

    /**
     * Reads a reply.
     *
     * @param asked how many answers were asked about
     */
    public static ReplyLesson of(String reply, int asked) {
        Set<Integer> numbers = IntStream.rangeClosed(1, asked).boxed().collect(Collectors.toSet());
        List<ReplyReader.Reading> all = READER.readings(reply, numbers, new ReplyNames(Set.of(), List.of()));
        List<ReplyReader.Reading> decided = all.stream().filter(reading -> !reading.terms().isEmpty()).toList();
        boolean agree = decided.stream().map(ReplyReader.Reading::terms).distinct().count() == 1;
        List<ReplyAside> asides = (agree ? decided : all).stream().flatMap(reading -> reading.asides().stream()).distinct()
                .sorted(Comparator.comparing(ReplyAside::doubtful).thenComparing(aside -> aside.tokens().size()).reversed()).toList();
        return new ReplyLesson(agree ? decided.get(0).terms() : Map.of(), asides.stream().anyMatch(ReplyAside::doubtful), asides.stream().map(ReplyAside::evidence).toList());
    }
}
