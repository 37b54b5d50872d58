package coop.hatstand.internal.filing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of a numbered label, and what only looks like one. */
final class NumberLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "2. we share               ¦ MARKED ¦ 2       ¦ we share",
        "2) we share               ¦ MARKED ¦ 2       ¦ we share",
        "2: we share               ¦ MARKED ¦ 2       ¦ we share",
        "2 - we share              ¦ MARKED ¦ 2       ¦ we share",
        "2 – we share              ¦ MARKED ¦ 2       ¦ we share",
        "2- we share               ¦ MARKED ¦ 2       ¦ we share",
        "2 . we share              ¦ MARKED ¦ 2       ¦ we share",
        "2.we share                ¦ MARKED ¦ 2       ¦ we share",
        "2\\. we share             ¦ MARKED ¦ 2       ¦ we share",
        "(2) we share              ¦ MARKED ¦ 2       ¦ we share",
        "[2] we share              ¦ MARKED ¦ 2       ¦ we share",
        "**2.** we share           ¦ MARKED ¦ 2       ¦ we share",
        "**03\\.** we share        ¦ MARKED ¦ 3       ¦ we share",
        "**03\\. we share**        ¦ MARKED ¦ 3       ¦ we share**",
        "### 2.1. we share         ¦ MARKED ¦ 2.1     ¦ we share",
        "6b) we share              ¦ MARKED ¦ 6b      ¦ we share",
        "#2 we share               ¦ BARE   ¦ 2       ¦ we share",
        "On 2, we share            ¦ MARKED ¦ 2       ¦ we share",
        "#2: we share              ¦ MARKED ¦ 2       ¦ we share",
        "2 We share                ¦ BARE   ¦ 2       ¦ We share",
        "Q4: we share              ¦ WORDED ¦ 4       ¦ we share",
        "Q4 we share               ¦ WORDED ¦ 4       ¦ we share",
        "q.4 we share              ¦ WORDED ¦ 4       ¦ we share",
        "A4. we share              ¦ WORDED ¦ 4       ¦ we share",
        "**Q4** we share           ¦ WORDED ¦ 4       ¦ we share",
        "Question-4: we share      ¦ WORDED ¦ 4       ¦ we share",
        "Question 4 we share       ¦ WORDED ¦ 4       ¦ we share",
        "question #4 - we share    ¦ WORDED ¦ 4       ¦ we share",
        "Question no. 4: we share  ¦ WORDED ¦ 4       ¦ we share",
        "Answer to question 4: we  ¦ WORDED ¦ 4       ¦ we",
        "My answer to Q4: we share ¦ WORDED ¦ 4       ¦ we share",
        "Re: question 2. We share  ¦ WORDED ¦ 2       ¦ We share",
        "Regarding Q4, we share    ¦ WORDED ¦ 4       ¦ we share",
        "As to Q2 we share         ¦ WORDED ¦ 2       ¦ we share",
        "For question 2, we share  ¦ WORDED ¦ 2       ¦ we share",
        "On question 2: we share   ¦ WORDED ¦ 2       ¦ we share",
        "Pregunta 2: compartimos   ¦ WORDED ¦ 2       ¦ compartimos",
        "Sobre la pregunta 2: sí   ¦ WORDED ¦ 2       ¦ sí",
        "Pour la question 2, on a  ¦ WORDED ¦ 2       ¦ on a",
        "Question n° 2 : on a      ¦ WORDED ¦ 2       ¦ on a",
        "1/2/3: we share           ¦ MARKED ¦ 1 2 3   ¦ we share",
        "1 and 2) we share         ¦ MARKED ¦ 1 2     ¦ we share",
        "1 & 2: we share           ¦ MARKED ¦ 1 2     ¦ we share",
        "1-3: we share             ¦ MARKED ¦ 1 2 3   ¦ we share",
        "Q1-3: we share            ¦ WORDED ¦ 1 2 3   ¦ we share",
        "Questions 1 and 3: we     ¦ WORDED ¦ 1 3     ¦ we",
        "Q1, Q2 and Q3: we share   ¦ WORDED ¦ 1 2 3   ¦ we share",
        "Questions 2 to 4: we      ¦ WORDED ¦ 2 3 4   ¦ we",
        "No. 2: we share           ¦ MARKED ¦ 2       ¦ we share",
        "Nr 2 - we share           ¦ MARKED ¦ 2       ¦ we share",
        "Number 2) we share        ¦ MARKED ¦ 2       ¦ we share",
        "As for number 2, we share ¦ MARKED ¦ 2       ¦ we share",
        "And 2 - we share          ¦ MARKED ¦ 2       ¦ we share",
        "Also, question 2: we      ¦ WORDED ¦ 2       ¦ we",
        "➡️ 2: we share            ¦ MARKED ¦ 2       ¦ we share",
        "2/ we share               ¦ MARKED ¦ 2       ¦ we share",
        "2.- compartimos           ¦ MARKED ¦ 2       ¦ compartimos",
        "2º) compartimos           ¦ MARKED ¦ 2       ¦ compartimos",
    })
    void reads(String line, NumberLabel.Kind kind, String numbers, String rest) {
        NumberLabel label = NumberLabel.at(line).orElseThrow();
        assertEquals(kind + " " + numbers + " | " + rest, label.kind() + " " + String.join(" ", label.numbers()) + " | " + line.substring(label.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "we share 2 ovens", "3 people came", "2 weeks later it broke", "10:30 we met", "3.5 million a year", "2024-03-01 we met", "2024 was hard",
        "12/03/2024 we met", "1/2 of us said so", "£2 a loaf", "2% of the flour", "v2.1 was better", "2.1.4 is the version we run", "1,200 loaves a week",
        "2x the price", "3D printing", "2nd oven", "1st, we met", "24/7 baking", "5-10 members", "5–10 members", "2-3 weeks", "7pm works for us", "3.30pm is too late",
        "50-50 split", "1-on-1 talks", "2 or 3 people came", "90's ovens", "Q", "A 2 hour wait", "A 3 day week", "for 2 weeks we baked", "on 3 May we met", "to 2 members it was new",
        "Question 2 made me laugh", "Your Q2 is the hardest", "No 2 of us agree", "And 3 people came", "No. 2 is the best", "Number 9 buses", "2 to 3 years", "$2.50 each", "1 in 3 of us", "On 2 May we met", "2 May was the day", "3 March: we opened",
    })
    void leaves(String line) {
        assertEquals("", NumberLabel.at(line).map(l -> l.kind() + " " + l.numbers() + " in " + line).orElse(""));
    }
}
