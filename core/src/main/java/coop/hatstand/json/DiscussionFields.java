package coop.hatstand.json;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.json.JsonFields.Field;
import coop.hatstand.source.BriefingFormatException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what {@link DiscussionJson} writes; fields it does not know are passed over. */
final class DiscussionFields {
    private final JsonInput in;

    DiscussionFields(JsonInput in) {
        this.in = in;
    }

    Discussion read() throws BriefingFormatException {
        in.begin();
        JsonFields fields = new JsonFields(in);
        Field<Discussion.Kind> kind = fields.required("kind", () -> in.oneOf(Discussion.Kind.values(), DiscussionJson::id));
        Field<String> name = fields.required("name", in::string);
        Field<Optional<String>> title = fields.optional("title", in::string);
        Field<List<Post>> posts = fields.required("posts", () -> in.list(this::post));
        Field<List<Discussion.Opening>> openings = fields.or("openings", List.of(), () -> in.list(this::opening));
        Field<List<Notice>> notices = fields.or("notices", List.of(), () -> in.list(this::notice));
        fields.read();
        in.end();
        return new Discussion(kind.get(), name.get(), title.get(), Optional.empty(), posts.get(), openings.get(), notices.get());
    }

    private Post post() throws BriefingFormatException {
        JsonFields fields = new JsonFields(in);
        Field<Integer> number = fields.required("number", in::number);
        Field<Author> author = fields.or("author", Author.unknown(), this::author);
        Field<String> text = fields.required("text", in::string);
        Field<Syntax> syntax = fields.required("syntax", () -> in.oneOf(Syntax.values(), DiscussionJson::id));
        Field<Optional<String>> id = fields.optional("id", in::string);
        Field<List<coop.hatstand.discussion.Field>> asked = fields.or("fields", List.of(), () -> in.list(this::field));
        Field<Optional<String>> file = fields.optional("file", in::string);
        Field<Optional<String>> url = fields.optional("url", in::string);
        Field<Optional<Instant>> at = fields.optional("at", in::instant);
        Field<Integer> likes = fields.or("likes", 0, in::number);
        Field<Optional<Integer>> replyTo = fields.optional("replyTo", in::number);
        fields.read();
        if (number.get() < 1 || likes.get() < 0) {
            throw in.fault("posts are numbered from 1, likes from 0");
        }
        return new Post(number.get(), author.get(), text.get(), syntax.get(), id.get(), asked.get(), file.get(), url.get(), at.get(), likes.get(), replyTo.get());
    }

    private Author author() throws BriefingFormatException {
        JsonFields fields = new JsonFields(in);
        Field<Optional<String>> name = fields.optional("name", in::string);
        Field<Optional<String>> handle = fields.optional("handle", in::string);
        Field<Optional<String>> title = fields.optional("title", in::string);
        Field<List<String>> groups = fields.or("groups", List.of(), () -> in.list(in::string));
        Field<List<String>> remarks = fields.or("remarks", List.of(), () -> in.list(in::string));
        fields.read();
        return new Author(name.get(), handle.get(), title.get(), groups.get(), remarks.get());
    }

    private coop.hatstand.discussion.Field field() throws BriefingFormatException {
        JsonFields fields = new JsonFields(in);
        Field<String> question = fields.required("question", in::string);
        Field<String> answer = fields.required("answer", in::string);
        Field<Boolean> choice = fields.or("choice", false, in::truth);
        fields.read();
        return new coop.hatstand.discussion.Field(question.get(), answer.get(), choice.get());
    }

    private Discussion.Opening opening() throws BriefingFormatException {
        JsonFields fields = new JsonFields(in);
        Field<Integer> post = fields.required("post", in::number);
        Field<String> title = fields.required("title", in::string);
        fields.read();
        return new Discussion.Opening(post.get(), title.get());
    }

    private Notice notice() throws BriefingFormatException {
        JsonFields fields = new JsonFields(in);
        Field<Notice.Level> level = fields.required("level", () -> in.oneOf(Notice.Level.values(), Notice.Level::id));
        Field<String> code = fields.required("code", in::string);
        Field<String> text = fields.required("text", in::string);
        fields.read();
        return new Notice(level.get(), code.get(), text.get());
    }
}
