package coop.hatstand.cli.draft;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a draft as Word saves it when all that was done to it was tracked: what went is there as deleted, what came as inserted. */
final class Tracked {
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p(?: [^/>]*)?>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("<w:r(?: [^/>]*)?>.*?</w:r>", Pattern.DOTALL);
    /** More paragraphs than any of the edits takes out: one that comes again further on is another. */
    private static final int FAR = 12;
    private static final String BY = " w:id=\"77\" w:author=\"Ada\" w:date=\"2026-03-01T10:00:00Z\"";

    private Tracked() {
    }

    /** Paragraph by paragraph: one of those before that comes again stays; what stands between two that stay was deleted there. */
    static String body(String before, String after) {
        List<String> was = PARAGRAPH.matcher(before).results().map(MatchResult::group).toList();
        StringBuilder tracked = new StringBuilder();
        int done = 0;
        int next = 0;
        for (MatchResult place : PARAGRAPH.matcher(after).results().toList()) {
            int ahead = was.subList(next, was.size()).indexOf(place.group());
            tracked.append(after, done, place.start());
            for (int i = next; ahead >= 0 && ahead <= FAR && i < next + ahead; i++) {
                tracked.append(deleted(unmarked(was.get(i), after)));
            }
            boolean stays = ahead >= 0 && ahead <= FAR;
            tracked.append(stays ? place.group() : inserted(place.group()));
            next += stays ? ahead + 1 : 0;
            done = place.end();
        }
        was.subList(next, was.size()).forEach(paragraph -> tracked.append(deleted(unmarked(paragraph, after))));
        return tracked.append(after.substring(done)).toString();
    }

    /** A bookmark is where its paragraph was pasted. */
    private static String unmarked(String paragraph, String after) {
        String left = paragraph;
        for (MatchResult bookmark : Pattern.compile("<w:bookmarkStart w:id=\"(\\d+)\"[^>]*/>").matcher(paragraph).results().toList()) {
            left = after.contains(bookmark.group()) ? left.replace(bookmark.group(), "").replace("<w:bookmarkEnd w:id=\"" + bookmark.group(1) + "\"/>", "") : left;
        }
        return left;
    }

    private static String deleted(String paragraph) {
        String runs = RUN.matcher(paragraph).replaceAll(run -> Matcher.quoteReplacement("<w:del" + BY + ">"
                + run.group().replace("<w:t>", "<w:delText>").replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>") + "</w:del>"));
        return marked(runs, "<w:del" + BY + "/>");
    }

    private static String inserted(String paragraph) {
        return marked(RUN.matcher(paragraph).replaceAll(run -> Matcher.quoteReplacement("<w:ins" + BY + ">" + run.group() + "</w:ins>")), "<w:ins" + BY + "/>");
    }

    private static String marked(String paragraph, String mark) {
        return paragraph.contains("</w:pPr>") ? paragraph.replaceFirst("</w:pPr>", "<w:rPr>" + mark + "</w:rPr></w:pPr>")
                : paragraph.replaceFirst(">", "><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>");
    }
}
