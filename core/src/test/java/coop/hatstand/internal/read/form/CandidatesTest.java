package coop.hatstand.internal.read.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people's answers to the same questions in one file, and what an issue form or Markdown's links add to one person's. */
class CandidatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"# %s\n\n1. Why do you stand?\n\n%s\n\n2. What would you change?\n\n%s\n\n", "**%s**\n\n*Why do you stand?*\n\n%s\n\n*What would you change?*\n\n%s\n\n",
        "%s\nWhy do you stand?\n%s\nWhat would you change?\n%s\n\n", "%s\n\n- Why do you stand?\n%s\n\n- What would you change?\n%s\n\n", "## %s\n\n**Why do you stand?**\n\n%s\n\n**What would you change?**\n\n%s\n\n"})
    void whateverMarksThem(String sheet) throws IOException {
        Discussion form = read(sheet.formatted("Odile Marchand", "The roof leaks.", "The locks.") + sheet.formatted("Piet Jansen", "I was asked.", "Nothing."));
        assertEquals(List.of("Odile Marchand", "Piet Jansen"), form.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertTrue(form.posts().get(1).text().contains("I was asked.") && !form.posts().get(1).text().contains("roof"));
    }

    @Test
    void whatStandsAboveThemAllIsNobodys() throws IOException {
        Discussion form = read("# The board\n\nPlease read all of it.\n\n## Ana\n\n### Why?\n\nSo.\n\n### What next?\n\nTea.\n\n## Ben\n\n### Why?\n\nNo.\n\n### What next?\n\nCake.\n");
        assertEquals(List.of("?", "Ana", "Ben"), form.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertTrue(form.posts().get(0).text().contains("Please read all of it."));
    }

    @Test
    void anIssueFormsFieldsSayWho() throws IOException {
        Post form = read("### Name\n\nOdile Marchand\n\n### Organisation\n\nMill Choir\n\n### Who pays?\n\nThe parish.\n\n### Handle\n\n_No response_\n").posts().get(0);
        assertEquals("Odile Marchand", form.author().name().orElse("?"));
        assertEquals(List.of("Mill Choir"), form.author().remarks());
        assertTrue(form.author().handle().isEmpty());
    }

    @Test
    void linksByReferenceKeepTheirAddresses() throws IOException {
        String text = read("# Odile Marchand\n\n## Who pays?\n\nThe [parish][1], see [Our  Books] and [the letter][let]; [x] stays, `a[0]` too.\n\n[1]: https://parish.example/\n[our books]: https://books.example/\n[let]: <https://letter.example/> \"Letter\"\n").posts().get(0).text();
        assertTrue(text.contains("The [parish](https://parish.example/), see [Our  Books](https://books.example/) and [the letter](https://letter.example/); [x] stays, `a[0]` too."), text);
        assertTrue(text.endsWith("too."), text);
    }

    @Test
    void aGuessAtWhoAnsweredIsSaid() throws IOException {
        Discussion form = read("# Round Table At The Mill\n\n### Odile\nKeep the wheel.\n\n### Piet\nSell it.\n");
        assertTrue(form.notices().stream().anyMatch(notice -> notice.code().equals("form-of-one") && notice.text().contains("Round Table At The Mill")));
    }

    private static Discussion read(String text) throws IOException {
        return new FormReader().read(Source.of("form.md", text));
    }
}
