package coop.hatstand.qda.internal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that one person wrote, each answer below its questions.
 *
 * @param person who wrote it
 * @param text the text; its lines end with line feeds
 * @param passages where each answer is in it
 */
public record SourceText(Respondent person, String text, List<Passage> passages) {

    /**
     * An answer, or a passage that is under no question.
     *
     * @param ref the visible ref
     * @param from how many characters (Unicode code points) stand before it
     * @param to how many stand before its end
     * @param questions the ids of its questions; empty if it is not filed
     */
    public record Passage(String ref, int from, int to, List<String> questions) {

        public Passage {
            questions = List.copyOf(questions);
        }
    }

    public SourceText {
        passages = List.copyOf(passages);
    }

    /** The texts of a briefing, in the order of its people; those who wrote nothing have none. */
    public static List<SourceText> of(Briefing briefing) {
        Map<String, String> asked = new HashMap<>();
        briefing.questions().forEach(question -> asked.put(question.id(), heading(question)));
        Map<String, Draft> drafts = new LinkedHashMap<>();
        briefing.respondents().forEach(person -> drafts.put(person.id(), new Draft()));
        for (Response response : briefing.responses()) {
            String head = String.join("\n", response.questions().stream().map(asked::get).toList());
            drafts.get(response.respondent()).add(head, response.id(), response.body(), response.questions());
        }
        for (Unfiled passage : briefing.unfiled()) {
            drafts.get(passage.respondent()).add("", passage.id(), passage.body(), List.of());
        }
        return briefing.respondents().stream().filter(person -> !drafts.get(person.id()).passages.isEmpty())
                .map(person -> new SourceText(person, drafts.get(person.id()).text.toString(), drafts.get(person.id()).passages)).toList();
    }

    static String heading(Question question) {
        return (question.number() + " " + question.text()).strip();
    }

    /** The text's file in the package. */
    public String file() {
        return guid() + ".txt";
    }

    String guid() {
        return Guids.of("text", person.id());
    }

    /** A text while it grows. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private int length;

        private void add(String head, String id, List<Block> body, List<String> questions) {
            append(head.isEmpty() ? "" : head.replace('\r', ' ') + "\n");
            int from = length;
            append(Prose.of(body).replace("\r\n", "\n").replace('\r', '\n'));
            passages.add(new Passage(id.toUpperCase(Locale.ROOT), from, length, questions));
            append("\n\n");
        }

        private void append(String words) {
            text.append(words);
            length += words.codePointCount(0, words.length());
        }
    }
}
