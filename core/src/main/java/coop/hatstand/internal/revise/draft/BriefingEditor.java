package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.HighlightFinder;
import coop.hatstand.internal.revise.compare.Likeness;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A mutable briefing, for applying edits. Not safe to share between threads. */
public final class BriefingEditor {
    /** The code of a notice that keeps deleted text. */
    public static final String DELETED = "deleted";
    /** The code of a notice that keeps a passage's text from before an edit. */
    public static final String WORDS_WERE = "words-were";
    /** What readers say of a draft that a program wrote anew, without all that it does not know. */
    private static final String PACKING_GONE = "briefing-missing";
    /** What they say of one that was saved as a web page. */
    private static final String WEB_PAGE = "page-packing-lost";
    final Briefing base;
    final Labels labels;
    final DraftOutline before;
    final DraftOutline after;
    final List<Hat> hats;
    final EditedPeople people;
    final List<Question> questions;
    final Map<String, Response> responses = new LinkedHashMap<>();
    final Map<String, Unfiled> unfiled = new LinkedHashMap<>();
    /** The answers that have or had key quotes. */
    final Set<String> quoted = new HashSet<>();
    final Map<String, String> filedAs = new LinkedHashMap<>();
    final List<Notice> kept = new ArrayList<>();
    /** Whether the program that saved the draft dropped its styles, so that a look that is gone means nothing. */
    final boolean looksLost;
    /** Whether it dropped all highlighting, so that a key quote that is not highlighted is still one. */
    final boolean marksLost;
    /** Whether the People table could be read. */
    boolean tableRead;
    List<LineToTake> lines;
    final List<KeyQuote> keyQuotes;
    String title;
    Interview interview;
    Messages messages;
    Consultation consultation;
    List<String> decline;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastOfKind = new HashMap<>();

    BriefingEditor(Briefing base, Labels labels, DraftOutline before, DraftOutline after, Set<String> codes) {
        this.looksLost = codes.contains(PACKING_GONE) || codes.contains(WEB_PAGE);
        this.marksLost = codes.contains(WEB_PAGE) && after.entries().stream().allMatch(placed -> HighlightFinder.of(placed.entry().body()).isEmpty());
        this.base = base;
        this.labels = labels;
        this.before = before;
        this.after = after;
        hats = new ArrayList<>(base.hats());
        people = new EditedPeople(base.respondents());
        questions = new ArrayList<>(base.questions());
        base.responses().forEach(r -> responses.put(r.id(), r));
        base.unfiled().forEach(u -> unfiled.put(u.id(), u));
        lines = base.lines();
        keyQuotes = new ArrayList<>(base.keyQuotes());
        keyQuotes.forEach(quote -> quoted.add(quote.response()));
        title = base.title();
        interview = base.interview();
        messages = base.messages();
        consultation = base.consultation();
        decline = base.decline();
        ids.addAll(responses.keySet());
        ids.addAll(unfiled.keySet());
        base.respondents().forEach(p -> ids.add(p.id()));
        hats.forEach(h -> ids.add(h.id()));
    }

    void edit(Edit.Kind kind, String place, String before, String after) {
        edits.add(new Edit(kind, place, before, after));
    }

    /** Adds a notice for a person to read. */
    void notice(String code, Object... values) {
        notices.add(Notice.warning(code, labels.text("revise." + code, values)));
    }

    /** Adds a notice of what was recognised by likeness only. */
    void info(String code, Object... values) {
        notices.add(Notice.info(code, labels.text("revise." + code, values)));
    }

    /** Reports in full text that has no place, and keeps it in the briefing, so that the next draft shows it. */
    void unplaced(String code, Object... values) {
        notice(code, values);
        kept.add(notices.get(notices.size() - 1));
    }

    /** Keeps a notice in the briefing itself, for the next time. */
    void keep(String code, Object... values) {
        kept.add(Notice.info(code, labels.text("revise." + code, values)));
    }

    /**
     * Whether a line that the program wrote differs only by words that somebody put into the draft elsewhere, as replacing a word everywhere does.
     *
     * @param lines what the program wrote there
     */
    boolean isEcho(String line, Collection<String> lines) {
        if (edits.isEmpty()) {
            return false;
        }
        Set<String> introduced = new HashSet<>();
        edits.forEach(edit -> introduced.addAll(Likeness.words(edit.after())));
        return lines.stream().filter(was -> Likeness.alike(was, line)).anyMatch(was -> {
            Set<String> strange = Likeness.words(line);
            strange.removeAll(Likeness.words(was));
            return introduced.containsAll(strange);
        });
    }

    /** The first unused id of a kind, such as h1. */
    String id(String kind) {
        String id;
        do {
            id = kind + lastOfKind.merge(kind, 1, Integer::sum);
        } while (!ids.add(id));
        return id;
    }

    /** The ref that people see. */
    public static String ref(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The question with a number, as people write it. */
    Optional<Question> numbered(String number) {
        return questions.stream().filter(q -> q.number().equalsIgnoreCase(number)).findFirst();
    }

    /** The numbers of questions, as people write them. */
    String numbers(Collection<String> ids) {
        return ids.stream().map(id -> question(id).map(Question::number).orElse(id)).collect(Collectors.joining(", "));
    }

    String name(String respondent) {
        return people.byId(respondent).map(Respondent::name).orElse("");
    }

    /** Records that somebody's terms are decided, so that doubts no longer hold anything back. */
    void decided(String person) {
        responses.replaceAll((id, response) -> response.respondent().equals(person) ? response.decided(Doubt.Decider.DRAFT) : response);
        unfiled.replaceAll((id, passage) -> passage.respondent().equals(person) ? passage.decided(Doubt.Decider.DRAFT) : passage);
    }

    /** The person with a name, or a new one. */
    Respondent person(String name, Supplier<Optional<List<String>>> worn, Optional<Attribution> terms) {
        Optional<Respondent> known = people.byName(name);
        if (known.isPresent()) {
            return known.get();
        }
        String shown = name.isEmpty() ? labels.text("revise.unnamed") : name;
        Respondent made = Respondent.builder(id("r"), shown).hats(worn.get()).attribution(terms).build();
        people.add(made);
        edit(Edit.Kind.PERSON_ADDED, shown, "", shown);
        return made;
    }

    /** Files an answer under another question instead of the one it was moved from. */
    void move(Response response, String from, String to) {
        Set<String> moved = new LinkedHashSet<>();
        response.questions().forEach(q -> moved.add(q.equals(from) ? to : q));
        edit(Edit.Kind.MOVED, ref(response.id()), numbers(response.questions()), numbers(List.copyOf(moved)));
        responses.put(response.id(), response.toBuilder().questions(List.copyOf(moved)).filedBy(labels.text("revise.filed-by-hand")).build());
    }

    Revised finished(List<Notice> read) {
        List<Notice> all = new ArrayList<>(base.notices());
        Set<Notice> known = new HashSet<>(all);
        kept.stream().filter(known::add).forEach(all::add);
        List<Notice> told = new ArrayList<>(read);
        told.addAll(notices);
        Briefing briefing = base.toBuilder().title(title).interview(interview).messages(messages).consultation(consultation).decline(decline).hats(hats).respondents(people.all()).questions(questions)
                .responses(List.copyOf(responses.values())).lines(lines).keyQuotes(keyQuotes).unfiled(List.copyOf(unfiled.values())).notices(all).build();
        return new Revised(briefing, edits, told);
    }
}
