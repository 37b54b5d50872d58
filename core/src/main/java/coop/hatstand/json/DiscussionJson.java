package coop.hatstand.json;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.document.Notice;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a discussion as JSON and reads it back, so that a person can correct who wrote which post before it is filed again.
 *
 * <p>Not a format to keep: it is for programs of the same version. With the account of a post come the text it was filed from and its spans, which
 * reading passes over. Safe to share between threads.
 */
public final class DiscussionJson implements DiscussionReader {
    /** The first field, whose value is the format's number. */
    static final String MARK = "hatstandDiscussion";
    private static final int VERSION = 1;
    private static final String START = "{\"" + MARK + "\":";

    private final JsonFactory factory = JsonFactories.create(Limits.USUAL);

    @Override
    public String name() {
        return "discussion-json";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        try (InputStream in = source.open()) {
            String start = new String(in.readNBytes(START.length()), StandardCharsets.UTF_8);
            return start.equals(START) ? Likelihood.CERTAIN : Likelihood.NO;
        }
    }

    /** Writes a discussion, with what is known of where its posts went, and flushes the stream. */
    public void write(Discussion discussion, Map<Integer, PostAccount> accounts, OutputStream out) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            JsonOutput json = new JsonOutput(generator);
            json.object(() -> discussion(json, discussion, accounts));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void discussion(JsonOutput out, Discussion discussion, Map<Integer, PostAccount> accounts) {
        out.number(MARK, VERSION);
        out.text("kind", id(discussion.kind()));
        out.text("name", discussion.name());
        out.text("title", discussion.title());
        out.objects("posts", discussion.posts(), post -> {
            post(out, post);
            if (accounts.containsKey(post.number())) {
                account(out, accounts.get(post.number()));
            }
        });
        out.objects("openings", discussion.openings(), opening -> {
            out.number("post", opening.post());
            out.text("title", opening.title());
        });
        out.objects("notices", discussion.notices(), notice -> notice(out, notice));
    }

    private static void post(JsonOutput out, Post post) {
        out.number("number", post.number());
        out.object("author", () -> author(out, post.author()));
        out.text("text", post.text());
        out.text("syntax", id(post.syntax()));
        out.text("id", post.id());
        out.objects("fields", post.fields(), field -> field(out, field));
        out.text("file", post.file());
        out.text("url", post.url());
        out.text("at", post.at().map(String::valueOf));
        out.number("likes", post.likes());
        out.number("replyTo", post.replyTo());
    }

    private static void author(JsonOutput out, Author author) {
        out.text("name", author.name());
        out.text("handle", author.handle());
        out.text("title", author.title());
        out.texts("groups", author.groups());
        out.texts("remarks", author.remarks());
    }

    private static void field(JsonOutput out, Field field) {
        out.text("question", field.question());
        out.text("answer", field.answer());
        out.truth("choice", field.choice());
    }

    private static void notice(JsonOutput out, Notice notice) {
        out.text("level", notice.level().id());
        out.text("code", notice.code());
        out.text("text", notice.text());
    }

    private static void account(JsonOutput out, PostAccount account) {
        out.text("filed", account.text());
        out.objects("spans", account.spans(), span -> {
            out.number("from", span.from());
            out.number("to", span.to());
            out.text("role", id(span.role()));
        });
    }

    @Override
    public Discussion read(Source source) throws IOException {
        JsonPlace place = new JsonPlace(source.name(), source.limits());
        try (InputStream in = source.open(); JsonParser parser = JsonFactories.create(source.limits()).createParser(ObjectReadContext.empty(), in)) {
            return new DiscussionFields(new JsonInput(parser, place)).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw place.fault(e);
        }
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
