package coop.hatstand.internal.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the small talk out of a reply. It is what begins as small talk does ("good luck with") and says nothing on the terms, whatever else it says; and a statement on something
 * else ("it was a long day"), which neither wishes for anything nor names anybody.
 */
final class ReplyTalk {
    /** Unknown words that are shorter may be small words that turn what is said. */
    private static final int SHORTEST = 4;
    private static final int FEW = 3;
    /** What a decision follows from. */
    private static final List<String> CONCLUDES = List.of("so", "donc", "asi que");
    private final ReplyLexicon lexicon;

    ReplyTalk(ReplyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The rest of a reply; nothing if a word of it is unknown, or if small talk may be more. */
    Optional<List<ReplyToken>> without(List<ReplyToken> tokens) {
        List<ReplyToken> rest = new ArrayList<>();
        boolean talked = false;
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to < tokens.size() && !ends(tokens.get(to))) {
                to++;
            }
            List<ReplyToken> part = tokens.subList(from, to);
            int talk = talked && unknown(part) || aside(part) ? 0 : opening(part);
            Optional<List<ReplyToken>> kept = kept(part, talk);
            if (kept.isEmpty()) {
                return kept;
            }
            rest.addAll(kept.get());
            if (to < tokens.size()) {
                rest.add(tokens.get(to));
                talked = (talked || talk < part.size()) && tokens.get(to).sign() == ReplySign.BREAK;
            }
            from = to + 1;
        }
        return Optional.of(rest);
    }

    private static boolean ends(ReplyToken token) {
        return token.ends() || token.sign() == ReplySign.BUT;
    }

    /** Where small talk begins in a part; its length if nowhere. */
    private static int opening(List<ReplyToken> part) {
        for (int i = 0; i < part.size(); i++) {
            if (part.get(i).sign() == ReplySign.TALK) {
                return i;
            }
        }
        return part.size();
    }

    /** What comes before small talk, and what follows from it. */
    private Optional<List<ReplyToken>> kept(List<ReplyToken> part, int talk) {
        List<ReplyToken> kept = new ArrayList<>(part.subList(0, talk));
        for (int i = talk; i < part.size(); i++) {
            ReplyToken token = part.get(i);
            if (i > talk && CONCLUDES.contains(token.word())) {
                kept.add(new ReplyToken(ReplySign.BREAK, ReplyWords.BREAK));
                List<ReplyToken> follows = part.subList(i + 1, part.size());
                Optional<List<ReplyToken>> more = kept(follows, opening(follows));
                more.ifPresent(kept::addAll);
                return more.map(any -> kept);
            }
            if (small(token) || !token.sign().smallTalk() && !token.word().equals("just")) {
                return Optional.empty();
            }
        }
        return kept.stream().anyMatch(token -> token.sign().foreign()) ? Optional.empty() : Optional.of(kept);
    }

    private static boolean small(ReplyToken token) {
        return token.sign() == ReplySign.UNKNOWN && (token.word().length() < SHORTEST || !Character.isLetter(token.word().charAt(0)));
    }

    /** "It was a long day": a statement with something in it that says nothing on any choice. */
    private boolean aside(List<ReplyToken> part) {
        int first = !part.isEmpty() && part.get(0).sign() == ReplySign.AND ? 1 : 0;
        return part.size() > first && lexicon.begins(part.get(first)) && part.stream().anyMatch(token -> token.sign().foreign())
                && part.stream().allMatch(token -> token.sign().aside() && !small(token) && !lexicon.wishes(token));
    }

    /** A few unknown words alone: "sorry for the delay, lambing season". */
    private static boolean unknown(List<ReplyToken> part) {
        return !part.isEmpty() && part.size() <= FEW && part.stream().allMatch(token -> token.sign() == ReplySign.UNKNOWN);
    }
}
