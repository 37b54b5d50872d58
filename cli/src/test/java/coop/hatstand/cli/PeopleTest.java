package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who, from a table, and packs for a hat. */
final class PeopleTest {
    @TempDir
    private Path dir;
    private String thread;

    @BeforeEach
    void writeThread() throws IOException {
        thread = Files.writeString(dir.resolve("ovens.txt"), """
                Ovens

                === Mo

                1. How hot?

                2. How long?

                === Ana

                1. Very hot.

                === Bo (Crumb)

                1. Rather hot.
                """).toString();
    }

    @Test
    void theTemplateIsATableAndNothingElse() {
        Run run = Run.of("check", thread, "--people-template");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("""
                who,name,hats,attribution,first words
                "Mo","","","",""
                "Ana","","","","Very hot."
                "Bo","","Crumb","","Rather hot."
                """, run.out());
        assertTrue(run.err().contains("--people people.csv"), run.err());
    }

    @Test
    void statedTermsAndHatsDecideWhatThePublicMayHave() throws IOException {
        String people = people("who,name,hats,attribution\nAna,Ana Ruiz,Rye; Crumb,on the record\nBo,,,background\n");
        Run run = brief("--people", people, "--audience", "public", "--title", "Ovens");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String pack = Files.readString(dir.resolve("out/ovens-public.md"));
        assertTrue(pack.contains("**Ana Ruiz** · **Rye** · **Crumb**"), pack);
        assertFalse(pack.contains("Rather hot"), pack);
    }

    @Test
    void theSourcesAloneReleaseNothing() {
        brief("--audience", "public").isFault("--default-attribution");
    }

    @Test
    void whatATableGetsWrongIsTold() throws IOException {
        brief("--people", people("who,attribution\nAna,loudly\n")).isFault("people.csv, row 2", "loudly", "by hat, background");
        brief("--people", people("name\nAna\n")).isFault("people.csv", "who,name,hats,attribution");
        brief("--people", dir.resolve("none.csv").toString()).isFault("none.csv");
        Run run = brief("--people", people("who,attribution\nZed,by hat\n"), "--strict");
        assertTrue(run.err().contains("Warning: The people table names “Zed”"), run.err());
        assertEquals(ExitCode.PROBLEMS, run.code());
    }

    @Test
    void aPackForAHatIsNamedByIt() {
        Run run = brief("--hat", "crumb");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.exists(dir.resolve("out/ovens-spokesperson-crumb.md")), run.out());
        brief("--hat", "Rye").isFault("Rye", "Crumb");
    }

    @Test
    void aHatMayComeFromTheTable() throws IOException {
        assertEquals(ExitCode.DONE, brief("--people", people("who,hats\nAna,Rye\n"), "--hat", "Rye").code());
    }

    private Run brief(String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"brief", thread, "--to", "markdown", "-o", dir.resolve("out").toString()}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    private String people(String table) throws IOException {
        return Files.writeString(dir.resolve("people.csv"), table).toString();
    }
}
