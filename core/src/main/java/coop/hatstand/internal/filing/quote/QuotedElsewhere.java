package coop.hatstand.internal.filing.quote;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.filing.words.LettersAndDigits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether quoted words stand in the same sources as somebody's own: then they are kept there, and the quotation is only a repetition. */
public final class QuotedElsewhere {
    /** How many in a hundred letters must be found. */
    private static final int ENOUGH = 80;
    private static final Pattern SENTENCES = Pattern.compile("[.!?…。！？]+\\s*|\\n");
    private final Set<Long> wanted = new HashSet<>();
    /** What is quoted in fewer letters than a piece has. */
    private final Set<String> brief = new HashSet<>();
    private final Set<Long> said = new HashSet<>();
    private final Set<String> saidBriefly = new HashSet<>();

    /** @param posts as they are read for answers */
    public QuotedElsewhere(List<PostText> posts) {
        for (PostText postText : posts) {
            for (QuotedRange one : postText.quotations()) {
                postText.text().substring(one.words(), one.to()).lines().map(QuotedElsewhere::folded).forEach(this::want);
            }
        }
        if (!wanted.isEmpty() || !brief.isEmpty()) {
            posts.forEach(this::take);
        }
    }

    private void want(LettersAndDigits line) {
        wanted.addAll(line.pieces());
        if (line.letters().length() < LettersAndDigits.PIECE) {
            brief.add(line.letters());
        }
    }

    private static LettersAndDigits folded(String line) {
        return LettersAndDigits.of(line, 0, line.length());
    }

    /** Whether nearly all words of a part of a text were said in the sources by somebody of their own, or whether it has none. */
    public boolean holds(String text, int from, int to) {
        List<LettersAndDigits> lines = text.substring(from, to).lines().map(QuotedElsewhere::folded).toList();
        long all = lines.stream().mapToLong(line -> line.letters().length()).sum();
        long found = lines.stream().filter(this::isSaid).mapToLong(line -> line.letters().length()).sum();
        return found * 100 >= all * ENOUGH;
    }

    private boolean isSaid(LettersAndDigits line) {
        return line.letters().length() < LettersAndDigits.PIECE ? saidBriefly.contains(line.letters()) : said.containsAll(line.pieces());
    }

    private void take(PostText postText) {
        StringBuilder own = new StringBuilder();
        int at = 0;
        for (QuotedRange quoted : postText.quotations()) {
            own.append(postText.text(), at, Math.max(at, quoted.from())).append('\n');
            at = Math.max(at, quoted.to());
        }
        own.append(postText.text(), at, postText.text().length());
        postText.post().fields().forEach(field -> own.append('\n').append(field.answer()));
        folded(own.toString()).eachPiece((piece, from) -> {
            if (wanted.contains(piece)) {
                said.add(piece);
            }
        });
        if (!brief.isEmpty()) {
            own.toString().lines().map(QuotedElsewhere::folded).forEach(this::takeBrief);
            SENTENCES.splitAsStream(own).map(QuotedElsewhere::folded).forEach(this::takeBrief);
        }
    }

    private void takeBrief(LettersAndDigits words) {
        if (brief.contains(words.letters())) {
            saidBriefly.add(words.letters());
        }
    }
}
