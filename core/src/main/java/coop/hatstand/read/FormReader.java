package coop.hatstand.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads a filled-in form: a Markdown or text file that holds one respondent's answers under the form's questions.
 *
 * <p>The whole file is one post, as it stands. Who answered is told by front matter, by fields such as {@code Name:} and
 * {@code Affiliation:} near its head, by its title or else by the file's name. Which lines are questions is not decided here.
 */
public final class FormReader implements DiscussionReader {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.*");
    /** A bold line, or the first of a bold paragraph that goes over several. */
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+(?:\\*\\*:?)?|__[^_]+(?:__:?)?");
    private static final int ENOUGH = 2;

    private final Labels labels;
    private final FormFields fields;

    /** A reader that gives its notices in English. */
    public FormReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public FormReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        fields = new FormFields(labels);
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source);
        if (head.isBlank() || head.stripLeading().startsWith("{")) {
            return Likelihood.NO;
        }
        List<String> lines = List.of(head.split("\n", -1));
        long marks = lines.stream().map(String::strip).filter(line -> HEADING.matcher(line).matches() || BOLD.matcher(line).matches()).count();
        boolean form = FrontMatter.of(lines).lines() > 0 || marks >= ENOUGH || fields.name(lines).isPresent()
                || AskedAndAnswered.count(lines) >= ENOUGH;
        return form ? Likelihood.LIKELY : Likelihood.PERHAPS;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        FormAuthor who = new FormAuthor(source.name(), List.of(decoded.text().split("\n", -1)), fields);
        Post post = Post.builder(1, Lines.withoutBlankEnds(decoded.text()), Syntax.MARKDOWN).author(who.author()).file(source.name()).build();
        Discussion.Builder form = Discussion.builder(Discussion.Kind.FORM, source.name()).posts(List.of(post)).notices(decoded.notices());
        who.title().ifPresent(form::title);
        return form.build();
    }
}
