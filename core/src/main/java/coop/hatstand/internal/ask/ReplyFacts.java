package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said on some answers: for and against using, quoting, naming, crediting the group. They decide if they are enough for one choice and against no part of it. */
final class ReplyFacts {
    private static final List<Attribution> LETTERS = List.of(Attribution.ON_THE_RECORD, Attribution.BY_HAT, Attribution.BACKGROUND, Attribution.OFF_THE_RECORD);

    private enum Fact { YES, NO, USE, NOT_USE, QUOTE, NOT_QUOTE, NAME, NOT_NAME, GROUP, NOT_GROUP, ONLY_GROUP, ANONYMOUS, BACKGROUND }

    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<Attribution> letters = EnumSet.noneOf(Attribution.class);
    private boolean unclear;

    /** Adds what one part of a sentence says. */
    void add(List<ReplyToken> part) {
        new Part(part).read();
    }

    boolean unclear() {
        return unclear;
    }

    boolean isEmpty() {
        return facts.isEmpty() && letters.isEmpty();
    }

    boolean isYes() {
        return letters.isEmpty() && EnumSet.of(Fact.YES, Fact.USE, Fact.QUOTE).containsAll(facts);
    }

    /** Adds all of it to what is said on some answers. */
    void addTo(Set<Integer> numbers, Map<Integer, ReplyFacts> each) {
        for (int number : numbers) {
            each.get(number).facts.addAll(facts);
            each.get(number).letters.addAll(letters);
        }
        facts.clear();
        letters.clear();
    }

    /** The choice made. */
    Optional<Attribution> choice() {
        List<Attribution> chosen = LETTERS.stream().filter(choice -> letters.stream().allMatch(choice::equals) && allows(choice) && (letters.contains(choice) || suffices(choice))).toList();
        return unclear || chosen.size() != 1 ? Optional.empty() : Optional.of(chosen.get(0));
    }

    private boolean allows(Attribution choice) {
        return switch (choice) {
            case ON_THE_RECORD -> none(Fact.NO, Fact.NOT_USE, Fact.NOT_NAME, Fact.NOT_GROUP, Fact.NOT_QUOTE, Fact.BACKGROUND, Fact.ONLY_GROUP, Fact.ANONYMOUS);
            case BY_HAT -> none(Fact.NO, Fact.NOT_USE, Fact.NAME, Fact.NOT_GROUP, Fact.NOT_QUOTE, Fact.BACKGROUND);
            case BACKGROUND -> none(Fact.NO, Fact.NOT_USE, Fact.NAME, Fact.GROUP, Fact.QUOTE, Fact.ONLY_GROUP);
            case OFF_THE_RECORD -> none(Fact.YES, Fact.USE, Fact.NAME, Fact.GROUP, Fact.BACKGROUND, Fact.QUOTE);
        };
    }

    private boolean suffices(Attribution choice) {
        boolean yes = !none(Fact.YES, Fact.USE, Fact.QUOTE);
        return switch (choice) {
            case ON_THE_RECORD -> facts.contains(Fact.NAME) || yes && none(Fact.GROUP);
            case BY_HAT -> facts.contains(Fact.ONLY_GROUP) || facts.contains(Fact.NOT_NAME) && (yes || facts.contains(Fact.GROUP)) || facts.contains(Fact.ANONYMOUS) && facts.contains(Fact.GROUP);
            case BACKGROUND -> facts.contains(Fact.BACKGROUND) || yes && facts.contains(Fact.NOT_QUOTE);
            case OFF_THE_RECORD -> facts.contains(Fact.NO) || facts.contains(Fact.NOT_USE);
        };
    }

    private boolean none(Fact... some) {
        return List.of(some).stream().noneMatch(facts::contains);
    }

    /** One part of a sentence, in which a negation counts for all that follows it. */
    private final class Part {
        private final List<ReplyToken> tokens;
        private final Set<Fact> said = EnumSet.noneOf(Fact.class);
        private final List<Attribution> chosen = new ArrayList<>();
        private boolean not;
        /** A negation that has met nothing to negate. */
        private boolean pending;
        /** "Mine not". */
        private boolean mine;
        private boolean half;
        private boolean only;
        private boolean condition;
        private boolean leaves;
        private Optional<Fact> verb = Optional.empty();

        Part(List<ReplyToken> tokens) {
            this.tokens = tokens;
        }

        void read() {
            for (int i = 0; i < tokens.size(); i++) {
                read(tokens.get(i).sign(), i);
            }
            if (pending && !subject(Fact.NAME, Fact.NOT_NAME)) {
                said.add(mine ? Fact.NOT_NAME : Fact.NO);
            }
            boolean group = said.contains(Fact.GROUP);
            if (only && group && !said.contains(Fact.NAME)) {
                said.add(Fact.ONLY_GROUP);
            }
            unclear |= half || leaves || only && said.contains(Fact.NAME) && !group || condition && !(said.contains(Fact.NOT_NAME) && EnumSet.of(Fact.NOT_NAME, Fact.YES, Fact.USE).containsAll(said));
            facts.addAll(said);
            letters.addAll(chosen);
        }

        private void read(ReplySign sign, int i) {
            switch (sign) {
                case NOT, NONE, WITHOUT, EXCEPT -> negate(sign, i);
                case HALF_NOT -> half = not = pending = true;
                case NO -> {
                    unclear |= pending;
                    no(i);
                }
                case YES -> {
                    unclear |= pending;
                    said.add(Fact.YES);
                }
                case CONSENT -> say(Fact.YES, Fact.NO);
                case OBJECTION, MIND -> object(sign);
                case USE, QUOTE -> verb(sign, i);
                case NAME, GROUP -> credit(sign, i);
                case ANONYMOUS -> say(Fact.ANONYMOUS, Fact.NAME);
                case BACKGROUND -> {
                    unclear |= not;
                    said.add(Fact.BACKGROUND);
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

        private void say(Fact fact, Fact negated) {
            said.add(not ? negated : fact);
            pending = false;
        }

        private void negate(ReplySign sign, int i) {
            unclear |= not && !half && sign == ReplySign.WITHOUT;
            if (half || not && sign == ReplySign.NONE) {
                half = false;
            } else if (verb.isPresent() && (sign == ReplySign.NOT || sign == ReplySign.NONE)) {
                said.remove(verb.get());
                not = true;
                if (!next(i).credit()) {
                    said.add(verb.get() == Fact.USE ? Fact.NOT_USE : Fact.NOT_QUOTE);
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
                said.add(Fact.NO);
            }
        }

        private void object(ReplySign sign) {
            unclear |= !not;
            if (sign == ReplySign.OBJECTION) {
                said.add(Fact.YES);
            }
            not = pending = false;
        }

        /** "Use my name" is on the name; "use it with my name" on both. */
        private void verb(ReplySign sign, int i) {
            if (pending && subject(Fact.NAME, Fact.NOT_NAME) || pending && subject(Fact.GROUP, Fact.NOT_GROUP)) {
                pending = false;
            } else if (!next(i).credit() || tokens.get(i + 1).sign() == ReplySign.WITH) {
                Fact fact = sign == ReplySign.USE ? Fact.USE : Fact.QUOTE;
                say(fact, sign == ReplySign.USE ? Fact.NOT_USE : Fact.NOT_QUOTE);
                verb = Optional.of(fact);
            }
        }

        /** "My name must not appear": what is denied stands before. */
        private boolean subject(Fact fact, Fact denied) {
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
            if (sign == ReplySign.GROUP) {
                say(Fact.GROUP, Fact.NOT_GROUP);
            } else if (!ofGroup && !groups) {
                say(Fact.NAME, Fact.NOT_NAME);
            }
        }

        private void letter(String word) {
            if (not) {
                not = pending = false;
            } else {
                chosen.add(LETTERS.get(word.charAt(0) - 'a'));
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
                said.add(Fact.NOT_USE);
            } else if (leaves && !not) {
                unclear |= !said.remove(Fact.NAME);
                said.add(Fact.NOT_NAME);
            }
            leaves = not = pending = false;
        }

        private void me(int i) {
            ReplySign next = next(i);
            if (pending && !next.verb() && !next.credit() && next != ReplySign.CONSENT) {
                said.add(Fact.NOT_NAME);
                pending = false;
            }
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
}
