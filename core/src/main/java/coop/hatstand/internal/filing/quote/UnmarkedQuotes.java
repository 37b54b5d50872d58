package coop.hatstand.internal.filing.quote;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.filing.words.LettersAndDigits;
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
public final class UnmarkedQuotes {
    /** How many earlier texts are kept for a piece that many repeat. */
    private static final int MOST_PLACES = 4;
    private final List<PostText> postTexts;
    private final Map<Long, List<Place>> places = new HashMap<>();
    private final String[] letters;

    /** Where a piece stands: in which post, and from which letter on. */
    private record Place(int post, int from) {
    }

    private UnmarkedQuotes(List<PostText> postTexts) {
        this.postTexts = postTexts;
        letters = new String[postTexts.size()];
    }

    /** The posts as they are read for answers. */
    public static List<PostText> told(List<PostText> postTexts) {
        if (postTexts.stream().allMatch(postText -> postText.quotations().stream().noneMatch(QuotedRange::bare))) {
            return postTexts;
        }
        UnmarkedQuotes quotes = new UnmarkedQuotes(postTexts);
        PostText[] told = postTexts.toArray(PostText[]::new);
        postTexts.forEach(postText -> bare(postText).forEach(one -> LettersAndDigits.of(postText.text(), one.words(), one.to()).pieces().forEach(piece -> quotes.places.put(piece, new ArrayList<>()))));
        for (int index : quotes.inOrder()) {
            told[index] = quotes.told(index);
            quotes.take(index);
        }
        return Arrays.asList(told);
    }

    private static List<QuotedRange> bare(PostText postText) {
        return postText.quotations().stream().filter(QuotedRange::bare).toList();
    }

    /** By when they were written, where all say so. */
    private List<Integer> inOrder() {
        List<Integer> order = IntStream.range(0, postTexts.size()).boxed().toList();
        boolean dated = postTexts.stream().allMatch(postText -> postText.post().at().isPresent());
        return dated ? order.stream().sorted(Comparator.comparing(index -> postTexts.get(index).post().at().orElse(Instant.EPOCH))).toList() : order;
    }

    private void take(int index) {
        PostText postText = postTexts.get(index);
        LettersAndDigits.of(postText.text(), 0, postText.text().length()).eachPiece((piece, from) -> {
            List<Place> known = places.get(piece);
            if (known != null && known.stream().noneMatch(place -> place.post() == index)) {
                known.add(new Place(index, from));
                if (known.size() > MOST_PLACES) {
                    known.remove(1);
                }
            }
        });
    }

    private PostText told(int index) {
        PostText postText = postTexts.get(index);
        if (bare(postText).isEmpty()) {
            return postText;
        }
        List<QuotedRange> quotedRanges = new ArrayList<>();
        for (QuotedRange one : postText.quotations()) {
            // Below a second head nobody can tell which of the writers above put something in.
            quotedRanges.addAll(one.bare() && quotedRanges.isEmpty() ? told(postText, one) : List.of(one));
        }
        return postText.quoting(quotedRanges);
    }

    private List<QuotedRange> told(PostText postText, QuotedRange bare) {
        List<Long> pieces = LettersAndDigits.of(postText.text(), bare.words(), bare.to()).pieces();
        Map<Integer, Integer> votes = new HashMap<>();
        pieces.forEach(piece -> places.getOrDefault(piece, List.of()).stream().filter(place -> isBy(place.post(), bare)).forEach(place -> votes.merge(place.post(), 1, Integer::sum)));
        Optional<Integer> best = votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        return best.map(earlier -> new QuoteAlignment(postText, bare, letters(earlier), start(pieces, earlier)).quotations()).orElse(List.of(bare));
    }

    private boolean isBy(int earlier, QuotedRange bare) {
        Author author = postTexts.get(earlier).post().author();
        return bare.credit().filter(credit -> credit.isOf(author.name(), author.handle())).isPresent();
    }

    private int start(List<Long> pieces, int earlier) {
        return pieces.stream().flatMap(piece -> places.getOrDefault(piece, List.of()).stream()).filter(place -> place.post() == earlier).mapToInt(Place::from).min().orElse(0);
    }

    private String letters(int index) {
        if (letters[index] == null) {
            letters[index] = LettersAndDigits.of(postTexts.get(index).text(), 0, postTexts.get(index).text().length()).letters();
        }
        return letters[index];
    }
}
