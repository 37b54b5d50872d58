package coop.hatstand.internal.read.talk;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.EmailShape;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.internal.read.input.PostNumbering;
import coop.hatstand.internal.read.input.UtcTime;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes posts of what was said in a page, a chat or a transcript: cleaned, counted, numbered, nobody named by a telephone number. Used once. */
public final class TalkPosts {
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\u00A0\u202A-\u202E-]{6,30}");

    private final Source source;
    private final Bounds bounds;
    private final PostNumbering postNumbering = new PostNumbering();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> unnamed = new HashMap<>();

    public TalkPosts(Source source, Labels labels) {
        this.source = source;
        bounds = new Bounds(source, labels);
    }

    public Discussion discussion(Discussion.Kind kind, Talk talk, List<Notice> before) throws UnreadableSourceException {
        bounds.checkPosts(talk.contributions().size());
        List<Post> posts = new ArrayList<>();
        for (List<Contribution> together : talk.joins() ? joined(talk.contributions()) : talk.contributions().stream().map(List::of).toList()) {
            post(together).ifPresent(posts::add);
        }
        List<Notice> notices = new ArrayList<>(before);
        notices.addAll(talk.notices());
        Discussion.Builder discussion = Discussion.builder(kind, source.name()).posts(posts).notices(notices);
        talk.title().map(TalkPosts::line).filter(title -> !title.isEmpty()).ifPresent(discussion::title);
        return discussion.build();
    }

    private static List<List<Contribution>> joined(List<Contribution> all) {
        List<List<Contribution>> joined = new ArrayList<>();
        for (Contribution next : all) {
            List<Contribution> last = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!last.isEmpty() && goesOn(last.get(last.size() - 1), next)) {
                last.add(next);
            } else {
                joined.add(new ArrayList<>(List.of(next)));
            }
        }
        return joined;
    }

    private static boolean goesOn(Contribution last, Contribution next) {
        boolean same = last.who().key().isPresent() && last.who().key().equals(next.who().key()) && last.syntax() == next.syntax();
        boolean inOneThread = next.replyTo().isEmpty() || next.replyTo().equals(last.replyTo()) || next.replyTo().equals(last.id());
        return same && inOneThread && last.fields().isEmpty() && next.fields().isEmpty();
    }

    private Optional<Post> post(List<Contribution> together) {
        Contribution first = together.get(0);
        List<String> said = together.stream().map(one -> LineBuffer.withoutBlankEnds(CleanedText.text(one.text()))).filter(text -> !text.isBlank()).toList();
        List<Field> fields = first.fields().stream().map(field -> new Field(line(field.question()), LineBuffer.withoutBlankEnds(CleanedText.text(field.answer())), field.choice())).toList();
        if (said.isEmpty() && fields.isEmpty()) {
            return Optional.empty();
        }
        int number = postNumbering.number(first.number());
        together.forEach(one -> one.id().ifPresent(id -> numbers.putIfAbsent(id, number)));
        Post.Builder post = Post.builder(number, String.join("\n\n", said), first.syntax()).author(author(first.who())).fields(fields)
                .likes((int) Math.min(Integer.MAX_VALUE, together.stream().mapToLong(Contribution::likes).sum()));
        first.when().flatMap(UtcTime::of).ifPresent(post::at);
        first.replyTo().map(numbers::get).filter(above -> above != number).ifPresent(post::replyTo);
        return Optional.of(post.build());
    }

    /** Who is known by an id or a telephone number alone keeps what sets them apart in the form of an address, which is never printed. */
    private Author author(Speaker who) {
        Optional<String> name = who.name().map(TalkPosts::line).filter(text -> !text.isEmpty() && !isPhone(text) && !EmailShape.isAddress(text));
        Optional<String> handle = who.handle().map(TalkPosts::line).filter(text -> !text.isEmpty() && !isPhone(text));
        if (handle.isEmpty() && who.key().isPresent() && !who.key().equals(who.name().filter(any -> name.isPresent()))) {
            handle = Optional.of(unnamed.computeIfAbsent(who.key().get(), any -> (unnamed.size() + 1) + "@unnamed"));
        }
        return new Author(name, handle, who.title().map(TalkPosts::line), List.of(), who.hats().stream().map(TalkPosts::line).filter(hat -> !hat.isEmpty()).toList());
    }

    static boolean isPhone(String name) {
        return PHONE.matcher(name).matches() && name.chars().filter(Character::isDigit).count() >= 5;
    }

    private static String line(String text) {
        return CleanedText.text(text).replaceAll("\\s+", " ").strip();
    }
}
