package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides a reply into what decides and asides. A part whose words are all known is read as it is, without small talk; of any other part the words that say something on the
 * terms are read, and all of it is an aside, which has to be weighed.
 */
final class ReplyTalk {
    private static final int BRIEF = 9;
    private static final int FEW = 3;
    private static final int LAST = 6;
    private static final ReplyToken STOP = new ReplyToken(ReplySign.STOP, ReplyWords.STOP);
    /** Stands for a part that is not read. */
    private static final ReplyToken UNREAD = new ReplyToken(ReplySign.UNKNOWN, "");
    private final List<ReplyToken> tokens;
    private final boolean several;
    private final List<Part> parts = new ArrayList<>();

    /** What is read of a part, and the aside it is if a word of it is not known. */
    private record Part(List<ReplyToken> read, Optional<ReplyAside> aside) {
    }

    /**
     * Divides a reply.
     *
     * @param several whether numbers may be those of answers
     */
    ReplyTalk(List<ReplyToken> tokens, boolean several) {
        this.tokens = tokens;
        this.several = several;
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to < tokens.size() && !ends(tokens.get(to))) {
                to++;
            }
            parts.add(part(from, to));
            if (to < tokens.size()) {
                parts.add(new Part(List.of(tokens.get(to).ends() || tokens.get(to).sign() == ReplySign.BUT ? tokens.get(to) : STOP), Optional.empty()));
            }
            from = to + 1;
        }
        breaksOff();
    }

    /** The terms it comes to: if it comes to nothing with all asides, then without those that clash with what is known. */
    Map<Integer, Attribution> terms(Function<List<ReplyToken>, Map<Integer, Attribution>> scopes) {
        Map<Integer, Attribution> all = scopes.apply(said(aside -> true));
        Map<Integer, Attribution> known = all.isEmpty() ? scopes.apply(said(aside -> false)) : all;
        if (all.isEmpty() && !known.isEmpty()) {
            parts.replaceAll(part -> clashes(part, known, scopes) ? new Part(List.of(UNREAD), part.aside().map(ReplyAside::clashing)) : part);
        }
        return known;
    }

    private boolean clashes(Part part, Map<Integer, Attribution> known, Function<List<ReplyToken>, Map<Integer, Attribution>> scopes) {
        return part.aside().filter(ReplyAside::says).isPresent() && !scopes.apply(said(aside -> aside == part.aside().get())).equals(known);
    }

    /** What has to be weighed. */
    List<ReplyAside> asides() {
        return parts.stream().flatMap(part -> part.aside().stream()).toList();
    }

    /** What is read if some of the asides are. */
    private List<ReplyToken> said(Predicate<ReplyAside> read) {
        return parts.stream().flatMap(part -> part.aside().filter(ReplyAside::says).filter(read.negate()).isPresent() ? Stream.of(UNREAD) : part.read().stream()).toList();
    }

    private static boolean ends(ReplyToken token) {
        return token.ends() || token.sign() == ReplySign.BUT || asks(token);
    }

    private static boolean asks(ReplyToken token) {
        return token.word().equals(ReplyWords.UNCLEAR);
    }

    private Part part(int from, int to) {
        List<ReplyToken> part = tokens.subList(from, to);
        boolean asks = to < tokens.size() && asks(tokens.get(to));
        int talk = talk(part);
        boolean known = !asks && part.stream().limit(talk).noneMatch(token -> token.sign().foreign() || token.sign() == ReplySign.TALK) && !(several && yesOne(part));
        if (known && part.stream().skip(talk).noneMatch(token -> token.sign().foreign() && token.sign() != ReplySign.SMALL || token.sign() == ReplySign.GROUP)) {
            return new Part(part.subList(0, talk), Optional.empty());
        }
        if (known && part.stream().skip(talk).allMatch(token -> token.sign().smallTalk())) {
            return new Part(part.subList(0, talk), Optional.of(new ReplyAside(part.subList(talk, part.size()), marks(from + talk, to, false, false))));
        }
        boolean says = !asks && !deniesUnknown(part) && part.stream().anyMatch(this::onTerms);
        List<ReplyToken> read = part.stream().filter(token -> !token.sign().foreign() && token.sign() != ReplySign.YES).toList();
        return new Part(says ? read : List.of(UNREAD), Optional.of(new ReplyAside(part, marks(from, to, says, asks))));
    }

    /** "The lovely one", which says yes to nothing. */
    private static boolean yesOne(List<ReplyToken> part) {
        return IntStream.range(1, part.size()).anyMatch(i -> part.get(i).sign() == ReplySign.ITEM && part.get(i - 1).sign() == ReplySign.YES);
    }

    /** Where small talk begins in a part; its length if nowhere. "Yes to the nice one" is none. */
    private static int talk(List<ReplyToken> part) {
        int talk = 0;
        while (talk < part.size() && part.get(talk).sign() != ReplySign.TALK) {
            talk++;
        }
        boolean led = part.subList(Math.max(0, talk - 2), talk).stream().anyMatch(token -> token.sign() == ReplySign.TO);
        return led ? part.size() : talk;
    }

    private boolean onTerms(ReplyToken token) {
        boolean number = token.sign() == ReplySign.NUMBER || token.sign() == ReplySign.ORDINAL || token.sign() == ReplySign.REST;
        return token.sign().onTerms() && (several || !number);
    }

    /** A negation of something that is not known. */
    private static boolean deniesUnknown(List<ReplyToken> part) {
        for (int i = 0; i + 1 < part.size(); i++) {
            if (part.get(i).sign().negates() && part.get(i + 1).sign().foreign()) {
                return true;
            }
        }
        return false;
    }

    private Set<ReplyAside.Mark> marks(int from, int to, boolean says, boolean asks) {
        List<ReplyToken> part = tokens.subList(from, to);
        Set<ReplyAside.Mark> marks = EnumSet.noneOf(ReplyAside.Mark.class);
        mark(marks, ReplyAside.Mark.SAYS, says);
        mark(marks, ReplyAside.Mark.ASKS, asks);
        mark(marks, ReplyAside.Mark.BUT, from > 0 && tokens.get(from - 1).sign() == ReplySign.BUT);
        mark(marks, ReplyAside.Mark.BRIEF, tokens.size() < BRIEF);
        mark(marks, ReplyAside.Mark.FEW, part.stream().filter(token -> token.sign() == ReplySign.UNKNOWN).count() < FEW);
        mark(marks, ReplyAside.Mark.LAST, to >= tokens.size() - 1 && to - from < LAST);
        mark(marks, ReplyAside.Mark.SAME, sentenceDecides(from - 1, -1) || !asks && sentenceDecides(to, 1));
        mark(marks, ReplyAside.Mark.EARLY, tokens.stream().limit(from).noneMatch(token -> token.sign().onTerms()));
        mark(marks, ReplyAside.Mark.LATE, tokens.stream().skip(to).noneMatch(token -> token.sign().onTerms()));
        return marks;
    }

    private static void mark(Set<ReplyAside.Mark> marks, ReplyAside.Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    /** Whether the rest of a sentence decides something, one way or the other. */
    private boolean sentenceDecides(int from, int step) {
        for (int i = from; i >= 0 && i < tokens.size() && tokens.get(i).sign() != ReplySign.STOP && !asks(tokens.get(i)); i += step) {
            if (tokens.get(i).sign().decides()) {
                return true;
            }
        }
        return false;
    }

    /** "Yes but ..." */
    private void breaksOff() {
        int end = tokens.size() - 1;
        while (end >= 0 && tokens.get(end).ends()) {
            end--;
        }
        if (end >= 0 && tokens.get(end).sign() == ReplySign.BUT) {
            parts.add(new Part(List.of(), Optional.of(new ReplyAside(List.of(), EnumSet.of(ReplyAside.Mark.BUT, ReplyAside.Mark.SAME)))));
        }
    }
}
