package coop.hatstand.filing;

import coop.hatstand.discussion.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which lines below the head of a mail quoted without marks are that mail's, by an earlier mail of the same sources that holds them.
 *
 * <p>Where one does, what stands between its lines or below them was put in by whoever answers. Where none does, all is taken for quoted: nobody can
 * tell whose it is. Time grows with the text.
 */
final class UnmarkedQuotes {
    /** How many earlier texts are kept for a piece that many repeat. */
    private static final int MOST_PLACES = 4;
    private final List<Sheet> sheets;
    private final Map<Long, List<Place>> places = new HashMap<>();
    private final String[] letters;

    /** Where a piece stands: in which sheet, and from which letter on. */
    private record Place(int sheet, int from) {
    }

    private UnmarkedQuotes(List<Sheet> sheets) {
        this.sheets = sheets;
        letters = new String[sheets.size()];
    }

    /** The sheets as they are read for answers. */
    static List<Sheet> told(List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.quotations().stream().noneMatch(Quotation::bare))) {
            return sheets;
        }
        UnmarkedQuotes quotes = new UnmarkedQuotes(sheets);
        Sheet[] told = sheets.toArray(Sheet[]::new);
        sheets.forEach(sheet -> bare(sheet).forEach(one -> Folded.of(sheet.text(), one.words(), one.to()).pieces().forEach(piece -> quotes.places.put(piece, new ArrayList<>()))));
        for (int index : quotes.inOrder()) {
            told[index] = quotes.told(index);
            quotes.take(index);
        }
        return Arrays.asList(told);
    }

    private static List<Quotation> bare(Sheet sheet) {
        return sheet.quotations().stream().filter(Quotation::bare).toList();
    }

    /** By when they were written, where all say so. */
    private List<Integer> inOrder() {
        List<Integer> order = IntStream.range(0, sheets.size()).boxed().toList();
        boolean dated = sheets.stream().allMatch(sheet -> sheet.post().at().isPresent());
        return dated ? order.stream().sorted(Comparator.comparing(index -> sheets.get(index).post().at().orElse(Instant.EPOCH))).toList() : order;
    }

    private void take(int index) {
        Sheet sheet = sheets.get(index);
        Folded.of(sheet.text(), 0, sheet.text().length()).eachPiece((piece, from) -> {
            List<Place> known = places.get(piece);
            if (known != null && known.stream().noneMatch(place -> place.sheet() == index)) {
                known.add(new Place(index, from));
                if (known.size() > MOST_PLACES) {
                    known.remove(1);
                }
            }
        });
    }

    private Sheet told(int index) {
        Sheet sheet = sheets.get(index);
        if (bare(sheet).isEmpty()) {
            return sheet;
        }
        List<Quotation> quotations = new ArrayList<>();
        for (Quotation one : sheet.quotations()) {
            // Below a second head nobody can tell which of the writers above put something in.
            quotations.addAll(one.bare() && quotations.isEmpty() ? told(sheet, one) : List.of(one));
        }
        return sheet.quoting(quotations);
    }

    private List<Quotation> told(Sheet sheet, Quotation bare) {
        List<Long> pieces = Folded.of(sheet.text(), bare.words(), bare.to()).pieces();
        Map<Integer, Integer> votes = new HashMap<>();
        pieces.forEach(piece -> places.getOrDefault(piece, List.of()).stream().filter(place -> isBy(place.sheet(), bare)).forEach(place -> votes.merge(place.sheet(), 1, Integer::sum)));
        Optional<Integer> best = votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        return best.map(earlier -> new Alignment(sheet, bare, letters(earlier), start(pieces, earlier)).quotations()).orElse(List.of(bare));
    }

    private boolean isBy(int earlier, Quotation bare) {
        Author author = sheets.get(earlier).post().author();
        return bare.credit().filter(credit -> credit.isOf(author.name(), author.handle())).isPresent();
    }

    private int start(List<Long> pieces, int earlier) {
        return pieces.stream().flatMap(piece -> places.getOrDefault(piece, List.of()).stream()).filter(place -> place.sheet() == earlier).mapToInt(Place::from).min().orElse(0);
    }

    private String letters(int index) {
        if (letters[index] == null) {
            letters[index] = Folded.of(sheets.get(index).text(), 0, sheets.get(index).text().length()).letters();
        }
        return letters[index];
    }
}
