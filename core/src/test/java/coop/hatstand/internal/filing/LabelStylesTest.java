package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a reply is filed: each row the reply, and where each of its passages goes. */
final class LabelStylesTest {

    static Stream<Case> cases() {
        return Stream.of(
                new Case("numbers out of order with gaps", "3. A mechanic.\n\n1. By chance.", "3: A mechanic.", "1: By chance."),
                new Case("a group of numbers", "1/2/3: I would rather not say.", "1,2,3: I would rather not say."),
                new Case("a list inside an answer", "2. Three things cost money:\n\n   1. flour\n   2. power\n   3. rent\n\n3. A mechanic.",
                        "2: Three things cost money: flour power rent", "3: A mechanic."),
                new Case("an inner list at the margin", "1. We had three reasons:\n1. price\n2. time\n3. company\n2. Ten a month.",
                        "1: We had three reasons: price time company", "2: Ten a month."),
                new Case("a list of reasons led in by a colon", "I joined for two reasons:\n\n1. the bread\n2. the people\n",
                        "-: I joined for two reasons: the bread the people"),
                new Case("a number that is something else", "#12 is our ticket for this.\n\nIt is still open.", "-: #12 is our ticket for this. It is still open."),
                new Case("counts at the start of a line", "3 people came.\n\n2 weeks later nobody did.", "-: 3 people came. 2 weeks later nobody did."),
                new Case("a heading inside an answer", "## 2. What does a shared oven cost each member per month?\n\nTen.\n\n### Power\n\nOn top.\n\n## 3. Who repairs the ovens when they break down?\n\nCem.",
                        "2: Ten. Power On top.", "3: Cem."),
                new Case("ordinals", "First question: by chance.\n\nLast question: start small.", "1: by chance.", "4: start small."),
                new Case("ordinals in words", "For the first two questions, ask Dot.\n\nAs for the last question, start small.", "1,2: ask Dot.", "4: start small."),
                new Case("the question by its ordinal", "Your second question: ten a month.\n\nTo your third question: Cem does.", "2: ten a month.", "3: Cem does."),
                new Case("ordinals in French", "Première question : par hasard.\n\nPour la dernière question, commencez petit.", "1: par hasard.", "4: commencez petit."),
                new Case("ordinals in Spanish", "Segunda pregunta: diez.\n\nSobre la última pregunta, empezad poco a poco.", "2: diez.", "4: empezad poco a poco."),
                new Case("numbers in words", "Question two: ten a month.\n\nQuestion four: start small.", "2: ten a month.", "4: start small."),
                new Case("the first two in French and Spanish", "Pour les deux premières questions, demandez à Dot.\n\nEn cuanto a la pregunta 4: paciencia.", "1,2: demandez à Dot.", "4: paciencia."),
                new Case("several labels on one line", "1) by chance 2) ten 3) Cem", "1: by chance", "2: ten", "3: Cem"),
                new Case("keycaps", "1️⃣ By chance.\n\n3️⃣ Cem does.", "1: By chance.", "3: Cem does."),
                new Case("numbers in bold without a mark", "__2__ Ten a month.\n\n**(4)** Start small.", "2: Ten a month.", "4: Start small."),
                new Case("bold that starts on the label", "**2. Money:** ten a month.", "2: Money: ten a month."),
                new Case("a word before the answer", "Q: Who repairs the ovens when they break down?\nA: Cem does.\n\n**Q1:**\n\n**Answer:** by chance.", "3: Cem does.", "1: by chance."),
                new Case("topics in bold", "**Repairs:** Cem does.\n\n**Lessons:** start small.", "3: Cem does.", "4: start small."),
                new Case("topics before a colon", "Repairs: Cem does.\nLessons: start small.", "3: Cem does.", "4: start small."),
                new Case("topics with words of their own", "**Break-down things**\nCem does.\n\n**My lessons**\nStart small.", "3: Cem does.", "4: Start small."),
                new Case("a list that is announced, as long as the questions", "The sign on our door says:\n\n1. push\n2. pull\n3. wait\n4. why not?",
                        "-: The sign on our door says: push pull wait why not?"),
                new Case("one topic alone is a heading of the author's own", "**Repairs:** Cem does.", "-: Repairs: Cem does."),
                new Case("a question by what it is about", "As for your question about lessons, start small.", "4: As for your question about lessons, start small."),
                new Case("points and numbers", "On point 2: ten.\n\nAd 3) Cem.\n\nRe. 4: start small.", "2: ten.", "3: Cem.", "4: start small."),
                new Case("bold numbers beside a question said again", "**3. Who repairs the ovens when they break down?**\n\nCem.\n\n**4.** Start small.", "3: Cem.", "4: Start small."),
                new Case("items that say the question", "- How did your bakery start sharing its ovens? By chance.\n- Who repairs the ovens when they break down? Cem.", "1: By chance.", "3: Cem."),
                new Case("an inner list behind a colon", "2. These cost money:\n\n1. flour\n2. power\n3. rent\n\nAnd time.\n\n4. Start small.",
                        "2: These cost money: flour power rent And time.", "4: Start small."),
                new Case("some of the answers, announced", "Just two from me:\n\n(2) Ten.\n\n(4) Start small.", "2: Ten.", "4: Start small.", "-: Just two from me:"),
                new Case("a number in a sentence", "#3 on our list is the door.", "-: #3 on our list is the door."),
                new Case("the other questions", "2. Ten a month.\n\nFor your other questions, ask Dot.", "2: Ten a month.", "1,3,4: ask Dot."),
                new Case("inline numbers", "On 2, I think it is ten a month.\n\nOn 3, ask Cem.", "2: I think it is ten a month.", "3: ask Cem."),
                new Case("one inline word", "For question 2, I think it is ten.\n\nRegarding Q4, start small.", "2: I think it is ten.", "4: start small."),
                new Case("copied questions", "1. How did your bakery start sharing its ovens?\nBy chance.\n2. What does a shared oven cost each member per month?\nTen.",
                        "1: By chance.", "2: Ten."),
                new Case("copied questions without numbers", "How did your bakery start sharing its ovens?\nBy chance.\n\nWho repairs the ovens when they break down?\nCem does.",
                        "1: By chance.", "3: Cem does."),
                new Case("copied questions line by line", "How did your bakery start sharing its ovens?\nBy chance.\nWho repairs the ovens when they break down?\nCem does.",
                        "1: By chance.", "3: Cem does."),
                new Case("an answer behind the restated question", "**What does a shared oven cost each member per month?** Ten.", "2: Ten."),
                new Case("a question reworded", "**What does an oven cost each member in a month?**\n\nTen.", "2: Ten."),
                new Case("quotes", "> 2. What does a shared oven cost each member per month?\n\nTen.\n\n> 3. Who repairs the ovens when they break down?\n\nCem.",
                        "2: Ten.", "3: Cem."),
                new Case("two questions in one quotation", "> 2. What does a shared oven cost each member per month?\n> 3. Who repairs the ovens when they break down?\n\nNobody knows.",
                        "2,3: Nobody knows."),
                new Case("a quotation of somebody else", "2. Ten.\n\n> We never paid anybody a penny.\n\nLucky you.", "2: Ten. We never paid anybody a penny. Lucky you."),
                new Case("top posting", "2. Ten a month.\n\nOn Mon, 2 Mar 2020 at 10:00, Ines <ines@example.org> wrote:\n> 1. How did your bakery start sharing its ovens?\n> 2. What does a shared oven cost each member per month?\n> 3. Who repairs the ovens when they break down?\n> 4. Which lessons would you pass on to a new bakery co-op?\n",
                        "2: Ten a month.", "-: On Mon, 2 Mar 2020 at 10:00, Ines ines@example.org wrote:"),
                new Case("a signature", "2. Ten a month.\n\n-- \nAna\nThe Oven Works", "2: Ten a month.", "-: -- Ana The Oven Works"),
                new Case("a label with nothing", "1.\n\n2. Ten a month.", "2: Ten a month.", "-: 1."),
                new Case("no label at all", "It all depends on the flour.", "-: It all depends on the flour."),
                new Case("labels inside a paragraph", "Nice idea. For 2, ten a month. As to question 4: start small.", "2: ten a month.", "4: start small.", "-: Nice idea."),
                new Case("a number inside a sentence", "We pay ten. In 2 years, it will be twelve. For 3 of us, it is too much.",
                        "-: We pay ten. In 2 years, it will be twelve. For 3 of us, it is too much."),
                new Case("told off in order", "First, by chance.\n\nSecond, ten.\n\nThird, Cem.\n\nFourth, start small.", "1: by chance.", "2: ten.", "3: Cem.", "4: start small."),
                new Case("told off with colons", "First: by chance.\nSecond: ten.", "1: by chance.", "2: ten."),
                new Case("points of an argument", "First, I like bread.\n\nSecond, I like ovens.", "-: First, I like bread. Second, I like ovens."),
                new Case("ordinals without the word", "To answer your second question: ten.\n\nTo your third: Cem.", "2: ten.", "3: Cem."),
                new Case("a question spoken of", "Your question 4 made me laugh.", "-: Your question 4 made me laugh."),
                new Case("the author's own name below", "2. Ten a month.\n\nAna", "2: Ten a month.", "-: Ana"),
                new Case("sent from a telephone", "2. Ten a month.\n\nSent from my phone\n\n> On 2 Mar 2020, Ines <ines@example.org> wrote:\n> Hi all", "2: Ten a month.",
                        "-: Sent from my phone", "-: On 2 Mar 2020, Ines ines@example.org wrote: Hi all"),
                new Case("questions quoted below the answers", "1) By chance.\n2) Ten.\n\nAna\n\n> 1. How did your bakery start sharing its ovens?\n> 2. What does a shared oven cost each member per month?\n",
                        "1: By chance.", "2: Ten.", "-: Ana"),
                new Case("bold topics beside a question said again", "**How did your bakery start sharing its ovens?**\n\nBy chance.\n\n**Repairs**\n\nCem.\n\n**Lessons to pass on** Start small.",
                        "1: By chance.", "3: Cem.", "4: Start small."),
                new Case("bold words beside a question said again that name none", "**How did your bakery start sharing its ovens?**\n\nBy chance.\n\n**Weather**\n\nWe baked **a lot** then.",
                        "1: By chance. Weather We baked a lot then."),
                new Case("headings that name topics, with a list and a heading of their own inside", "## Repairs\n\nCem, and then:\n\n1. wait\n2. wait\n\n### His advice\n\nPatience.\n\n## Lessons\n\nStart small.",
                        "3: Cem, and then: wait wait His advice Patience.", "4: Start small."),
                new Case("a list below the other questions", "> 1. How did your bakery start sharing its ovens?\n\nBy chance.\n\nAs for your other questions:\n\n2 - Ten.\n\n3 - Cem.\n\n4 - Start small.",
                        "1: By chance.", "2: Ten.", "3: Cem.", "4: Start small."),
                new Case("sub-letters of one question", "**3a)** Cem does.\n\n**3b)** Nobody else.", "3: Cem does.", "3: Nobody else."),
                new Case("just one question", "Just on question 4: start small.", "4: start small."),
                new Case("a point in words", "On point 2, ten a month.\n\nAs to point three I should ask Cem.", "2: ten a month.", "3: I should ask Cem."),
                new Case("numbers in brackets behind a word", "ad (1): by chance.\n\nRe (3): Cem.", "1: by chance.", "3: Cem."),
                new Case("to the last", "To the first question: by chance.\n\nAnd to the last: start small.", "1: by chance.", "4: start small."),
                new Case("an ordinal alone beside another", "First two questions: ask Dot.\n\nThird: Cem.", "1,2: ask Dot.", "3: Cem."),
                new Case("an ordinal alone", "Second: I would not.", "-: Second: I would not."),
                new Case("a colon inside an answer with a label", "Re: question 2. Ten, and two things.\n\nThen open on a Saturday:\n\nBring tea.\n\nRe: question 4. Ask first.",
                        "2: Ten, and two things. Then open on a Saturday: Bring tea.", "4: Ask first."),
                new Case("told off to the last", "First: by chance.\nSecond: ten.\nThird: Cem.\nLastly: start small.", "1: by chance.", "2: ten.", "3: Cem.", "4: start small."),
                new Case("numbers behind a colon", "My own answers, for the record: 1. by chance. 2. ten. 3. Cem.", "1: by chance.", "2: ten.", "3: Cem.", "-: My own answers, for the record:"),
                new Case("reasons behind a colon", "We share for these reasons: 1. bread 2. time 3. company", "-: We share for these reasons: 1. bread 2. time 3. company"),
                new Case("a label in mid-clause with a colon", "I forgot one thing on question 2: flour is not in it.", "2: flour is not in it.", "-: I forgot one thing"),
                new Case("an answer referred to in mid-clause", "See my answer to question 2: it is the same.", "-: See my answer to question 2: it is the same."),
                new Case("a topic of plain words beside a surer label", "1. By chance.\n\nOn the repairs, ask Cem.", "1: By chance.", "3: On the repairs, ask Cem."),
                new Case("plain words alone", "On the repairs, ask Cem.", "-: On the repairs, ask Cem."),
                new Case("bold words behind a number that say the question", "**Question 3: repairs of the ovens** Cem does.", "3: Cem does."),
                new Case("a dash behind a label in a paragraph", "Nice. Question 2 - ten a month; and for Q4, start small.", "2: ten a month;", "4: start small.", "-: Nice."),
                new Case("an answer's own list behind the answer's letter", "**Q3: Who repairs the ovens when they break down?**\nA: 1) Cem, 2) Dot, 3) nobody.", "3: Cem, 2) Dot, 3) nobody."),
                new Case("an answer's letter with nothing behind it", "**Q3: Who repairs the ovens when they break down?**\nA:\n\n**Q4:** Start small.", "4: Start small.",
                        "-: Q3: Who repairs the ovens when they break down? A:"),
                new Case("lines ruled around the questions", "-----------\n1. How did your bakery start sharing its ovens?\n-----------\n\nBy chance.\n\n-----------\n2. What does a shared oven cost each member per month?\n-----------\n\nTen.",
                        "1: By chance.", "2: Ten."),
                new Case("one ruled line between two questions", "How did your bakery start sharing its ovens?\n-----------\nQuestion 2\n\nTen.", "2: Ten.", "-: How did your bakery start sharing its ovens?"),
                new Case("a question nobody asked", "7. What about rye?", "-: What about rye?"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void files(Case one) {
        FilingResult result = Threads.replies(one.reply);
        assertEquals("", Threads.lost(result));
        assertEquals(String.join("\n", one.expected), String.join("\n", Threads.told(result)));
    }

    /** @param name what the case is of */
    private record Case(String name, String reply, List<String> expected) {
        Case(String name, String reply, String... expected) {
            this(name, reply, Arrays.asList(expected));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
