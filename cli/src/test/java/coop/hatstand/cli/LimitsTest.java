package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.source.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits are options: each stands in the help and in docs/limits.md, bites where it is set, and says so in one line with the cure. */
final class LimitsTest {
    private static final String ASK = "=== Ana\n\n1. Who are you?\n\n2. What do you want?\n\n=== Bo\n\n1. Me.\n\n2. Bread.\n";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void eachStandsInTheHelpAndInTheDocumentation(Limit limit) throws IOException {
        for (String command : new String[] {"brief", "check", "serve"}) {
            String help = Run.of(command, "--help").out().replaceAll("\\s+", " ");
            assertTrue(help.contains(limit.id() + "=" + limit.usual()), help);
        }
        String row = String.format(Locale.ROOT, "(?s).*\\n\\| `%s` \\| [^|\\n]+ \\| %,d \\| %,d \\|\\n.*", limit.id(), limit.usual(), limit.greatest());
        assertTrue(Files.readString(Path.of("../docs/limits.md")).matches(row), limit.id());
    }

    @ParameterizedTest
    @CsvSource({
        "thread.txt, posts, 1, thread.txt has more than the limit of 1 posts",
        "thread.txt, lines, 3, thread.txt has more than the limit of 3 lines",
        "thread.txt, answers, 1, thread.txt takes the briefing over the limit of 1 answers",
        "survey.csv, answers, 3, survey.csv takes the briefing over the limit of 3 answers",
        "draft.json, answers, 1, draft.json takes the briefing over the limit of 1 answers",
        "draft.docx, answers, 1, draft.docx takes the briefing over the limit of 1 answers",
        "survey.csv, columns, 2, survey.csv has more than the limit of 2 columns",
        "survey.csv, posts, 2, survey.csv has more than the limit of 2 posts",
        "survey.csv, text, 10, survey.csv has a text or cell longer than the limit of 10 characters",
        "large.txt, source-mib, 1, large.txt is larger than the limit of 1 MiB",
        "large.mbox, source-mib, 1, large.mbox is larger than the limit of 1 MiB",
        "topic.json, levels, 2, topic.json is nested more than 2 levels",
        "topic.json, text, 10, topic.json has a text or cell longer than the limit of 10 characters",
        "book.xlsx, parts, 2, book.xlsx contains more than the limit of 2 files",
        "draft.docx, parts, 3, draft.docx contains more than the limit of 3 files",
        "draft.docx, levels, 4, draft.docx is nested more than 4 levels",
        "big.docx, ratio, 3, big.docx unpacks to more than 3 times",
        "big.docx, package-mib, 1, big.docx unpacks to more than the limit of 1 MiB",
        "big.pdf, ratio, 3, big.pdf unpacks to more than 3 times",
        "big.json, package-mib, 1, big.json",
        "draft.json, text, 5, draft.json",
        "., files, 1, . contains more than the limit of 1 files"})
    void eachBitesInOneLineThatNamesItsCureAndLetsGo(String file, String limit, String value, String told) throws IOException {
        String input = made(file).toString();
        String expected = file.equals(".") ? input + told.substring(1) : told;
        Run bitten = Run.of("check", input, "--limit", limit + "=" + value);
        bitten.isFault("hatstand: " + expected, "--limit " + limit + "=N");
        Run free = Run.of("check", input, "--limit", limit + "=" + Limit.named(limit).orElseThrow().greatest());
        assertEquals(ExitCode.DONE, free.code(), free.err());
    }

    @ParameterizedTest
    @CsvSource({"posts=0", "posts=-1", "posts=many", "posts=10000001", "posts=99999999999", "pots=5"})
    void whatIsNoLimitIsToldWithThoseThereAre(String typed) throws IOException {
        Run.of("check", made("thread.txt").toString(), "--limit", typed).isFault("--limit " + typed + " is not understood", "posts=10000000");
    }

    @Test
    void whatComesThroughAPipeIsBoundedToo() {
        Run.with("a word ".repeat(200_000), "check", "-", "--limit", "source-mib=1").isFault("is larger than the limit of 1 MiB", "--limit source-mib=N");
    }

    private Path made(String file) throws IOException {
        Path path = dir.resolve(file);
        switch (file) {
            case "." -> {
                Files.writeString(dir.resolve("a.txt"), ASK);
                Files.writeString(dir.resolve("b.txt"), ASK);
                return dir;
            }
            case "thread.txt" -> Files.writeString(path, ASK);
            case "large.txt" -> Files.writeString(path, ASK + "a word\n".repeat(200_000));
            case "large.mbox" -> Files.writeString(path, "From a@b  Mon Mar  2 10:00:00 2026\nFrom: Ana <a@b>\nSubject: Ask\n\n1. Who?\n2. What?\n\n" + "a word\n".repeat(200_000));
            case "survey.csv" -> Files.writeString(path, "Name,Who are you?,What do you want?\nBo,me,all the bread there is\nAna,us,roses\n");
            case "topic.json" -> Files.writeString(path,
                    "{\"title\":\"Ask\",\"post_stream\":{\"posts\":[{\"post_number\":1,\"username\":\"ana\",\"raw\":\"1. Who are you?\\n\\n2. What?\"}]}}");
            case "book.xlsx" -> Files.write(path, workbook());
            default -> packed(path);
        }
        return path;
    }

    /** A draft, handout or briefing of a thread, small or of more than a MiB. */
    private void packed(Path path) throws IOException {
        String name = path.getFileName().toString();
        String words = name.startsWith("big") ? "\nbread and roses, bread and roses, bread and roses\n".repeat(30_000) : "";
        Path thread = Files.writeString(dir.resolve("source.txt"), ASK + words);
        Run.of("brief", thread.toString(), "--to", name.substring(name.indexOf('.') + 1), "-o", dir.resolve("out").toString());
        try (Stream<Path> made = Files.list(dir.resolve("out"))) {
            Files.move(made.findFirst().orElseThrow(), path);
        }
    }

    private static byte[] workbook() throws IOException {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : new String[] {"a.xml", "b.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<workbook " + main + "/>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet " + main + "><sheetData><row><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>How do you bake?</v></c><c t=\"str\"><v>What?</v></c></row>"
                    + "<row><c t=\"str\"><v>Bo</v></c><c t=\"str\"><v>Slowly</v></c><c t=\"str\"><v>Bread</v></c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
