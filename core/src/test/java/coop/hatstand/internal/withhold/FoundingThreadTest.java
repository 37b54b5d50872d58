package coop.hatstand.internal.withhold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What leaves the founding thread for whom. */
class FoundingThreadTest {
    private static final Labels LABELS = Labels.of("en");

    private static Briefing thread() throws IOException {
        return Hatstand.found().read(Source.of(Path.of("..", "seeds", "talking-to-a-journalist.txt")));
    }

    @Test
    void the_public_is_quoted_nobody_until_somebody_says_how() throws IOException {
        Withheld withheld = Withholding.apply(thread(), Audience.PUBLIC, LABELS, WithholdingOptions.NONE);
        assertEquals(List.of(), withheld.briefing().responses());
        assertEquals(9, withheld.waiting());
        assertTrue(withheld.nothing());
    }

    @Test
    void with_terms_chosen_the_public_reads_nobodys_name_but_the_speakers() throws IOException {
        Withheld withheld = Withholding.apply(thread(), Audience.PUBLIC, LABELS, new WithholdingOptions(Optional.of(Attribution.BY_HAT)));
        assertEquals(9, withheld.briefing().responses().size());
        assertEquals(List.of("Richard"), withheld.briefing().respondents().stream().filter(r -> !r.name().equals("a contributor")).map(Respondent::name).toList());
        assertFalse(Leaks.json(withheld.briefing()).contains("Respondent"));
    }

    @Test
    void members_read_every_answer_and_who_is_not_named() throws IOException {
        Briefing members = Withholding.apply(thread(), Audience.MEMBERS, LABELS, WithholdingOptions.NONE).briefing();
        assertEquals(9, members.responses().size());
        assertEquals(8, members.questions().size());
        String json = Leaks.json(members);
        // What is said of people who are not here stays.
        assertTrue(json.contains("Cory Doctorow") && json.contains("Ed Zitron"));
        assertFalse(json.contains("I’m talking to a journalist"));
    }
}
