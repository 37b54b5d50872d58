package coop.hatstand.pdf;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.survey.SurveyHeadings;
import coop.hatstand.internal.read.survey.SurveyTable;
import coop.hatstand.pdf.internal.form.FilledField;
import coop.hatstand.pdf.internal.form.FormDictionary;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a PDF form that one person filled in: each field is a question, by its tooltip or its name; those for a name, an organisation, consent and the like say who
 * answered, as a survey's columns do. What stands on the pages beside the fields is not read.
 *
 * <p>Reads files of up to the source's {@link coop.hatstand.source.Limit#PACKAGE_MIB}, with as many fields as a table may have columns.
 */
public final class FilledFormReader implements DiscussionReader {
    private static final Labels LABELS = Labels.of("en");

    @Override
    public String name() {
        return "pdf-form";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        try {
            return fields(source).isEmpty() ? Likelihood.NO : Likelihood.CERTAIN;
        } catch (UnreadableSourceException e) {
            return Likelihood.NO;
        }
    }

    private static List<FilledField> fields(Source source) throws IOException {
        Optional<byte[]> pdf = PdfBytes.of(source);
        if (pdf.isEmpty()) {
            return List.of();
        }
        try {
            return FormDictionary.fields(pdf.get(), source);
        } catch (LimitException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) { // The library recurses into nested objects without a limit.
            throw new UnreadableSourceException(LABELS.text("read.error.pdf-form", source.name()));
        }
    }

    @Override
    public Discussion read(Source source) throws IOException {
        List<FilledField> fields = fields(source);
        List<FilledField> filled = fields.stream().filter(field -> !field.answer().isBlank()).toList();
        if (filled.isEmpty()) {
            throw new UnreadableSourceException(LABELS.text("read.error.pdf-form", source.name()));
        }
        List<List<String>> table = List.of(fields.stream().map(FilledField::question).toList(), fields.stream().map(FilledField::answer).toList());
        Discussion row = new SurveyTable(source, table, new SurveyHeadings(LABELS), LABELS).discussion(List.of());
        Post post = row.posts().get(0);
        Set<String> offered = fields.stream().filter(FilledField::choice).map(field -> SurveyHeadings.words(field.question())).collect(Collectors.toSet());
        List<Field> said = post.fields().stream().map(field -> new Field(field.question(), field.answer(), field.choice() || offered.contains(field.question()))).toList();
        Author author = post.author().key().isPresent() ? post.author()
                : new Author(Optional.of(source.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "")), Optional.empty(), post.author().title(), List.of(), post.author().remarks());
        Post filledIn = Post.builder(1, "", post.syntax()).author(author).fields(said).file(source.name()).build();
        return Discussion.builder(Discussion.Kind.FORM, source.name()).posts(List.of(filledIn)).notices(row.notices()).build();
    }
}
