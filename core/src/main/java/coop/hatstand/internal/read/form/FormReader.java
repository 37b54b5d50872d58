package coop.hatstand.internal.read.form;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.FrontMatter;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a filled-in form: a Markdown or text file that holds one respondent's answers under the form's questions.
 *
 * <p>The whole file is one post, as it stands, unless the same questions repeat under one heading after another: then each of these is a person. Who
 * answered is told by front matter, by fields such as {@code Name:} and {@code Affiliation:} near its head, by its title or else by the file's name, and then
 * a notice says so. Which lines are questions is not decided here.
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
                || AskedAndAnswered.count(lines) >= ENOUGH || !RepeatedQuestions.sheets(lines).isEmpty();
        return !AskedAndAnswered.ruled(lines).isEmpty() ? Likelihood.CERTAIN : form ? Likelihood.LIKELY : Likelihood.PERHAPS;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        return form(source, decoded.text(), decoded.notices());
    }

    /** The form a text is, or those it holds: where the same questions stand under one heading after another, each of these heads a person's answers. */
    public Discussion form(Source source, String markdown, List<Notice> before) {
        String text = ReferenceLinks.resolved(markdown);
        List<String> lines = List.of(text.split("\n", -1));
        FormAuthor who = new FormAuthor(source.name(), lines, fields);
        List<RepeatedQuestions.Sheet> sheets = RepeatedQuestions.sheets(lines);
        List<Notice> notices = new ArrayList<>();
        if (sheets.isEmpty() && who.isGuessed()) {
            notices.add(Notice.info("form-of-one", labels.text("read.form-of-one", source.name(), who.author().name().orElse(""))));
        }
        notices.addAll(before);
        List<Post> posts = sheets.isEmpty() ? List.of(Post.builder(1, LineBuffer.withoutBlankEnds(text), Syntax.MARKDOWN).author(who.author()).file(source.name()).build())
                : IntStream.range(0, sheets.size()).mapToObj(i -> post(source, i + 1, sheets.get(i))).toList();
        Discussion.Builder form = Discussion.builder(Discussion.Kind.FORM, source.name()).posts(posts).notices(notices);
        who.title().ifPresent(form::title);
        return form.build();
    }

    private Post post(Source source, int number, RepeatedQuestions.Sheet sheet) {
        if (sheet.name().isEmpty()) {
            return Post.builder(number, LineBuffer.withoutBlankEnds(sheet.lines()), Syntax.MARKDOWN).file(source.name()).build();
        }
        Author stated = new FormAuthor(sheet.name(), sheet.lines(), fields).author();
        Author author = new Author(Optional.of(sheet.name()), stated.handle(), stated.title(), List.of(), Stream.concat(sheet.hats().stream(), stated.remarks().stream()).distinct().toList());
        return Post.builder(number, LineBuffer.withoutBlankEnds(sheet.lines()), Syntax.MARKDOWN).author(author).file(source.name()).build();
    }
}
