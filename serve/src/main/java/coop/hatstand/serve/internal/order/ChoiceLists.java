package coop.hatstand.serve.internal.order;

import coop.hatstand.ChoiceException;
import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.serve.internal.http.JsonAnswers;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The available choices: formats, readers, audiences, terms, languages and the page's texts. */
public final class ChoiceLists {
    /** What the page says, in its own words and in those of the packs, which it shows on the screen. */
    private static final List<String> PAGE_WORDS = List.of("page.", "answer.", "back.", "byline.", "check.sample.found", "command.doubtful", "command.edits", "count.", "coverage.", "evidence.",
            "fact.", "front.", "gaps.", "hat.", "line.", "list.", "pack.", "people.", "plural.", "question.", "quote", "report.because", "report.changed", "report.decided", "report.decimal",
            "report.decision", "report.not-done", "respondent.unnamed", "revise.", "term.", "title.", "verify.count", "verify.paraphrase", "verify.short", "verify.used");

    private final Hatstand hatstand;
    private final JsonAnswers jsonAnswers;

    public ChoiceLists(Hatstand hatstand, JsonAnswers jsonAnswers) {
        this.hatstand = hatstand;
        this.jsonAnswers = jsonAnswers;
    }

    public void formats(Context ctx) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("write", hatstand.formats().stream().map(ChoiceLists::format).toList());
        lists.put("read", hatstand.readers());
        lists.put("audiences", Arrays.stream(Audience.values()).map(Audience::id).toList());
        lists.put("terms", Arrays.stream(Attribution.values()).map(Attribution::id).toList());
        lists.put("languages", Messages.languages());
        lists.put("options", OrderOptions.NAMES.stream().sorted().toList());
        jsonAnswers.json(ctx, lists);
    }

    public void labels(Context ctx) throws ChoiceException {
        Messages messages = OrderOptions.messages(Optional.ofNullable(ctx.queryParam("language")));
        Map<String, String> words = new TreeMap<>();
        messages.keys().stream().filter(key -> PAGE_WORDS.stream().anyMatch(key::startsWith)).forEach(key -> words.put(key, messages.text(key)));
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("language", messages.language());
        lists.put("languages", Messages.languages());
        lists.put("words", words);
        jsonAnswers.json(ctx, lists);
    }

    private static Map<String, String> format(Format format) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("id", format.id());
        names.put("extension", format.extension());
        names.put("mediaType", format.mediaType());
        names.put("description", format.description());
        return names;
    }
}
