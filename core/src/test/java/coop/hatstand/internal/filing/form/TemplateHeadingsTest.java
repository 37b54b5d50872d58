package coop.hatstand.internal.filing.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that ask nothing are questions where most forms share them, and only there. */
final class TemplateHeadingsTest {

    @Test
    void headingsThatTheFormsShare() {
        FilingResult result = file("## About me\n\nI bake.\n\n## What I have done\n\n- bread\n- butter\n\n## Links\n\n", "## About me\n\nI sing.\n\n## What I have done\n\n#### In May\n\nSongs.\n\n## Links\n\nhttps://a.example/b\n",
                "## About me\n\nI row.\n\n## What I have done\n\nShould I say?\n\n## Links\n\n_No response_\n");
        assertEquals(List.of("1: I bake.", "2: bread butter", "1: I sing.", "2: In May Songs.", "3: https://a.example/b", "1: I row.", "2: Should I say?"), Threads.told(result));
        assertEquals(List.of("template"), codes(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void oneOfThemMayAsk() {
        String form = "# [Bench] %s\n\n### Summary\n\n%s\n\n### Why here?\n\nSun.\n\n### Water\n\n- [x] I agree\n\n### More\n\n_No response_\n";
        assertEquals(List.of("1: A fern.", "2: Sun.", "3: [x] I agree", "1: A herb.", "2: Sun.", "3: [x] I agree"),
                Threads.told(file(form.formatted("Fern", "A fern."), form.formatted("Herb", "A herb."))));
    }

    @Test
    void whatIsStillToComeIsNoAnswerAndNotLost() {
        for (String word : List.of("tbd", "**TODO**", "To be decided.", "à compléter", "por definir")) {
            FilingResult result = file("## Summary\n\nA fern.\n\n## Costs\n\n" + word + "\n", "## Summary\n\nA herb.\n\n## Costs\n\nTen.\n");
            assertEquals(List.of("1: A fern.", "1: A herb.", "2: Ten."), Threads.told(result).subList(0, 3), word);
            assertEquals(1, result.briefing().unfiled().size(), word);
        }
    }

    @Test
    void notOneFormsOwnHeadingsNorSectionsNorThoseBesideQuestions() {
        assertEquals(List.of(), file("## About me\n\nI bake.\n\n## What I have done\n\nBread.\n").briefing().questions());
        assertEquals(List.of(), file("## The mill\n\nOld.\n\n## The weir\n\nLow.\n", "## My boat\n\nWet.\n\n## My dog\n\nDry.\n").briefing().questions());
        String asks = "## Hello\n\nI am %s.\n\n## Who are you?\n\n%s\n\n## Why do you stand?\n\nBread.\n\n## Thanks\n\nBye.\n";
        assertEquals(List.of("Who are you?", "Why do you stand?"), file(asks.formatted("Ana", "Me."), asks.formatted("Ben", "I.")).briefing().questions().stream().map(q -> q.text()).toList());
        String parts = "# Part one\n\n## Who are you?\n\n%s\n\n# Part two\n\n## Why do you stand?\n\nBread.\n";
        assertEquals(List.of(), codes(file(parts.formatted("Ana"), parts.formatted("Ben"))));
    }

    @Test
    void shortHeadingsAmongQuestionsUnderWhichPeopleWriteSentences() {
        for (String level : List.of("## %s", "**%s**")) {
            for (List<String> form : List.of(List.of("Who are you?", "Governance", "The board listens to us all.", "Nobody has ever shown us the accounts.", "What next?"),
                    List.of("Qui êtes-vous ?", "Gouvernance", "Le bureau écoute tout le monde.", "Personne ne nous montre les comptes.", "Et ensuite ?"),
                    List.of("¿Quién eres?", "Puertas abiertas", "La asamblea escucha a todo el mundo.", "Nadie nos enseña las cuentas nunca.", "¿Y después?"),
                    List.of("あなたは誰ですか？", "運営", "理事会は全員の意見を聞きます。", "会計は誰にも見せてもらえません。", "次は何ですか？"))) {
                String text = (level.formatted(form.get(0)) + "\n\nMe.\n\n" + level.formatted(form.get(1)) + "\n\n%s\n\n" + level.formatted(form.get(4)) + "\n\nBread.\n");
                FilingResult result = file(text.formatted(form.get(2)), text.formatted(form.get(3)), text.formatted(""));
                assertEquals(List.of("1: Me.", "2: " + form.get(2), "3: Bread.", "1: Me.", "2: " + form.get(3), "3: Bread.", "1: Me.", "3: Bread."), Threads.told(result));
            }
        }
    }

    @Test
    void shortHeadingsAmongQuestionsUnderWhichPeopleGiveDataOrThePrintedWordsStand() {
        for (List<String> below : List.of(List.of("Ana Pérez, Mill Co-op", "Ben Bly, Weir Ltd."), List.of("12 High St.", "4 Low Rd."), List.of("Please read the notes below with care.", "Please read the notes below with care."))) {
            String text = "## Who are you?\n\nMe.\n\n## Contact\n\n%s\n\n## What next?\n\nBread.\n";
            assertEquals(List.of("Who are you?", "What next?"), file(text.formatted(below.get(0)), text.formatted(below.get(1))).briefing().questions().stream().map(q -> q.text()).toList());
        }
    }

    private static List<String> codes(FilingResult result) {
        return result.briefing().notices().stream().map(notice -> notice.code()).toList();
    }

    private static FilingResult file(String... forms) {
        List<Discussion> sources = new ArrayList<>();
        for (String form : forms) {
            String name = "form-" + sources.size() + ".md";
            Post post = Post.builder(1, form.strip(), Syntax.MARKDOWN).author(Author.named(name)).file(name).build();
            sources.add(Discussion.builder(Discussion.Kind.FORM, name).posts(List.of(post)).build());
        }
        return Filing.file(sources, FilingOptions.of(Labels.of("en")));
    }
}
