package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one part of a reply's sentence says, such as "but not with my name"; a negation counts for all that follows it. */
final class ReplyPart {
    private final List<ReplyToken> tokens;
    private final Set<ReplyFact> said = EnumSet.noneOf(ReplyFact.class);
    private final List<Attribution> chosen = new ArrayList<>();
    private boolean not;
    /** A negation that has met nothing to negate. */
    private boolean pending;
    /** "Mine not". */
    private boolean mine;
    /** "Je ne", which may or may not go on with "pas". */
    private boolean half;
    private boolean only;
    private boolean condition;
    /** "Leave", whose "out" is still to come. */
    private boolean leaves;
    private boolean unclear;
    private Optional<ReplyFact> verb = Optional.empty();

    ReplyPart(List<ReplyToken> tokens) {
        this.tokens = tokens;
        read();
    }

    Set<ReplyFact> facts() {
        return said;
    }

    /** The choices it names by their letters. */
    List<Attribution> letters() {
        return chosen;
    }

    boolean isUnclear() {
        return unclear;
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens.get(i).sign(), i);
        }
        if (pending && !subject(ReplyFact.NAME, ReplyFact.NOT_NAME)) {
            said.add(mine ? ReplyFact.NOT_NAME : ReplyFact.NO);
        }
        boolean group = said.contains(ReplyFact.GROUP);
        if (only && group && !said.contains(ReplyFact.NAME)) {
            said.add(ReplyFact.ONLY_GROUP);
        } else if (said.equals(EnumSet.of(ReplyFact.GROUP)) && tokens.stream().filter(token -> !token.sign().placing()).count() <= 2) {
            said.add(ReplyFact.BARE_GROUP);
        }
        unclear |= half || leaves || only && said.contains(ReplyFact.NAME) && !group || condition && !(said.contains(ReplyFact.NOT_NAME) && EnumSet.of(ReplyFact.NOT_NAME, ReplyFact.YES, ReplyFact.USE).containsAll(said));
    }

    private void read(ReplySign sign, int i) {
        switch (sign) {
            case NOT, NONE, WITHOUT, NOR, EXCEPT -> negate(sign, i);
            case HALF_NOT -> half = not = pending = true;
            case NO -> {
                unclear |= pending;
                no(i);
                not |= tokens.get(i).word().indexOf(' ') > 0;
            }
            case YES -> {
                unclear |= pending;
                said.add(ReplyFact.YES);
            }
            case CONSENT -> say(ReplyFact.YES, ReplyFact.NO);
            case OBJECTION, MIND -> object(sign);
            case USE, QUOTE -> verb(sign, i);
            case NAME, GROUP -> credit(sign, i);
            case ANONYMOUS -> say(ReplyFact.ANONYMOUS, ReplyFact.NAME);
            case BACKGROUND -> {
                unclear |= not;
                said.add(ReplyFact.BACKGROUND);
            }
            case LETTER -> letter(tokens.get(i).word());
            case ONLY -> {
                unclear |= pending;
                not = false;
                only = true;
            }
            case CONDITION -> condition = true;
            case OR -> unclear |= !not;
            case LEAVE -> leave(i);
            case OUT -> out();
            case ME -> me(i);
            case WITH -> unclear |= not && verb.isPresent();
            default -> { }
        }
        if (!sign.idle() && !sign.verb() && sign != ReplySign.NOT) {
            verb = Optional.empty();
        }
    }

    private void say(ReplyFact fact, ReplyFact negated) {
        said.add(not ? negated : fact);
        pending = false;
    }

    private void negate(ReplySign sign, int i) {
        unclear |= not && !half && sign == ReplySign.WITHOUT;
        if (half || not && (sign == ReplySign.NONE || sign == ReplySign.NOR)) {
            half = false;
        } else if (verb.isPresent() && (sign == ReplySign.NOT || sign == ReplySign.NONE)) {
            said.remove(verb.get());
            not = true;
            if (!next(i).credit()) {
                said.add(verb.get() == ReplyFact.USE ? ReplyFact.NOT_USE : ReplyFact.NOT_QUOTE);
            }
        } else {
            unclear |= pending;
            not = pending = true;
            mine = i > 0 && tokens.get(i - 1).sign() == ReplySign.ME;
        }
    }

    /** "No" alone is one; before what it denies, it negates it. */
    private void no(int i) {
        ReplySign next = next(i);
        if (next.credit() || next == ReplySign.QUOTE || next == ReplySign.OBJECTION || next == ReplySign.MIND) {
            negate(ReplySign.WITHOUT, i);
        } else {
            said.add(ReplyFact.NO);
        }
    }

    private void object(ReplySign sign) {
        unclear |= !not;
        if (sign == ReplySign.OBJECTION) {
            said.add(ReplyFact.YES);
        }
        not = pending = false;
    }

    /** "Use my name" is on the name; "use it with my name" on both. */
    private void verb(ReplySign sign, int i) {
        if (not && !pending && i > 0 && previous(i).credit()) {
            return;
        }
        if (pending && subject(ReplyFact.NAME, ReplyFact.NOT_NAME) || pending && subject(ReplyFact.GROUP, ReplyFact.NOT_GROUP)) {
            pending = false;
        } else if (!next(i).credit() || tokens.get(i + 1).sign() == ReplySign.WITH) {
            ReplyFact fact = sign == ReplySign.USE ? ReplyFact.USE : ReplyFact.QUOTE;
            say(fact, sign == ReplySign.USE ? ReplyFact.NOT_USE : ReplyFact.NOT_QUOTE);
            verb = Optional.of(fact);
        }
    }

    /** "My name must not appear": what is denied stands before. */
    private boolean subject(ReplyFact fact, ReplyFact denied) {
        boolean denies = said.equals(EnumSet.of(fact));
        if (denies) {
            said.remove(fact);
            said.add(denied);
        }
        return denies;
    }

    private void credit(ReplySign sign, int i) {
        boolean ofGroup = sign == ReplySign.NAME && i + 2 < tokens.size() && tokens.get(i + 1).sign() == ReplySign.OF && next(i + 1) == ReplySign.GROUP;
        boolean groups = sign == ReplySign.NAME && i > 0 && tokens.get(i - 1).sign() == ReplySign.GROUP;
        if (tokens.get(i).word().equals(ReplyLexicon.LED)) {
            said.add(ReplyFact.OTHER);
        } else if (sign == ReplySign.GROUP) {
            say(ReplyFact.GROUP, ReplyFact.NOT_GROUP);
        } else if (!ofGroup && !groups && !namesGroup(i)) {
            say(ReplyFact.NAME, ReplyFact.NOT_NAME);
        }
    }

    /** "Name only the group", "name our group": a verb. */
    private boolean namesGroup(int i) {
        int next = i + 1;
        while (next < tokens.size() && (tokens.get(next).sign() == ReplySign.FILLER || tokens.get(next).sign() == ReplySign.ONLY || tokens.get(next).sign() == ReplySign.TO)) {
            next++;
        }
        return next > i + 1 && next < tokens.size() && tokens.get(next).sign() == ReplySign.GROUP;
    }

    private void letter(String word) {
        if (not) {
            not = pending = false;
        } else {
            chosen.add(ReplyFacts.letter(word));
        }
    }

    private void leave(int i) {
        leaves = true;
        if (next(i) != ReplySign.OUT) {
            not = pending = true;
        }
    }

    /** "Leave my name out", "my name is left out", "leave it out". */
    private void out() {
        if (leaves && pending) {
            said.add(ReplyFact.NOT_USE);
        } else if (leaves && !not) {
            boolean name = said.remove(ReplyFact.NAME);
            unclear |= !name && !EnumSet.of(ReplyFact.NO).containsAll(said);
            said.add(name ? ReplyFact.NOT_NAME : ReplyFact.NOT_USE);
        }
        leaves = not = pending = false;
    }

    private void me(int i) {
        ReplySign next = next(i);
        if (pending && !next.verb() && !next.credit() && next != ReplySign.CONSENT) {
            said.add(ReplyFact.NOT_NAME);
            pending = false;
        }
    }

    /** The word before that matters. */
    private ReplySign previous(int i) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).sign().idle()) {
            k--;
        }
        return tokens.get(k).sign();
    }

    /** The next word that matters. */
    private ReplySign next(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            if (!tokens.get(k).sign().idle() || tokens.get(k).sign() == ReplySign.WITH) {
                return tokens.get(k).sign();
            }
        }
        return ReplySign.UNKNOWN;
    }
}
