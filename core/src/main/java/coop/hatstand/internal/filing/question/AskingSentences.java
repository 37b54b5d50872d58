package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.SentenceSpans;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Questions without numbers in a post: list items, bold lines, headings or plain sentences that ask, numbered in their order.
 *
 * <p>An item that asks is a question as a whole, and so is each below a line that leads on to it ("What do you think of our:"), and each of a list, or of
 * lines that stand line below line, of which most ask. In prose each sentence that asks is one, or each of its clauses; it takes the sentence before along
 * where it says little by itself ("Why?", "What do you think?") or goes on with it ("Or is it …?"). Beside such, a sentence that says that somebody wants
 * to know asks too.
 */
final class AskingSentences {
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+•]\\s+|#{1,6}\\s+)");
    private static final Pattern ADDS = CueWords.start("goes-on");
    private static final Pattern LITTLE = CueWords.start("asks-little");
    private static final Pattern STARTS = CueWords.start("interrogative");
    /** A line that leads on to the items below, from the word that asks to the one that needs another. */
    private static final Pattern LEAD = Pattern.compile("(?:|.{0,300}?[^\\p{L}])(" + CueWords.any("interrogative") + "\\s[^.!" + QuestionMark.ANY + "]{0,160}\\s" + CueWords.any("dangling") + "\\s?:)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "My last question:" before the question itself. */
    private static final Pattern ANNOUNCED = Pattern.compile("[^:" + QuestionMark.ANY + "]{0,24}(?<![\\p{L}])" + CueWords.any("question") + "(?:\\s[^:" + QuestionMark.ANY + "]{0,24})?\\s?:[*_]{0,3}\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** So many words before a colon, or the like, are about something else than the question behind it. */
    private static final Pattern LED_FAR = Pattern.compile("[^:" + QuestionMark.ANY + "]{0,400}:\\s+(?=¿?\\p{L})");
    /** A remark on the question before: "(Like in the app?)" */
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]{1,200}\\)[\\s.!\\\\" + QuestionMark.ANY + "]*");
    /** A line of its own that says what the lines below it are about: "Opening hours:". */
    private static final Pattern ABOUT = Pattern.compile("\\s*\\p{Lu}[^.!:;" + QuestionMark.ANY + "]{1,40}:[\\s\\\\]*");
    private static final int MANY_WORDS = 8;
    private static final int FEW_WORDS = 4;
    private static final int FEWEST_LINES = 3;
    private static final int LONGEST_LEAD = 400;
    private static final int LONGEST_LINE = 200;
    private final PostText postText;
    private final List<Asking> asking = new ArrayList<>();

    /**
     * A stretch that asks.
     *
     * @param lead what leads on to it
     * @param own its words, where they are other than the stretch's
     * @param number its own number
     * @param said whether it says that somebody wants to know, and does not ask
     */
    private record Asking(Span span, String lead, Optional<String> own, Optional<String> number, boolean said) {
        static Asking of(int from, int to) {
            return new Asking(new Span(from, to, Span.Role.QUESTION), "", Optional.empty(), Optional.empty(), false);
        }
    }

    private AskingSentences(PostText postText) {
        this.postText = postText;
    }

    /** The questions of the post with that index. */
    static QuestionSearchResult in(int index, PostText postText) {
        AskingSentences sentences = new AskingSentences(postText);
        sentences.find();
        boolean several = sentences.asking.stream().filter(one -> !one.said()).count() > 1;
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        for (Asking one : sentences.asking) {
            if (!one.said() || several) {
                String words = one.own().orElseGet(() -> ITEM.matcher(sentences.words(one.span())).replaceFirst(""));
                questions.add(QuestionText.question(questions.size() + 1, one.number().orElse(Integer.toString(questions.size() + 1)), Optional.empty(), postText, one.lead() + words));
                taken.add(new QuestionSearchResult.Taken(index, one.span()));
            }
        }
        return new QuestionSearchResult(questions, taken);
    }

    private String words(Span span) {
        return postText.text().substring(span.from(), span.to());
    }

    private void find() {
        String lead = "";
        long about = IntStream.range(0, postText.lines().size()).filter(line -> (line == 0 || postText.lines().get(line - 1).blank() || breaks(line - 1)) && isAbout(line, paragraphEnd(line))).count();
        for (int line = 0; line < postText.lines().size();) {
            if (breaks(line)) {
                line++;
                continue;
            }
            int end = paragraphEnd(line);
            PostLine first = postText.lines().get(line);
            int to = postText.lines().get(end - 1).to() - (postText.post().syntax() == Syntax.HTML && postText.lines().get(end - 1).text().endsWith("\\") ? 1 : 0);
            boolean item = first.open() && ITEM.matcher(first.text()).lookingAt();
            if (item && (!lead.isEmpty() || QuestionMark.in(postText.text().substring(first.from(), to)) || listed(line))) {
                asking.add(new Asking(new Span(first.from() + first.indent(), to, Span.Role.QUESTION), lead, Optional.empty(), Optional.empty(), false));
            } else if (first.open() && !item && !lines(line, end)) {
                int before = asking.size();
                sentences(first.from(), to);
                if (about > 1 && isAbout(line, end)) {
                    join(before);
                }
            }
            lead = item || first.blank() ? lead : lead(postText.lines().get(end - 1));
            line = end;
        }
    }

    /** Whether a paragraph starts with a line that says what it is about, and asks below it. */
    private boolean isAbout(int line, int end) {
        return end - line > 1 && postText.lines().get(line).open() && ABOUT.matcher(postText.lines().get(line).text()).matches()
                && QuestionMark.in(postText.text().substring(postText.lines().get(line).to(), postText.lines().get(end - 1).to()));
    }

    /** Makes one question of those found from that one on. */
    private void join(int first) {
        if (asking.size() > first + 1) {
            Span last = asking.get(asking.size() - 1).span();
            Span whole = asking.get(first).span();
            asking.subList(first, asking.size()).clear();
            asking.add(Asking.of(whole.from(), last.to()));
        }
    }

    /** Whether an item is one of a list of which most ask. */
    private boolean listed(int line) {
        int first = line;
        while (first > 0 && mayBeItem(first - 1)) {
            first--;
        }
        int items = 0;
        int ask = 0;
        for (int i = first; i < postText.lines().size() && mayBeItem(i); i++) {
            items += postText.lines().get(i).blank() ? 0 : 1;
            ask += QuestionMark.in(postText.lines().get(i).text()) ? 1 : 0;
        }
        return items >= FEWEST_LINES && ask * 2 > items && !postText.lines().get(line).text().stripLeading().startsWith("#");
    }

    private boolean mayBeItem(int line) {
        return postText.lines().get(line).blank() || postText.lines().get(line).open() && ITEM.matcher(postText.lines().get(line).text()).lookingAt();
    }

    /** Takes a paragraph whose lines stand each for itself, if most ask: from the first that does to the last that belongs to them. */
    private boolean lines(int line, int end) {
        int first = -1;
        int last = -1;
        int ask = 0;
        for (int i = line; i < end; i++) {
            String text = postText.lines().get(i).text().replaceFirst("[_.\\s]+$", "");
            boolean asks = QuestionMark.ends(text) && SentenceSpans.of(text, 0, text.length()).size() == 1 || !QuestionMark.in(text) && STARTS.matcher(text).lookingAt();
            first = first < 0 && asks ? i : first;
            ask += asks ? 1 : 0;
            last = first >= 0 && (asks || belongs(text)) ? i : last;
        }
        if (ask < FEWEST_LINES || ask * 2 <= last + 1 - first || last + 1 - first < FEWEST_LINES) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            PostLine postLine = postText.lines().get(i);
            if (QuestionMark.in(postLine.text()) || belongs(postLine.text())) {
                asking.add(Asking.of(postLine.from() + postLine.indent(), postLine.from() + postLine.text().replaceFirst("[\\s_]+$", "").length()));
            }
        }
        return true;
    }

    /** Whether a line that does not ask may be one of several that do. */
    private static boolean belongs(String line) {
        return line.length() < LONGEST_LINE && WordLikeness.words(line).size() >= FEWEST_LINES && !SignOffs.closes(line) && !SignOffs.thanks(line) && !line.stripLeading().matches("[*_].*[*_]\\s*");
    }

    /** The words of a line that lead on to the items below; none if nothing does. */
    static String lead(PostLine postLine) {
        boolean may = postLine.open() && postLine.text().length() < LONGEST_LEAD && postLine.text().stripTrailing().endsWith(":");
        Matcher lead = LEAD.matcher(postLine.text());
        return may && lead.matches() ? lead.group(1) + " " : "";
    }

    /** Whether a line is but the second of two breaks in HTML. */
    private boolean breaks(int line) {
        return postText.post().syntax() == Syntax.HTML && postText.lines().get(line).text().strip().equals("\\");
    }

    private int paragraphEnd(int start) {
        int end = start + 1;
        while (end < postText.lines().size() && postText.lines().get(start).open() && postText.lines().get(end).open() && !breaks(end)
                && !ITEM.matcher(postText.lines().get(end).text()).lookingAt()) {
            end++;
        }
        return end;
    }

    private void sentences(int from, int to) {
        List<Span> sentences = SentenceSpans.of(postText.text(), from, to);
        int last = -2;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            String words = words(span);
            List<QuestionClauses.Clause> clauses = QuestionClauses.in(words);
            if (!clauses.isEmpty()) {
                clauses.forEach(clause -> asking.add(new Asking(new Span(span.from() + clause.from(), span.from() + clause.to(), Span.Role.QUESTION), "", Optional.of(clause.words()), clause.number(), false)));
                last = i;
                continue;
            }
            int length = QuestionMark.in(words) ? WordLikeness.words(words).size() : 0;
            boolean adds = length <= FEW_WORDS && (length < 2 && i > 0 || LITTLE.matcher(words.strip()).lookingAt()) || ADDS.matcher(words).lookingAt() || BRACKETED.matcher(words).matches();
            if (length == 0 && !QuestionMark.in(words) || adds && length < 2 && last != i - 1) {
                if (length == 0 && (!asking.isEmpty() || STARTS.matcher(words).lookingAt()) && QuestionClauses.wants(words)) {
                    asking.add(new Asking(span, "", Optional.empty(), Optional.empty(), true));
                    last = i;
                }
                continue;
            }
            if (!adds) {
                asking.add(own(span, words));
            } else if (last == i - 1) {
                Span before = asking.remove(asking.size() - 1).span();
                asking.add(Asking.of(before.from(), span.to()));
            } else {
                asking.add(Asking.of(i > 0 ? sentences.get(i - 1).from() : span.from(), span.to()));
            }
            last = i;
        }
    }

    /** A sentence without the words that only announce a question, or lead to it from far. */
    private static Asking own(Span span, String words) {
        Matcher announced = ANNOUNCED.matcher(words);
        Matcher far = LED_FAR.matcher(words);
        int lead = far.lookingAt() ? WordLikeness.words(far.group()).size() : 0;
        boolean led = lead > MANY_WORDS && (QuestionClauses.wishes(far.group()) || lead > 2 * WordLikeness.words(words.substring(far.end())).size());
        return Asking.of(span.from() + (announced.lookingAt() ? announced.end() : led ? far.end() : 0), span.to());
    }
}
