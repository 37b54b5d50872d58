package coop.hatstand.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.contract.Specimens;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.export.Exporter;
import coop.hatstand.markup.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a Markdown pack looks like. */
class MarkdownExporterTest {

    private static String exported(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().export(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isFoundAsAPlugIn() {
        List<String> found = ServiceLoader.load(Exporter.class).stream().map(provider -> provider.get().format().id()).toList();
        assertTrue(found.contains("markdown"));
    }

    @Test
    void readsWellAsItIs() throws IOException {
        String pack = exported(Specimens.briefing(Audience.MEMBERS));
        assertTrue(pack.startsWith("""
                _Briefing · not for release_

                # Talking to a journalist tomorrow

                _Eight questions, and what people told us_

                - **With:** diginomica.com, a journalist’s call
                - **When:** tomorrow afternoon
                - **Speaking:** Richard · **worker.coop** · **CoTech**
                - **Heard from:** 2 people · 9 answers · 2 passages unfiled

                ## Lines to take

                1. Still small, and growing: what it lacks is people knowing it exists. [A3.1]

                ## Who answered what

                | People | 1 | 2 | 3 | Terms |
                | --- | --- | --- | --- | --- |
                | **Respondent A** |  | ● |  | by hat, terms not given |
                | **Respondent B** | ● | ● | ● | by hat, terms not given |
                """), pack);
        assertTrue(pack.contains("""
                ---

                _Question 2 of 3 · 2 people_

                ## 2 What are the key aims/goals/values of the tech worker cooperative movement?

                - **a.** Is it still the exception?
                - **b.** Why?

                **Line to take**

                _One sentence you can say out loud._

                **Respondent 20** · **worker.coop** · _by hat, terms not given_ · 2 likes on the post · [A20.1] · post 20

                Answer 20: the tech coop economy is defined by **long term quality**, see [this page](https://example.org/20). We are _not_ in business to make a quick exit.

                - workers at the helm
                - customers kept for years
                """), pack);
    }

    @Test
    void aTextToPostHasNothingHidden() throws IOException {
        for (Audience audience : List.of(Audience.MEMBERS, Audience.PUBLIC)) {
            String pack = exported(Specimens.briefing(audience));
            assertFalse(pack.contains("<"), "no comment and no tag");
            assertFalse(pack.contains("](#"), "no link within the page");
        }
    }

    @Property(seed = "20261123", tries = 200)
    void nobodysWordsAreAHeadingOrARule(@ForAll("documents") Document document) throws IOException {
        List<Piece> pieces = Piece.of(exported(document));
        assertEquals(1 + headings(document.blocks()), pieces.stream().filter(Piece.Heading.class::isInstance).count());
        assertEquals(questions(document.blocks()), pieces.stream().filter(Piece.Rule.class::isInstance).count());
        assertEquals(0, pieces.stream().filter(Piece.Comment.class::isInstance).count());
    }

    private static long headings(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> block instanceof Section section ? 1 + headings(section.blocks()) : 0).sum();
    }

    private static long questions(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> block instanceof Section section
                ? (section.role() == Section.Role.QUESTION ? 1 : 0) + questions(section.blocks()) : 0).sum();
    }

    @Test
    void manySectionsDeepHaveHeadingsOfTheSixthLevel() throws IOException {
        Section section = new Section("deepest", Section.Role.BACK, Section.Heading.of("level 20"), List.of());
        for (int level = 19; level > 1; level--) {
            section = new Section("s" + level, Section.Role.BACK, Section.Heading.of("level " + level), List.of(section));
        }
        Document document = new Document(Specimens.empty().metadata(), List.of(section), Optional.empty());
        String pack = exported(document);
        assertTrue(pack.contains("\n###### level 20\n"));
        assertTrue(Prose.of(document).endsWith("level 20"));
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.all().map(document -> {
            Metadata draft = document.metadata();
            Metadata post = new Metadata(draft.title(), Audience.MEMBERS, draft.language(), draft.created(), draft.furniture());
            return new Document(post, document.blocks(), document.source());
        });
    }
}
