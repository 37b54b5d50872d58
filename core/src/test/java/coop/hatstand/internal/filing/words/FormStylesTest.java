package coop.hatstand.internal.filing.words;

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
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** However forms set their questions off, each answer is filed where it was put, and no character is lost. */
final class FormStylesTest {
    private static final List<String> ASKED = List.of(
            "Why do you stand for the council?", "What would you change first, and how?", "Who will help you with it?", "When does your term end?");
    private static final List<String> SAID = List.of("Because nobody else did.", "The door, then the roof.\n\nAnd the cellar after that.", "No idea.", "Mostly these:\n\n- a saw\n- a plan",
            "It was £40 in 2019.", "Yes & no");

    /** How a question stands before its answer: its number and its words. */
    enum Style {
        HEADING("## %2$s\n\n%3$s"), NUMBERED_HEADING("### 2.%d. %s\n\n%s"), BOLD("**%2$s**\n\n%3$s"), BOLD_NUMBER("**%02d\\.** **%s**\n\n%s"), BOLD_LABEL("**Question %d:** %s\n\n%s"), NUMBERED("%d. %s\n\n%s"),
        PARENTHESIS("%d) %s\n\n%s"), QUOTED("> %2$s\n\n%3$s"), SLANTED("_%2$s_\n\n%3$s"), LABELLED("Question %d: %s\nAnswer: %s"), PAIRS("Q: %2$s\n\nA: %3$s"), ITEMS("- **%2$s** %3$s");

        private final String format;

        Style(String format) {
            this.format = format;
        }
    }

    @Property(seed = "20261123", tries = 200)
    void everyAnswerIsFiledWhereItWasPut(@ForAll Style style, @ForAll("answers") List<Integer> first, @ForAll("answers") List<Integer> second) {
        List<String> expected = new ArrayList<>();
        FilingResult result = file(form("ana", style, first, expected), form("ben", style, second, expected));
        assertEquals("", Threads.lost(result));
        assertEquals(String.join("\n", expected), String.join("\n", Threads.told(result).stream().map(FormStylesTest::bare).toList()));
    }

    @Test
    void readsATable() {
        FilingResult result = file("# Ana\n\n|Question|Answer|\n|---|---|\n|3.1 Does it keep names?| No, it counts. |\n|3.2 Does it reach others?| Never |\n|3.3 Can it be lent?| |\n\n## More\n\nNothing.\n");
        assertEquals("", Threads.lost(result));
        assertEquals(List.of("3.1: No, it counts.", "3.2: Never", "-: More Nothing."), Threads.told(result));
    }

    @Test
    void aQuestionMayAskWithoutAQuestionMark() {
        FilingResult result = file("### 1. Describe your role.\n\nI bake.\n\n### 2. How many are you?\n\nNine.\n", "### 1. Describe your role.\n\nSoup.\n\n### 2. How many are you?\n\nTwo.\n");
        assertEquals(List.of("1: I bake.", "2: Nine.", "1: Soup.", "2: Two."), Threads.told(result));
    }

    @Test
    void anAnnouncedAnswerThatIsNotThereIsBlank() {
        FilingResult result = file("1. Why do you stand?\nRéponse :\n\n2. Who helps you?\nRéponse : Zoé.\n");
        assertEquals(List.of("2: Zoé."), Threads.told(result));
    }

    @Test
    void aListBelowAHeadingThatDoesNotAskStaysWithTheAnswer() {
        String form = "### How long have you been here, and why?\n\n%s\n\n### What is your perception of the mill\n\n- its openness to others\n- its way of being steered\n\n%s\n";
        FilingResult result = file(form.formatted("A year.", "Good."), form.formatted("Two.", "Fine."), form.formatted("Ten.", "Bad."));
        assertEquals("2: its openness to others its way of being steered Good.", Threads.told(result).get(1));
    }

    @Test
    void questionsBelowHeadingsThatOnlyNumberThem() {
        String form = "# Response\n\n## Question 1\n\n**Why do you stand?**\n\n*Please say so in a few words; see page 4.*\n\n%s\n\n## Question 2\n\n**Who helps you?**\n\n%s\n";
        FilingResult result = file(form.formatted("For the bread.\n\n### And the butter\n\nThat too.", "Zoe."), form.formatted("No idea.", "Ben."));
        assertEquals(List.of("1: For the bread. And the butter That too.", "2: Zoe.", "1: No idea.", "2: Ben."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void plainLinesThatAskInSeveralForms() {
        String form = "Role: %s\n\nWhy do you stand?\n%s\n\nWho helps you with it?\n%s\n";
        FilingResult result = file(form.formatted("baker", "For the bread.\n\nIs that not enough of it?", "Zoe."), form.formatted("cook", "Why not?", "Ben."));
        assertEquals(List.of("1: For the bread. Is that not enough of it?", "2: Zoe.", "1: Why not?", "2: Ben."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void numbersWithoutAMarkAndSectionsWithoutMarkup() {
        FilingResult result = file("Chapter 2: You\n\n2.1 Why do you stand? Please give reasons.\n\nFor the bread.\n\nChapter 3: The bread\n\n3.1 Who bakes it?\n\nZoe.");
        assertEquals(List.of("2.1: For the bread.", "3.1: Zoe."), Threads.told(result));
        assertEquals(List.of("Why do you stand? Please give reasons.", "Who bakes it?"), result.briefing().questions().stream().map(q -> q.text()).toList());
        assertEquals("", Threads.lost(result));
    }

    @Test
    void whoAsksIsNoPartOfTheQuestion() {
        FilingResult result = file("**Lena: How did you start?**\n\nBy chance.\n\n**Lena: Tell us about the bread.**\n\nIt is rye.");
        assertEquals(List.of("1: By chance.", "2: It is rye."), Threads.told(result));
    }

    @Test
    void questionsWithoutAQuestionMarkWhereverTheyAreSetOff() {
        assertEquals(List.of("1: Five years.", "2: Once I was against it."),
                Threads.told(file("**Question 1:** How long are you here?\n\nFive years.\n\n**Question 2:** Describe a time you changed your mind.\n\nOnce I was against it.")));
        assertEquals(List.of("1: Five years.", "2: Once I was against it."),
                Threads.told(file("> How long are you here?\n\nFive years.\n\n> Describe a time you changed your mind.\n\nOnce I was against it.")));
    }

    @Test
    void questionsShortenedToTheirTopicInOneForm() {
        String form = "#### What would you change about how the mill spends its money?\n\n%s\n\n#### How should the mill treat sleeping members?\n\n%s\n\n#### Should minutes be public, and why?\n\n%s\n";
        FilingResult result = file(form.formatted("Less paint.", "Wake them.", "Yes."), "# Zoe\n\n#### Money\n\nMore flour.\n\n#### Sleeping members\n\nLet them.\n\n#### Public minutes?\n\nNo.\n");
        assertEquals(List.of("1: Less paint.", "2: Wake them.", "3: Yes.", "1: More flour.", "2: Let them.", "3: No."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void questionsRewordedBetweenTheSameNeighbours() {
        FilingResult result = file("### What do you bake?\n\nRye.\n\n### How long has your bakery used the mill?\n\nTen years.\n\n### Who repairs it?\n\nCem.\n",
                "### What do you bake?\n\nOats.\n\n### How long have you used the mill?\n\nTwo.\n\n### Who repairs it?\n\nDot.\n");
        assertEquals(List.of("1: Rye.", "2: Ten years.", "3: Cem.", "1: Oats.", "2: Two.", "3: Dot."), Threads.told(result));
    }

    @Test
    void questionsToldByTheirNumber() {
        FilingResult result = file("**1. What moves you to stand for the river council?**\n\nWater.\n\n**2. Which steps save water on the fields?**\n\nDrips.\n\n**3. What of the old dams?**\n\nAway.\n",
                "## 1. My standing for the council\n\nFish.\n\n## 2. Steps on the fields\n\nRain.\n\n## 3. Old dams\n\nKeep.\n");
        assertEquals(List.of("1: Water.", "2: Drips.", "3: Away.", "1: Fish.", "2: Rain.", "3: Keep."), Threads.told(result));
    }

    @Test
    void differentQuestionsStayTwoHoweverAlike() {
        FilingResult result = file("### Does the mill grind flour?\n\nYes.\n\n### Who owns it?\n\nWe.\n", "### How does the mill of ours grind flour on a Sunday morning?\n\nSlowly.\n\n### Who owns it?\n\nThey.\n");
        assertEquals(3, result.briefing().questions().size());
    }

    @Test
    void letteredSubQuestions() {
        String form = "**1. Why do you stand?**\n\n%s\n\n**2. On prices:**\n\n**a) Should bread cost more?**\n\n%s\n\n**b) For whom should it cost less?**\n\n%s\n";
        FilingResult result = file(form.formatted("Bread.", "Yes.", "Schools."), form.formatted("Cake.", "No.", "Nobody."));
        assertEquals(List.of("1: Bread.", "2a: Yes.", "2b: Schools.", "1: Cake.", "2a: No.", "2b: Nobody."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void numberedHeadingsThatDoNotAsk() {
        FilingResult result = file("## You\n\n### 1. How did you start?\n\nBy chance.\n\n### 2. Show us your best loaf.\n\nIt is rye.\n\n### 3. Who helps?\n\nZoe.\n");
        assertEquals(List.of("1: By chance.", "2: It is rye.", "3: Zoe."), Threads.told(result));
        FilingResult plain = file("1.1 Describe your mill and\n    its people.\n\nWe are nine.\n\n1.2 Two customers of your size.\n\n1. Zoe\n2. Ben\n\n2.1 How fast does it grind?\n\nSlowly.\n\n2.2 Which flours?\n\nRye.\n");
        assertEquals(List.of("1.1: We are nine.", "1.2: Zoe Ben", "2.1: Slowly.", "2.2: Rye."), Threads.told(plain));
    }

    @Test
    void aHeadingOfOnesOwnInsideAnAnswer() {
        String form = "#### Why do you stand?\n\n%s\n\n#### Who helps you?\n\n%s\n";
        FilingResult result = file(form.formatted("For bread.\n\n### Step by step\n\nFlour first.", "Zoe."), form.formatted("For cake.", "Ben."));
        assertEquals(List.of("1: For bread. Step by step Flour first.", "2: Zoe.", "1: For cake.", "2: Ben."), Threads.told(result));
        FilingResult one = file("## You\n\n### 1. Why?\n\nBread.\n\n### 2. Who helps?\n\nZoe.\n\n## The mill\n\n### 1. How old is it?\n\nOld.\n\n## How I know\n\nA stone says so.\n\n### 2. Who owns it?\n\nWe.\n");
        assertEquals("1: Old. How I know A stone says so.", Threads.told(one).get(2));
    }

    @Test
    void headingsBelowAQuestionThatOthersAnswerAtOnce() {
        FilingResult result = file("### Why?\n\nBread.\n\n### How should we spend it?\n\n#### Soon\n\nA door.\n\n#### Later\n\nA roof.\n", "### Why?\n\nCake.\n\n### How should we spend it?\n\nOn flour.\n");
        assertEquals(List.of("1: Bread.", "2: Soon A door. Later A roof.", "1: Cake.", "2: On flour."), Threads.told(result));
    }

    @Test
    void fencedAnswers() {
        String form = "#### Why do you stand?\n\n<!-- Be brief. -->\n\n```\n\n%s\n\n```\n\n#### Who helps you?\n\n```\n\n%s\n\n```\n";
        FilingResult result = file(form.formatted("For bread.", "[Your answer here]"), form.formatted("For cake.", "Ben."));
        assertEquals(List.of("1: For bread.", "1: For cake.", "2: Ben."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void whatClosesAFormIsNoAnswer() {
        String form = "## 1. Why?\n\nBread.\n\n## 2. Who helps?\n\nZoe.\n\n";
        for (String end : List.of("---\n\nAdopted by all in May.", "*Comments go to the office.*", "-- \nThe office is closed.")) {
            FilingResult result = file(form + end);
            assertEquals("2: Zoe.", Threads.told(result).get(1), end);
            assertEquals("", Threads.lost(result));
        }
    }

    @Test
    void boldQuestionsWithTheAnswerBehindBesideOneWithout() {
        FilingResult result = file("**1. Why?** Bread.\n\n**2. Who helps you?** Zoe.\n\n**3. How should we spend it?**\nOn flour.\n\n**4. Anything else?**\n");
        assertEquals(List.of("1: Bread.", "2: Zoe.", "3: On flour."), Threads.told(result));
    }

    @Test
    void tablesWithANumberFirstAndArrowsBeforeAnswers() {
        assertEquals(List.of("1: Names.", "3: A year."), Threads.told(file("# Ana\n\n| No. | Question | Answer |\n|---|---|---|\n| 1 | Which data do you keep? | Names. |\n| 2 | For what? | |\n| 3 | How long do you keep it? | A year. |\n")));
        assertEquals(List.of("1: Names.", "3: A year."), Threads.told(file("1. Which data do you keep?\n\n   → Names.\n\n2. For what is it?\n\n   →\n\n3. How long do you keep it?\n\n   → A year.\n")));
    }

    @Test
    void theFirstQuestionMayBeTurnedAroundWhereTheNextIsTheSame() {
        String form = "# Answers\n\n## %s\n\nSome.\n\n## How does the mill use water?\n\nLittle.\n\n## Who opens the weir?\n\nZoe.\n";
        String asked = "What noise does the mill make for its neighbours?";
        assertEquals(3, file(form.formatted(asked), form.formatted(asked), form.formatted("Does the mill make noise for neighbours?")).briefing().questions().size());
        assertEquals(4, file(form.formatted(asked), form.formatted(asked), form.formatted("Does the mill have a dog?")).briefing().questions().size());
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, SAID.size() - 1).list().ofSize(ASKED.size());
    }

    private static String form(String name, Style style, List<Integer> answers, List<String> expected) {
        StringBuilder form = new StringBuilder("Answers of " + name + "\n\n");
        for (int i = 0; i < answers.size(); i++) {
            String said = SAID.get(answers.get(i));
            form.append(String.format(Locale.ROOT, style.format, i + 1, ASKED.get(i), said)).append("\n\n");
            expected.add(i + 1 + ": " + String.join(" ", WordLikeness.words(said)));
        }
        return form.toString();
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

    private static String bare(String told) {
        int colon = told.indexOf(": ");
        return told.substring(0, colon).replaceFirst("^2\\.", "") + ": " + String.join(" ", WordLikeness.words(told.substring(colon)));
    }
}
