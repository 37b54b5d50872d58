package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.FirstWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, letters and places inside lines: "1 a shed, 2 no, 4 soon", "a: yes b: never", "I No. II The basses.", "… and on C she proposed", "Just 5 from me: …". */
public final class ReferenceProposer implements Proposer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 4_000;
    private static final int MOST = 300;
    private static final int MOST_WORDS_BEFORE = 60;
    private static final int NEAR = 45;
    private static final int FEWEST = 3;
    private static final String NAMES = "(?:" + CueWords.any("topic") + "|" + CueWords.any("regarding") + "|" + CueWords.any("naming") + ")[.:]?\\s+";
    /** How the styles of what goes up through a post begin. */
    public static final String ROW = "row ";
    /** What a boundary starts with. */
    private static final String BOUNDS = ".!…;,:/(–—→\uFE0F\u20E3" + QuestionMark.ANY;
    /** Where a clause starts inside a line. */
    private static final Pattern BOUNDARY = Pattern.compile("(?:[.!" + QuestionMark.ANY + "…;,:/(–—→]|\\s-)[\"”’»)*_]{0,3}\\s+|[(]|\\uFE0F?\\u20E3\\s*");
    private static final FirstWords PREFIXES = FirstWords.of("linking", "and", "topic", "regarding", "naming", "article");
    private static final Pattern PREFIX = Pattern.compile("(?:(?:" + CueWords.any("linking") + "|" + CueWords.any("and") + ")\\s+)?(" + NAMES + ")?(?:" + CueWords.any("article") + "\\s+)?", FLAGS);
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])" + NAMES + "(?:" + CueWords.any("article") + "\\s+)?(?=[#(\\[\\p{L}\\p{N}])", FLAGS);
    private static final Pattern REFERS = CueWords.anywhere("same-as");
    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*+•]\\s+)?");
    private static final Pattern NAME = Pattern.compile("[*_\"“„«]*(\\p{L}[\\p{L}\\p{N}'’&-]*)(?:\\s+(\\p{L}[\\p{L}\\p{N}'’&-]*))?(?:\\s+(\\p{L}[\\p{L}\\p{N}'’&-]*))?");
    private static final Pattern NAME_ENDS = Pattern.compile("[*_\"”“»,]*\\s*[,/:–-]?\\s*(?:" + CueWords.any("question") + "\\s+)?(?=[#\\p{L}\\p{N}])", FLAGS);
    private static final Set<String> HEADS = heads();

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        for (int n = 0; n <= 12; n++) {
            heads.addAll(CueWords.plain("count." + n));
            heads.addAll(CueWords.plain("ordinal." + n));
        }
        List.of("last", "question", "point", "answer", "number", "letter").forEach(key -> CueWords.plain(key).forEach(cue -> heads.add(cue.split("[\\s.]")[0].toLowerCase(Locale.ROOT))));
        return heads;
    }

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<FoundReference> found = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        QuestionIndex scope = questionIndex;
        Map<PostLine, List<Proposal>> mentioned = new LinkedHashMap<>();
        for (PostLine line : postText.lines()) {
            if (line.open() && line.text().length() < LONGEST && found.size() < MOST) {
                int before = found.size();
                scope = find(line, questionIndex, scope, found);
                mentioned.put(line, mentions(line, questionIndex, found.subList(before, found.size())));
            }
        }
        found.removeIf(one -> one.everyday() || one.refers() || one.told() || one.saysNothingMore() || one.counts());
        List<FoundReference> row = row(found);
        mentioned.forEach((line, several) -> several.stream().filter(one -> row.size() < FEWEST || row.stream().noneMatch(other -> other.line() == line)).forEach(proposals::add));
        boolean inside = row.size() > 1 && row.stream().anyMatch(one -> !one.covered());
        for (FoundReference one : found) {
            boolean inRow = row.size() > 1 && row.contains(one);
            boolean line = one.place() == FoundReference.Place.LINE && (one.reference().mark() != Reference.Mark.COMMA || one.reference().questions().size() > 1);
            boolean marked = one.reference().mark() != Reference.Mark.NONE && one.reference().mark() != Reference.Mark.COMMA || one.reference().worded() || one.reference().questions().size() > 1;
            boolean lone = one.place() == FoundReference.Place.CLAUSE && one.reference().mark() == Reference.Mark.POINTS || one.regards() && one.place() != FoundReference.Place.LOOSE && sure(one) || line && marked;
            if (inRow && inside || lone) {
                proposals.add(proposal(one, inRow, row.size(), inside));
            }
        }
        return proposals;
    }

    private static boolean sure(FoundReference one) {
        String text = one.line().text();
        int end = one.reference().end();
        boolean follows = end < text.length() && (Character.isUpperCase(text.codePointAt(end)) || text.charAt(end) == '(' || FoundReference.PREDICATE.matcher(text).region(end, text.length()).lookingAt());
        return one.reference().mark() != Reference.Mark.NONE || one.reference().kind() != Reference.Kind.DIGITS || one.reference().worded() || follows;
    }

    private static Proposal proposal(FoundReference one, boolean inRow, int size, boolean inside) {
        Reference reference = one.reference();
        int to = one.line().from() + reference.end();
        Feature kind = switch (reference.kind()) {
            case PLACE -> reference.worded() || (one.regards() || reference.questions().size() > 1) && reference.mark() == Reference.Mark.POINTS ? Feature.PLACE : Feature.PLACE_ALONE;
            case COUNT -> reference.worded() ? Feature.WORDED : Feature.PLACE_ALONE;
            case DIGITS, LETTER -> reference.worded() ? Feature.WORDED : reference.mark() != Reference.Mark.NONE && (one.regards() || reference.mark() != Reference.Mark.COMMA) ? Feature.NUMBERED
                    : reference.questions().size() > 1 ? Feature.GROUP : Feature.BARE;
        };
        boolean row = inRow && size >= FEWEST;
        boolean bare = row && kind == Feature.BARE;
        Matcher colon = FoundReference.COLON.matcher(one.line().text()).region(reference.end(), one.line().text().length());
        boolean later = reference.mark() == Reference.Mark.NONE && (reference.questions().size() > 1 || one.regards()) && colon.lookingAt();
        to = later ? one.line().from() + colon.end() : to;
        boolean part = reference.mark() == Reference.Mark.NONE && !later && !inRow && (reference.worded() || one.regards());
        String style = reference.last() ? OrdinalProposer.LAST_ONE : ROW + reference.kind();
        Proposal proposal = Proposal.of(new QuestionLabel(one.from(), to, part ? one.from() : to, reference.questions(), "number", 1), style, bare ? Feature.IN_ROW : kind)
                .with(!row && one.place() != FoundReference.Place.LINE, Feature.IN_SENTENCE).with(!row && one.place() == FoundReference.Place.LOOSE, Feature.IN_CLAUSE).with(one.regards(), Feature.REGARDS)
                .with(later || reference.mark() == Reference.Mark.POINTS, Feature.POINTED).with(row, Feature.IN_ROW).with(reference.kind() == Reference.Kind.LETTER && reference.mark() != Reference.Mark.NONE, Feature.AS_ASKED);
        return inRow && inside && !one.regards() && reference.questions().size() == 1 ? proposal.counted(one.first() + 1) : proposal;
    }

    /** Every reference on a line that starts a clause, or stands behind a blank. */
    private static QuestionIndex find(PostLine line, QuestionIndex questionIndex, QuestionIndex above, List<FoundReference> found) {
        QuestionIndex scope = above;
        String text = line.text();
        Matcher bullet = BULLET.matcher(text);
        int start = bullet.lookingAt() ? bullet.end() : 0;
        Matcher boundary = BOUNDARY.matcher(text);
        int next = boundary(boundary, text, start);
        for (int at = start; at < text.length(); at++) {
            boolean clause = at == next || at == start;
            if (at == next) {
                next = boundary(boundary, text, next);
            }
            if (clause) {
                Matcher prefix = PREFIX.matcher(text).region(at, text.length());
                int behind = PREFIXES.mayBegin(text, at) && prefix.lookingAt() ? prefix.end() : at;
                boolean regards = behind > at && prefix.group(1) != null;
                Optional<Reference> whole = begins(text, at, questionIndex) ? Reference.at(text, at, questionIndex) : Optional.empty();
                Optional<Reference> one = whole.isPresent() || behind == at || !begins(text, behind, questionIndex) ? whole : Reference.at(text, behind, questionIndex);
                Optional<Sectioned> sectioned = one.isPresent() ? Optional.empty() : sectioned(text, behind, questionIndex);
                scope = sectioned.map(Sectioned::scope).orElse(scope);
                one = one.or(() -> sectioned.map(Sectioned::reference));
                one = one.isPresent() || scope == questionIndex || !begins(text, at, scope) ? one : Reference.at(text, at, scope);
                int from = at == start ? line.from() : line.from() + at;
                FoundReference.Place place = at == start ? FoundReference.Place.LINE : FoundReference.Place.CLAUSE;
                if (one.isPresent()) {
                    found.add(new FoundReference(from, place, whole.isEmpty() && regards, one.get(), line, questionIndex.all().indexOf(one.get().questions().get(0))));
                    at = Math.max(at, one.get().end() - 1);
                    while (next <= at && next != Integer.MAX_VALUE) {
                        next = boundary(boundary, text, next);
                    }
                    at = Math.max(at, 0);
                    if (next == at + 1) {
                        continue;
                    }
                }
            } else if (Character.isWhitespace(text.charAt(at - 1)) && begins(text, at, questionIndex)) {
                Optional<Reference> one = Reference.at(text, at, questionIndex).filter(reference -> reference.mark() != Reference.Mark.COMMA);
                int from = line.from() + at;
                one.ifPresent(reference -> found.add(new FoundReference(from, FoundReference.Place.LOOSE, false, reference, line, questionIndex.all().indexOf(reference.questions().get(0)))));
            }
        }
        return scope;
    }

    /** Where the next boundary from a place on ends; nowhere if there is none. */
    private static int boundary(Matcher boundary, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean may = BOUNDS.indexOf(c) >= 0 || Character.isWhitespace(c) && at + 1 < text.length() && text.charAt(at + 1) == '-';
            if (may && boundary.region(at, text.length()).lookingAt()) {
                return boundary.end();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A reference behind its section's name, and that section. */
    private record Sectioned(Reference reference, QuestionIndex scope) {
    }

    /** "Building / 1:", "Sorting, 3 –", "people 2": a section's name and a number in it. */
    private static Optional<Sectioned> sectioned(String text, int at, QuestionIndex questionIndex) {
        Matcher name = questionIndex.hasSections() ? NAME.matcher(text).region(at, text.length()) : null;
        if (name == null || !name.lookingAt()) {
            return Optional.empty();
        }
        for (int group = 1; group <= name.groupCount() && name.group(group) != null; group++) {
            List<IndexedQuestion> section = questionIndex.section(WordLikeness.words(text.substring(name.start(1), name.end(group))));
            Matcher joint = NAME_ENDS.matcher(text).region(name.end(group), text.length());
            if (!section.isEmpty() && joint.lookingAt()) {
                QuestionIndex scope = questionIndex.only(section);
                Optional<Reference> reference = begins(text, joint.end(), scope) ? Reference.at(text, joint.end(), scope) : Optional.empty();
                if (reference.isPresent()) {
                    return Optional.of(new Sectioned(new Reference(reference.get().end(), Reference.Kind.DIGITS, true, false, reference.get().mark(), reference.get().questions()), scope));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a reference may begin at a place; most words are none, and need no closer look. */
    private static boolean begins(String text, int at, QuestionIndex questionIndex) {
        int from = at;
        while (from < text.length() && "(*_[#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from == text.length() || Character.isDigit(text.charAt(from)) || text.charAt(from) >= 0x2460 && text.charAt(from) <= 0x2793) {
            return from < text.length();
        }
        int to = from;
        while (to < text.length() && to - from < NEAR && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to > from && (to - from <= 4 && questionIndex.lettered() || HEADS.contains(text.substring(from, to).toLowerCase(Locale.ROOT)));
    }

    /** Those that go up through the post, as many and as sure as can be. */
    private static List<FoundReference> row(List<FoundReference> found) {
        int[] worth = new int[found.size()];
        int[] back = new int[found.size()];
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            back[i] = -1;
            boolean starts = found.get(i).place() != FoundReference.Place.LOOSE || found.get(i).reference().mark() == Reference.Mark.POINTS;
            worth[i] = starts ? found.get(i).worth() : Integer.MIN_VALUE / 2;
            for (int j = Math.max(0, i - 40); j < i; j++) {
                if (worth[j] > 0 && found.get(i).mayFollow(found.get(j)) && worth[j] + found.get(i).worth() > worth[i]) {
                    worth[i] = worth[j] + found.get(i).worth();
                    back[i] = j;
                }
            }
            best = best < 0 || worth[i] > worth[best] ? i : best;
        }
        List<FoundReference> row = new ArrayList<>();
        for (int i = best; i >= 0; i = back[i]) {
            row.add(0, found.get(i));
        }
        return row;
    }

    /** References behind a word such as "on" in the middle of a clause: "Like Ann on 1 and 2, …", "Just 5 from me: …". */
    private static List<Proposal> mentions(PostLine line, QuestionIndex questionIndex, List<FoundReference> found) {
        List<Proposal> proposals = new ArrayList<>();
        String text = line.text();
        int start = 0;
        Matcher boundary = BOUNDARY.matcher(text);
        while (start < text.length()) {
            int end = Math.min(boundary(boundary, text, start), text.length());
            Matcher named = NAMED.matcher(text).region(start, Math.min(end, start + MOST_WORDS_BEFORE));
            int clause = start;
            boolean done = !mayName(text, start, Math.min(end, start + MOST_WORDS_BEFORE), questionIndex) || found.stream().anyMatch(one -> one.from() == line.from() + clause && one.place() != FoundReference.Place.LOOSE);
            while (!done && named.find()) {
                if (named.start() > start && begins(text, named.end(), questionIndex)) {
                    Optional<Reference> reference = Reference.at(text, named.end(), questionIndex);
                    if (reference.isPresent()) {
                        FoundReference one = new FoundReference(line.from() + clause, clause == 0 ? FoundReference.Place.LINE : FoundReference.Place.CLAUSE, true, reference.get(), line, 0);
                        boolean another = REFERS.matcher(text.substring(start, named.start())).find() && (one.reference().mark() == Reference.Mark.POINTS || FoundReference.COLON.matcher(text).region(one.reference().end(), text.length()).lookingAt());
                        boolean closed = (one.reference().mark() == Reference.Mark.CLOSES || FoundReference.ends(text, one.reference().end())) && !REFERS.matcher(text.substring(start, named.start())).find();
                        if (!closed && sure(one) && !one.everyday() && !one.told() && !another) {
                            proposals.add(mention(one));
                        }
                        done = true;
                    }
                }
            }
            start = end;
        }
        return proposals;
    }

    /** Whether a reference may begin behind some word of a stretch. */
    private static boolean mayName(String text, int from, int to, QuestionIndex questionIndex) {
        for (int at = from + 1; at <= to && at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at - 1)) && begins(text, at, questionIndex)) {
                return true;
            }
        }
        return false;
    }

    private static Proposal mention(FoundReference one) {
        Proposal proposal = proposal(one, false, 0, false);
        boolean points = proposal.has(Feature.POINTED);
        return new Proposal(new QuestionLabel(one.from(), proposal.mark().to(), points ? proposal.mark().to() : one.from(), proposal.questions(), "number", 1), "mention", 0, proposal.features()).with(true, Feature.MENTIONED);
    }
}
