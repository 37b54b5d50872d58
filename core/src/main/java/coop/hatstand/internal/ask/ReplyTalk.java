package coop.hatstand.internal.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a reply into what decides and asides. A part whose words are all known is read as it is, without small talk; of any other part the words that say something on the
 * terms are read, and all of it is an aside, which has to be weighed.
 */
final class ReplyTalk {
    /** Unknown words that are shorter may be small words that turn what is said. */
    private static final int SHORTEST = 4;
    private static final int BRIEF = 9;
    private static final int FEW = 3;
    private static final int LAST = 6;
    private static final ReplyToken STOP = new ReplyToken(ReplySign.STOP, ReplyWords.STOP);
    /** Stands for a part that is not read. */
    private static final ReplyToken UNREAD = new ReplyToken(ReplySign.UNKNOWN, "");
    private final List<ReplyToken> tokens;
    private final List<ReplyToken> said = new ArrayList<>();
    private final List<ReplyToken> known = new ArrayList<>();
    private final List<ReplyAside> asides = new ArrayList<>();

    ReplyTalk(List<ReplyToken> tokens) {
        this.tokens = tokens;
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to < tokens.size() && !ends(tokens.get(to))) {
                to++;
            }
            add(from, to);
            if (to < tokens.size()) {
                add(tokens.get(to).ends() || tokens.get(to).sign() == ReplySign.BUT ? tokens.get(to) : STOP);
            }
            from = to + 1;
        }
        breaksOff();
    }

    /** All that was read, also of asides. */
    List<ReplyToken> said() {
        return said;
    }

    /** What was read of the parts whose words are all known. */
    List<ReplyToken> known() {
        return known;
    }

    /** What has to be weighed if all was read, or if only what is known was. */
    List<ReplyAside> asides(boolean all) {
        return all ? asides : asides.stream().map(ReplyTalk::unread).toList();
    }

    private static ReplyAside unread(ReplyAside aside) {
        Set<ReplyAside.Mark> marks = EnumSet.copyOf(aside.marks());
        if (marks.remove(ReplyAside.Mark.SAYS)) {
            marks.add(ReplyAside.Mark.CLASH);
        }
        return new ReplyAside(aside.tokens(), marks);
    }

    private static boolean ends(ReplyToken token) {
        return token.ends() || token.sign() == ReplySign.BUT || asks(token);
    }

    private static boolean asks(ReplyToken token) {
        return token.word().equals(ReplyWords.UNCLEAR);
    }

    private void add(ReplyToken token) {
        said.add(token);
        known.add(token);
    }

    private void add(int from, int to) {
        List<ReplyToken> part = tokens.subList(from, to);
        boolean asks = to < tokens.size() && asks(tokens.get(to));
        Optional<List<ReplyToken>> read = asks ? Optional.empty() : read(part);
        if (read.isPresent()) {
            read.get().forEach(this::add);
            return;
        }
        boolean says = !asks && !deniesUnknown(part) && part.stream().anyMatch(ReplyTalk::decides);
        if (says) {
            part.stream().filter(token -> !token.sign().foreign() && token.sign() != ReplySign.YES).forEach(said::add);
        } else {
            said.add(UNREAD);
        }
        known.add(UNREAD);
        asides.add(new ReplyAside(part, marks(from, to, says, asks)));
    }

    /** What a part says whose words are all known, up to where small talk begins; nothing if a word is unknown. */
    private static Optional<List<ReplyToken>> read(List<ReplyToken> part) {
        int talk = 0;
        while (talk < part.size() && part.get(talk).sign() != ReplySign.TALK) {
            talk++;
        }
        List<ReplyToken> before = part.subList(0, talk);
        // "Yes to the funny one" is no small talk.
        boolean led = talk < part.size() && before.subList(Math.max(0, talk - 2), talk).stream().anyMatch(token -> token.sign() == ReplySign.TO);
        boolean small = !led && part.stream().skip(talk).allMatch(ReplyTalk::small);
        return small && before.stream().noneMatch(token -> token.sign().foreign()) ? Optional.of(before) : Optional.empty();
    }

    private static boolean small(ReplyToken token) {
        boolean turns = token.sign() == ReplySign.UNKNOWN && (token.word().length() < SHORTEST || !Character.isLetter(token.word().charAt(0)));
        return token.sign().smallTalk() && !turns;
    }

    private static boolean decides(ReplyToken token) {
        return token.sign().decides() && token.sign() != ReplySign.YES;
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
            asides.add(new ReplyAside(List.of(), EnumSet.of(ReplyAside.Mark.BUT, ReplyAside.Mark.SAME)));
        }
    }
}
