package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names go from words, and which are left for a person to decide. */
class NamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Zoë Müller | I agree with Zoë Müller. | I agree with [a CoTech member].",
        "Zoë Müller | I agree with zoe muller! | I agree with [a CoTech member]!",
        "Zoë Müller | ZOË’s point stands | [a CoTech member]’s point stands",
        "Zoë Müller | Zoe\u0308 Mu\u0308ller said it | [a CoTech member] said it",
        "Zoë Müller | Müller, Zoë and #ZoëMüller | [a CoTech member] and #[a CoTech member]",
        "Zoë Müller | as **Zoë** *Müller* says | as **[a CoTech member]** says",
        "Zoë Müller | **Zo**ë says so | **[a CoTech member]** says so",
        "Zoë Müller | read `zoe` there | read `[a CoTech member]` there",
        "Zoë Müller | [her page](https://forum.example/u/zoe) | her page",
        "Zoë Müller | [her page](https://zoe-muller.example/) | her page",
        "Zoë Müller | [this](https://coop.example/zoetrope) is fine | [this](https://coop.example/zoetrope) is fine",
        "Zoë Müller | write to zoe.m@coop.example or [mail](mailto:z@coop.example) | write to [e-mail address] or mail",
        "Zoë Müller | the zoetrope of Zoes | the zoetrope of Zoes",
        "Groß | so GROSS is not groß | so [a CoTech member] is not [a CoTech member]",
        "İpek Işık | ask IPEK or ipek | ask [a CoTech member] or [a CoTech member]",
        "Søren | soren knows | [a CoTech member] knows",
        "Jean-Luc d'Arc | Jean said, and d’Arc too | [a CoTech member] said, and [a CoTech member] too",
        "王小明 | 我和王小明说过 | 我和[a CoTech member]说过",
        "김철수 | 김철수는 말했다 | [a CoTech member]는 말했다",
        "محمد علي | قال محمد ومحمد | قال [a CoTech member] و[a CoTech member]",
        "Will | Will you come? We will. | Will you come? We will.",
        "Will | As @will said | As [a CoTech member] said",
        "Will | so be it⏎Will | so be it⏎[a CoTech member]",
        "Will | > Will: the long words that somebody quotes | > [a CoTech member]: the long words that somebody quotes",
        "Ed | Ask Ed, and read Ed Zitron | Ask [a CoTech member], and read Ed Zitron",
        "Ed | educated edits | educated edits",
        "Ed Tan | that ed-tech world of Ed | that ed-tech world of [a CoTech member]",
        "A | A plan and A. | A plan and A.",
        "🌻 | a 🌻 for you | a 🌻 for you",
        "O'Neill, Pat | Pat O’Neill and O'Neill | [a CoTech member] and [a CoTech member]",
        "ann@coop.example | ask ann at coop.example | ask [a CoTech member] at coop.example"
    })
    void in_others_words(String name, String said, String kept) {
        List<String> members = new Samples().person(name, BY_HAT, "CoTech").person("Speaker Person", ON_THE_RECORD).says(said.replace("⏎", "\\\n")).members();
        assertEquals(List.of(kept.replace("⏎", "\\\n")), members);
    }

    @Test
    void a_signature_of_initials_goes_from_its_authors_words_alone() {
        List<String> members = new Samples().person("Rosa Wild", BY_HAT).says("We grow.\n\n– RW").says("RW means read and write, RW").person("Bo Ek", BY_HAT)
                .says("RW grows.").members();
        assertEquals(List.of("RW grows.", "RW means read and write, RW", "We grow.\n\n– [a contributor]"), members);
    }

    @Test
    void who_is_named_elsewhere_is_not_named_with_words_by_hat() {
        Samples samples = new Samples().person("Rosa Wild", ON_THE_RECORD).says("Named. Yours, Rosa").says("By hat. Yours, Rosa", Optional.of(BY_HAT))
                .person("Bo Ek", BY_HAT).says("Rosa is right.");
        assertEquals(List.of("By hat. Yours, [a contributor]", "Named. Yours, Rosa", "Rosa is right."), samples.members());
    }

    @Test
    void the_name_of_somebody_named_is_not_cut_up() {
        List<String> members = new Samples().person("Ed Smith", ON_THE_RECORD).says("I am Ed Smith.").person("Ed", BY_HAT).person("Jo Smith", BY_HAT)
                .says("Ed Smith and Jo Smith and Jo.").members();
        assertEquals(List.of("Ed Smith and [a contributor] and [a contributor].", "I am Ed Smith."), members);
    }

    @Test
    void a_hat_is_nobodys_name() {
        List<String> members = new Samples().person("CoTech", BY_HAT, "CoTech").says("We at CoTech.").members();
        assertEquals(List.of("We at CoTech."), members);
    }

    @Test
    void what_is_left_is_listed_for_the_spokesperson() {
        List<Notice> notices = new Samples().person("Will", BY_HAT).person("Ed", BY_HAT).person("Bo Ek", BY_HAT).says("Will read Ed Zitron. We will.")
                .toldTo(Audience.SPOKESPERSON).notices();
        assertTrue(notices.stream().anyMatch(n -> n.code().equals("name-or-word") && n.text().contains("Will") && n.text().contains("A1")), notices.toString());
        assertTrue(notices.stream().anyMatch(n -> n.code().equals("name-in-name") && n.text().contains("Ed Zitron") && n.text().contains("A1")), notices.toString());
    }
}
