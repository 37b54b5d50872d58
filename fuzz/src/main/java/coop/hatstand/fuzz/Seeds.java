package coop.hatstand.fuzz;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.source.Source;
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
    private static final String CHAT = """
            12/05/2025, 18:02 - Messages are end-to-end encrypted.
            12/05/2025, 18:05 - Ana: Who are you?
            12/05/2025, 18:06 - +44 7700 900123: Me
            12/05/2025, 18:07 - Bo: <Media omitted>
            [12.05.25, 18:08:00] ~ Cy: We
            18:09 <@dee> They
            """;
    private static final String MINUTES = """
            Minutes
            Present: Ana Oke (Rising Loaf), Bo

            Ana: First question: who are you?
            Bo: Me.
            Cy: **We**.
            Ana: What do you want?
            [00:12] Bo: Bread.
            """;
    private static final String ISSUE = """
            [{"number":1,"title":"T","author":{"login":"ana"},"createdAt":"2026-03-02T10:00:00Z","body":"### Organisation\n\nLoaf\n\n### Who are you?\n\nMe","comments":[{"author":{"login":"bo"},"body":"We","createdAt":"2026-03-02T10:00:00Z"}]}]
            """;
    private static final String ROWS = """
            [{"name":"Ana","Who are you?":"Me","Which?":["a","b"]},{"name":"Bo","Who are you?":"We","x":{"y":1}}]
            """;
    private static final String YAML = """
            - name: Ana
              Who are you?: Me
              Which?: [a, b]
            - {name: Bo, "Who are you?": 'We', x: {y: ~}}
            """;
    private static final String FIELDS = """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R 4 0 R 5 0 R]>>>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            3 0 obj <</T(q1)/TU(Who are you?)/FT/Tx/V(Me)>> endobj
            4 0 obj <</T(how)/FT/Ch/V(a)/Opt[[(a)(Often)][(b)(Never)]]>> endobj
            5 0 obj <</T(box)/FT/Btn/Kids[<</T(a)/V/On>>]>> endobj
            trailer <</Root 1 0 R>>
            """;
    private static final String SAVED = """
            <!doctype html><html><body><h1>T</h1><div itemscope itemtype="https://schema.org/DiscussionForumPosting"><span itemprop="author"><b itemprop="name">Ana</b></span><div itemprop="text">Who are you?</div></div>
            <div class="e1"><b class="author">Bo</b><time datetime="2026-03-02">x</time><p>Me</p></div><div class="e2"><b class="author">Cy</b><p>We</p></div><table><tr><td>Name</td><td>Dee</td></tr></table></body></html>
            """;
    private static final List<String> BINARY = List.of("xlsx", "ods", "lsa", "office", "pdf-form", Targets.DOCX, Targets.PDF);

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
            case "ods" -> Zips.part(Zips.spreadsheet(), Targets.CELLS);
            case "lsa" -> Zips.part(Zips.archive(), Targets.ANSWERS);
            case Targets.DOCX, "office" -> Zips.part(pack("docx"), Targets.WORDS);
            case Targets.PDF -> pack("pdf");
            case "draft.md" -> pack("markdown");
            case "briefing" -> pack("json");
            case "eml" -> MAIL.getBytes(StandardCharsets.UTF_8);
            case "chat" -> CHAT.getBytes(StandardCharsets.UTF_8);
            case "transcript" -> MINUTES.getBytes(StandardCharsets.UTF_8);
            case "issues" -> ISSUE.getBytes(StandardCharsets.UTF_8);
            case "json-rows" -> ROWS.getBytes(StandardCharsets.UTF_8);
            case Targets.YAML -> YAML.getBytes(StandardCharsets.UTF_8);
            case "pdf-form" -> FIELDS.getBytes(StandardCharsets.UTF_8);
            case Targets.PAGE -> SAVED.getBytes(StandardCharsets.UTF_8);
            default -> SMALL.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The small thread's pack. */
    static byte[] pack(String format) throws IOException {
        Briefing small = Hatstand.found().read(Source.of("small.txt", SMALL));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Hatstand.found().write(small, PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
        return out.toByteArray();
    }
}
