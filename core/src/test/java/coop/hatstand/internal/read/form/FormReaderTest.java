package coop.hatstand.internal.read.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private final FormReader reader = new FormReader();

    @Test
    void keepsTheWholeFileAsOnePost() throws IOException {
        Path file = Path.of("../seeds/kitchen-form/crumb.md");
        Discussion form = reader.read(Source.of(file));
        assertEquals(Discussion.Kind.FORM, form.kind());
        assertEquals(1, form.posts().size());
        Post post = form.posts().get(0);
        assertEquals(Files.readString(file).strip(), post.text());
        assertEquals(Syntax.MARKDOWN, post.syntax());
        assertEquals(List.of(), post.fields());
        assertEquals(Optional.of("crumb.md"), post.file());
    }

    @Test
    void findsWhoFilledItIn() throws IOException {
        assertEquals(new Author(Optional.of("Inez Varga"), Optional.of("inez"), Optional.empty(), List.of(), List.of("Crumb & Co", "Ovens Federation")),
                author(Source.of(Path.of("../seeds/kitchen-form/crumb.md"))));
        assertEquals(new Author(Optional.of("Maud Penrose and Idris Vale"), Optional.empty(), Optional.empty(), List.of(), List.of("Rising Loaf Co-operative")),
                author(Source.of(Path.of("../seeds/kitchen-form/rising-loaf.md"))));
        assertEquals(Author.named("the-pasty-shed"), author(Source.of(Path.of("../seeds/kitchen-form/the-pasty-shed.txt"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Oven survey - Ana Oke            | Ana Oke",
        "# Oven survey – Loaf 4             | Loaf 4",
        "# Ana Oke                          | Ana Oke",
        "# Oven survey                      | f",
        "# Loaf - Feedback form             | f",
        "# Ana                              | f",
        "text\\n\\n## One\\n\\n# Ana Oke    | f",
        "---\\ntitle: 'Ana Oke'\\n---       | Ana Oke",
        "---\\nname: Ana Oke\\ntitle: X Y\\n--- | Ana Oke",
        "---\\nauthor: \"Ana Oke\"\\n---    | Ana Oke",
        "---\\ncandidate: false\\n---       | f",
        "Name: Ana Oke                      | Ana Oke",
        "* Name : `Ana`                     | Ana",
        "**Name**: Ana                      | Ana",
        "**Name:** Ana                      | Ana",
        "__Your name:__ Ana                 | Ana",
        "- Name (as published): Ana         | Ana",
        "Nom : Ana                          | Ana",
        "Name: TODO                         | f",
        "Name: [your name]                  | f",
        "Name: ____                         | f",
        "Name:                              | f",
        "Filename: Ana                      | f",
        "Name: ana@loaf.example             | f",
        "My name: Ana                       | f",
    })
    void findsNames(String text, String name) throws IOException {
        assertEquals(Optional.of(name), author(Source.of("f.md", text.replace("\\n", "\n"))).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Interviewee: Ana Oke                                  | Ana Oke | -                       | -",
        "Interviewee: Ana Oke, head baker of Loaf              | Ana Oke | head baker of Loaf      | -",
        "Interviewee: Ana Oke, head baker, Loaf Ltd.           | Ana Oke | head baker              | Loaf Ltd",
        "Interviewee: Ana Oke, head baker, treasurer, Loaf     | Ana Oke | head baker, treasurer   | Loaf",
        "Interviewee: Ana, baker, Loaf; Ben, baker, Loaf; Cy   | Ana and Ben and Cy | -            | Loaf",
    })
    void takesANamesTitleAndOrganisation(String text, String name, String title, String organisation) throws IOException {
        Author author = author(Source.of("f.md", text));
        assertEquals(Optional.of(name), author.name());
        assertEquals(Optional.ofNullable(title), author.title());
        assertEquals(organisation == null ? List.of() : List.of(organisation), author.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Employer: Loaf", "- Company: Loaf", "**Co-op:** Loaf", "Speaking for: Loaf", "Organisation (if any): Loaf"})
    void findsAffiliations(String text) throws IOException {
        assertEquals(List.of("Loaf"), author(Source.of("f.md", text)).remarks());
    }

    @Test
    void looksForFieldsNearTheHeadOnly() throws IOException {
        assertEquals(Optional.of("f"), author(Source.of("f.md", "words\n".repeat(41) + "Name: Ana")).name());
        assertEquals(Optional.of("f"), author(Source.of("f.md", "Name: " + "Ana ".repeat(100))).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# One\\n\\nx\\n\\n## Two        | LIKELY",
        "**One?**\\nx\\n**Two?**\\ny    | LIKELY",
        "---\\na: b\\n---\\nwords       | LIKELY",
        "Name: Ana\\n\\nwords           | LIKELY",
        "Why so?\\nx\\n\\nHow come now?\\ny\\n\\nWho is it now?\\nz | LIKELY",
        "words and words                | PERHAPS",
        "{\"a\":1}                      | NO",
    })
    void recognisesForms(String text, Likelihood expected) throws IOException {
        assertEquals(expected, reader.recognise(Source.of("f", text.replace("\\n", "\n"))));
    }

    @Test
    void takesTimeInProportionToALine() throws IOException {
        for (String hostile : List.of("* ".repeat(1_000_000), "Name" + " ".repeat(1_000_000) + "x", "[".repeat(1_000_000), "**".repeat(1_000_000), "# " + " #".repeat(1_000_000))) {
            assertTrue(reader.recognise(Source.of("f", hostile)).compareTo(Likelihood.NO) > 0);
            assertEquals(1, reader.read(Source.of("f", hostile)).posts().size());
        }
    }

    private Author author(Source source) throws IOException {
        return reader.read(source).posts().get(0).author();
    }
}
