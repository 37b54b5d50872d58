package coop.hatstand.fuzz;

import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What fuzzing starts from: the repository's threads, and the drafts and handouts made of a small one. */
public final class Seeds {
    private static final String SMALL = """
            === Ana (Rising Loaf)

            Ask

            1. Who are *you*?

            2. What do you want?

            === Bo (Shed; background)

            1. Me, and [us](http://example.org).

            > What do you want?

            - Bread
            - Roses
            """;
    private static final String MAIL = """
            From: Ana Oke <ana@loaf.example>
            To: Bo <bo@shed.example>
            Subject: Re: Two questions
            Date: Mon, 2 Mar 2026 10:00:00 +0000
            Message-ID: <1@loaf.example>
            In-Reply-To: <0@shed.example>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8; format=flowed
            Content-Transfer-Encoding: quoted-printable

            > 1. Who are you?

            Me, from the caf=C3=A9.

            2. Bread

            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PHA+MS4gTWU8L3A+

            --b--
            """;
    private static final List<String> BINARY = List.of("xlsx", Targets.DOCX, Targets.PDF);

    private Seeds() {
    }

    /** Fills a folder for a target: {@code Seeds TARGET FOLDER FILE...} copies those of the files that it can make something of, and makes the rest. */
    public static void main(String[] args) throws IOException {
        String target = args[0];
        Path folder = Files.createDirectories(Path.of(args[1]));
        if (!BINARY.contains(target)) {
            for (String file : List.of(args).subList(2, args.length)) {
                Path path = Path.of(file);
                if (Files.isRegularFile(path)) {
                    Files.copy(path, folder.resolve(path.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.write(folder.resolve("made"), made(target));
    }

    static byte[] made(String target) throws IOException {
        return switch (target) {
            case "xlsx" -> Zips.part(Zips.workbook(), Targets.SHEET);
            case Targets.DOCX -> Zips.part(pack("docx"), Targets.WORDS);
            case Targets.PDF -> pack("pdf");
            case "draft.md" -> pack("markdown");
            case "briefing" -> pack("json");
            case "eml" -> MAIL.getBytes(StandardCharsets.UTF_8);
            default -> SMALL.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The small thread's pack. */
    static byte[] pack(String format) throws IOException {
        Briefing small = Hatstand.found().read(Source.of("small.txt", SMALL));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Hatstand.found().write(small, Packing.forAudience(Audience.SPOKESPERSON), format, out);
        return out.toByteArray();
    }
}
