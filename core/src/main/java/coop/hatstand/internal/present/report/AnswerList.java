package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.alike.AlikeTexts;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.EntryFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to one question after another: texts that several sent once, equal short answers once with their count, other short ones as a list, long
 * ones whole. What a person marked, edited or commented on, and what only the spokesperson may see, is never put together with other answers.
 */
final class AnswerList {
    /** What fits on a line or two. */
    private static final int SHORT = 160;
    private static final String TRAILING = ".!…;, ";
    private final BriefingView view;
    private final EntryFactory factory;
    private final UsualCredit usual;
    private final AlikeAnswers alikeAnswers;
    private final Set<String> marked;
    private final Set<String> shown = new HashSet<>();

    AnswerList(BriefingView view, UsualCredit usual) {
        this.view = view;
        this.usual = usual;
        this.factory = new EntryFactory(view);
        this.alikeAnswers = new AlikeAnswers(view, response -> entry(response, false, 1));
        this.marked = view.briefing().keyQuotes().stream().map(KeyQuote::response).collect(Collectors.toSet());
    }

    List<Block> of(Question question) {
        List<Inline> elsewhere = new ArrayList<>();
        List<Response> all = new ArrayList<>();
        for (Response response : view.responses(question)) {
            if (shown.add(response.id())) {
                all.add(response);
            } else {
                elsewhere.add(new Text(elsewhere.isEmpty() ? view.labels().text("answer.elsewhere") + " " : ", "));
                elsewhere.add(BriefingView.reference(response.id()));
            }
        }
        List<Block> blocks = blocks(all);
        if (!elsewhere.isEmpty()) {
            blocks.add(BriefingView.program(elsewhere.toArray(Inline[]::new)));
        }
        return blocks;
    }

    private List<Block> blocks(List<Response> all) {
        List<Response> plain = all.stream().filter(this::isPlain).toList();
        List<AlikeTexts.Alike> families = AlikeTexts.of(plain.stream().map(response -> Prose.of(response.body())).toList());
        Set<Response> inFamily = new HashSet<>();
        families.forEach(family -> family.texts().forEach(text -> text.forEach(place -> inFamily.add(plain.get(place)))));
        List<Response> others = all.stream().filter(response -> !inFamily.contains(response)).toList();
        List<List<Response>> brief = equal(others.stream().filter(this::isShort).toList());
        List<Response> whole = others.stream().filter(response -> !isShort(response)).toList();
        List<Block> blocks = new ArrayList<>();
        families.stream().sorted(Comparator.comparing(family -> -family.submissions())).forEach(family -> blocks.addAll(alikeAnswers.blocks(family, plain)));
        head(blocks, "report.short", brief.stream().mapToInt(List::size).sum(), whole.isEmpty() && families.isEmpty());
        brief.forEach(same -> blocks.addAll(brief(same)));
        head(blocks, "report.long", whole.size(), blocks.isEmpty());
        whole.forEach(response -> blocks.add(entry(response, false, 1)));
        return blocks;
    }

    /** What follows, if it is not all there is. */
    private void head(List<Block> blocks, String key, int count, boolean all) {
        if (count > 0 && !all) {
            blocks.add(ReportWords.heading(view.labels().count(key, count)));
        }
    }

    private boolean isPlain(Response response) {
        return response.notes().isEmpty() && response.original().isEmpty() && response.refersTo().isEmpty() && !marked.contains(response.id()) && !UsualCredit.heldBack(view, response);
    }

    private boolean isShort(Response response) {
        if (response.body().size() != 1 || !(response.body().get(0) instanceof Paragraph paragraph)) {
            return false;
        }
        String words = Prose.ofInlines(paragraph.content());
        return words.length() <= SHORT && words.indexOf('\n') < 0 && response.notes().isEmpty() && !UsualCredit.heldBack(view, response);
    }

    /** Answers of the same words together, those of most people first. Capitals, spaces and a full stop make no difference, other signs do. */
    private List<List<Response>> equal(List<Response> responses) {
        Map<String, List<Response>> same = new LinkedHashMap<>();
        for (Response response : responses) {
            String key = isPlain(response) ? key(Prose.of(response.body())) : response.id() + "\n";
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(response);
        }
        return same.values().stream().sorted(Comparator.comparing(equals -> -equals.size())).toList();
    }

    private static String key(String words) {
        String key = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int end = key.length();
        while (end > 1 && TRAILING.indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    private List<Block> brief(List<Response> same) {
        List<Block> blocks = new ArrayList<>(List.of(entry(same.get(0), true, same.size())));
        if (same.size() > 1) {
            List<Inline> refs = new ArrayList<>(BriefingView.text(view.labels().text("report.same") + " "));
            refs.addAll(ReportWords.listed(same.subList(1, same.size()).stream().map(response -> BriefingView.text(BriefingView.ref(response.id()))).toList()));
            blocks.add(BriefingView.program(refs.toArray(Inline[]::new)));
        }
        return blocks;
    }

    private Entry entry(Response response, boolean brief, int times) {
        Entry entry = factory.answer(response);
        Entry.Byline byline = usual.shortened(entry.byline());
        List<String> remarks = new ArrayList<>(byline.remarks());
        if (times > 1) {
            remarks.add(view.labels().text("report.times", times));
        }
        Optional<String> place = brief ? Optional.empty() : byline.place();
        return new Entry(entry.id(), new Entry.Byline(byline.name(), byline.chips(), remarks, byline.ref(), place), entry.language(), entry.body(), entry.notes(), brief);
    }
}
