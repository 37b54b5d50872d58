package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.PackOptions;
import coop.hatstand.document.Audience;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever in a draft somebody types, the words come home: as an edit, or in full as words that have no place. */
@Tag("thorough")
final class EveryPlaceTest {
    private static final String TYPED = "zebra";
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]+)</w:t>");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p(?: [^/>]*)?>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr(?: [^/>]*)?>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("(?!https)\\b\\p{L}{4,}");

    @ParameterizedTest
    @EnumSource(Audience.class)
    void amidTheWordsOfAnyPartInWord(Audience audience) throws IOException {
        everywhere(audience, List.of(WordFile.BODY, "word/header1.xml", "word/footer1.xml", "word/comments.xml"), TEXT, (xml, match) -> {
            int at = match.start(1) + match.group(1).length() / 2;
            int entity = xml.lastIndexOf('&', at);
            int place = entity >= match.start(1) && xml.indexOf(';', entity) >= at ? entity : at;
            return xml.substring(0, place) + TYPED + xml.substring(place);
        });
    }

    @Test
    void behindAnyParagraphInWord() throws IOException {
        everywhere(Audience.SPOKESPERSON, List.of(WordFile.BODY), PARAGRAPH,
                (xml, match) -> xml.substring(0, match.end()) + "<w:p><w:r><w:t>A whole " + TYPED + ".</w:t></w:r></w:p>" + xml.substring(match.end()));
    }

    @Test
    void inARowBelowAnyRowInWord() throws IOException {
        everywhere(Audience.SPOKESPERSON, List.of(WordFile.BODY), ROW, (xml, match) -> xml.substring(0, match.end())
                + TEXT.matcher(match.group().replaceAll("<w:bookmark[^>]*>", "")).replaceAll("<w:t>" + TYPED + "</w:t>") + xml.substring(match.end()));
    }

    private interface Change {
        String in(String xml, MatchResult match);
    }

    private static void everywhere(Audience audience, List<String> parts, Pattern place, Change change) throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(audience), "docx");
        WordFile file = WordFile.of(draft.bytes());
        List<String> lost = new ArrayList<>();
        int places = 0;
        for (String part : parts) {
            for (MatchResult match : place.matcher(file.part(part)).results().toList()) {
                places++;
                lost(draft.back(file.with(part, change.in(file.part(part), match)).bytes()), match.group().replaceAll("<[^>]*>", ""), lost);
            }
        }
        assertTrue(places > 0 || parts.contains("word/comments.xml"));
        assertEquals(List.of(), lost);
    }

    @Test
    void amidOrBehindTheWordsOfAnyLineOfMarkdown() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
        List<String> lines = new String(draft.bytes(), UTF_8).lines().toList();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // Comments tell what follows, and a fence has no words.
            if (line.startsWith("<!--") || line.startsWith("```") || line.isBlank()) {
                continue;
            }
            // A link that leads nowhere any more is told as words without one.
            for (MatchResult word : LETTERS.matcher(line).results().toList()) {
                lost(draft.back(with(lines, i, line.substring(0, word.start() + 2) + TYPED + line.substring(word.start() + 2))), line, lost);
            }
            lost(draft.back(with(lines, i, line + " " + TYPED)), line, lost);
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void asAParagraphOfMarkdown() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
        List<String> lines = new String(draft.bytes(), UTF_8).lines().toList();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                lost(draft.back(with(lines, i, "\nA whole " + TYPED + ".\n")), lines.get(Math.max(0, i - 1)), lost);
            }
        }
        assertEquals(List.of(), lost);
    }

    private static byte[] with(List<String> lines, int place, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(place, line);
        return String.join("\n", changed).getBytes(UTF_8);
    }

    private static void lost(Revised revised, String where, List<String> lost) {
        if (!(revised.edits() + " " + revised.notices()).contains(TYPED)) {
            lost.add(where);
        }
    }
}
