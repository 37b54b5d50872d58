package coop.hatstand.internal.terms;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Doubt.Where;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Strong;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.terms.Statement.Kind;
import coop.hatstand.internal.terms.Statement.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks as doubtful what people say in their own words is not to go out: an answer, all of a post, or all that a person wrote.
 *
 * <p>Sets no term. Words that allow something are listed in a notice and set nothing either. Lives for one call.
 */
public final class DoubtfulTerms {
    private static final String FIELD = "field: ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int OFTEN_SAID = 200;
    private final Labels labels;
    private final Map<Post, Doubt> ofPosts = new HashMap<>();
    private final Map<Post, String> lastOfPosts = new HashMap<>();
    private final Map<String, Doubt> ofPeople = new HashMap<>();
    private final Map<String, String> asking = new HashMap<>();
    private final Map<String, Doubt> own = new HashMap<>();
    private final Map<String, Optional<Statement>> known = new HashMap<>();
    private final Map<String, Boolean> askingForTerms = new HashMap<>();
    private final List<Notice> grants = new ArrayList<>();

    /** What one person wrote in one place. */
    private record Post(String respondent, Optional<String> name, Optional<Integer> number, Optional<String> file) {

        static Post of(String respondent, Origin origin) {
            return new Post(respondent, origin.name(), origin.post(), origin.file());
        }
    }

    private DoubtfulTerms(Labels labels) {
        this.labels = labels;
    }

    /**
     * A briefing just filed, with what is doubtful in it marked.
     *
     * @param labels the words of notices, in the briefing's language
     */
    public static Briefing mark(Briefing filed, Labels labels) {
        return new DoubtfulTerms(labels).marked(filed);
    }

    private Briefing marked(Briefing filed) {
        filed.respondents().forEach(person -> read(person, filed));
        filed.questions().stream().filter(q -> StatedTerms.asksForTerms(q.text())).forEach(q -> asking.put(q.id(), q.text()));
        filed.responses().forEach(r -> lastOfPosts.put(Post.of(r.respondent(), r.origin()), r.id()));
        filed.responses().forEach(this::read);
        filed.unfiled().forEach(this::read);
        List<Notice> notices = new ArrayList<>(filed.notices());
        grants.stream().distinct().forEach(notices::add);
        return filed.toBuilder()
                .respondents(filed.respondents().stream().map(r -> ofPeople.containsKey(r.id()) ? r.toBuilder().doubtful(Optional.of(ofPeople.get(r.id()))).build() : r).toList())
                .responses(filed.responses().stream().map(r -> r.toBuilder().doubtful(doubt(r.id(), r.respondent(), r.origin())).build()).toList())
                .unfiled(filed.unfiled().stream().map(u -> u.with(doubt(u.id(), u.respondent(), u.origin()))).toList())
                .notices(notices).build();
    }

    private Optional<Doubt> doubt(String id, String respondent, Origin origin) {
        return Optional.ofNullable(own.get(id)).or(() -> Optional.ofNullable(ofPosts.get(Post.of(respondent, origin)))).or(() -> Optional.ofNullable(ofPeople.get(respondent)));
    }

    private void read(Respondent person, Briefing filed) {
        // What stands in brackets behind a name counts as a hat if it is no term that is known: "(anonymous please)".
        person.hats().stream().flatMap(List::stream).flatMap(id -> filed.hat(id).stream()).flatMap(hat -> said(hat.name()).stream())
                .filter(said -> said.kind() == Kind.RESTRICTS).forEach(said -> ofPeople.putIfAbsent(person.id(), Doubt.of(Where.PROFILE, said.words())));
        person.profile().ifPresent(profile -> profile.forEach(block -> readProfile(block, person)));
    }

    /** A field of a profile has its heading in bold, which its author did not write. */
    private void readProfile(Block block, Respondent person) {
        String words = Prose.of(List.of(block));
        int asked = Math.max(words.lastIndexOf('?') + 1, block instanceof Paragraph line ? heading(line) : 0);
        String question = words.substring(0, asked);
        said(words.substring(asked)).or(() -> askingForTerms.computeIfAbsent(question, StatedTerms::asksForTerms) ? StatedTerms.answering(question, words.substring(asked)) : Optional.empty())
                .ifPresent(said -> take(said, person.name(), doubt -> ofPeople.putIfAbsent(person.id(), doubt), Where.PROFILE));
    }

    private static int heading(Paragraph line) {
        return !line.content().isEmpty() && line.content().get(0) instanceof Strong heading ? Prose.ofInlines(heading.content()).length() : 0;
    }

    private void read(Response response) {
        String words = words(response.body());
        String ref = response.id().toUpperCase(Locale.ROOT);
        Post post = Post.of(response.respondent(), response.origin());
        boolean field = response.filedBy().startsWith(FIELD);
        response.questions().stream().filter(asking::containsKey).flatMap(q -> StatedTerms.answering(asking.get(q), words).stream())
                .forEach(said -> take(said, ref, doubt -> ofPeople.putIfAbsent(response.respondent(), Doubt.of(Where.FIELD, said.words())), Where.PASSAGE));
        said(words).ifPresent(said -> take(said, ref, doubt -> {
            own.putIfAbsent(response.id(), doubt);
            if (field && said.clear()) {
                ofPeople.putIfAbsent(response.respondent(), Doubt.of(Where.FIELD, said.words()));
            }
            reach(said, response.respondent(), post, response.id().equals(lastOfPosts.get(post)) && ends(words, said));
        }, Where.PASSAGE));
        said(field ? "" : response.filedBy()).filter(said -> said.kind() == Kind.RESTRICTS && said.clear())
                .ifPresent(said -> take(said, ref, doubt -> own.putIfAbsent(response.id(), doubt), Where.LABEL));
    }

    /** What words say; many short ones are said again and again, labels above all. */
    private Optional<Statement> said(String words) {
        return words.length() <= OFTEN_SAID ? known.computeIfAbsent(words, StatedTerms::in) : StatedTerms.in(words);
    }

    /** A paragraph ends a sentence, whether it has a full stop or not. */
    private static String words(List<Block> body) {
        return body.stream().map(block -> Prose.of(List.of(block))).collect(Collectors.joining("\n\n"));
    }

    private void reach(Statement said, String respondent, Post post, boolean signsOff) {
        if (said.reach() == Reach.PERSON) {
            ofPeople.putIfAbsent(respondent, Doubt.of(Where.POST, said.words()));
        } else if (said.reach() == Reach.POST || signsOff && said.clear()) {
            ofPosts.putIfAbsent(post, Doubt.of(Where.POST, said.words()));
        }
    }

    /** Whether words stand in the last of several paragraphs, where people sign off. */
    private static boolean ends(String words, Statement said) {
        String stripped = words.strip();
        int last = stripped.lastIndexOf('\n');
        return last >= 0 && BLANKS.matcher(stripped.substring(last)).replaceAll(" ").contains(said.words());
    }

    private void read(Unfiled passage) {
        said(words(passage.body())).ifPresent(said -> take(said, passage.id().toUpperCase(Locale.ROOT), doubt -> {
            own.putIfAbsent(passage.id(), doubt);
            reach(said, passage.respondent(), Post.of(passage.respondent(), passage.origin()), true);
        }, Where.PASSAGE));
    }

    private void take(Statement said, String place, Consumer<Doubt> doubtful, Where where) {
        if (said.kind() == Kind.RESTRICTS) {
            doubtful.accept(Doubt.of(where, said.words()));
        } else {
            grants.add(Notice.info("terms-granted", labels.text("terms.notice.granted", place, said.words())));
        }
    }
}
