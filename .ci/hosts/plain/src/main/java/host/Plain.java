package host;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/** A host on the class path: its own objects with its own ids, nothing printed, no logger touched. */
public final class Plain {
    private Plain() {
    }

    public static void main(String[] args) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            check(args[0], said);
            console.println("plain: ok");
        } catch (Exception e) {
            e.printStackTrace(console);
        }
    }

    private static void check(String thread, ByteArrayOutputStream said) throws Exception {
        int handlers = LogManager.getLogManager().getLogger("").getHandlers().length;
        work(thread);
        require(LogManager.getLogManager().getLogger("").getHandlers().length == handlers, "a logger was set up");
        require(said.size() == 0, "it printed: " + said);
    }

    /** What a class of the other loader runs, too. */
    public static void work(String thread) throws Exception {
        Hatstand hatstand = Hatstand.found();
        Briefing read = hatstand.read(Path.of(thread));
        require(read.responses().size() == 9, "nine answers");
        Briefing own = Briefing.builder("Press call").questions(List.of(new Question("q-77", "1", Optional.empty(), "How big?", List.of("How big?"))))
                .respondents(List.of(Respondent.builder("user-4", "Ana").build()))
                .responses(List.of(Response.builder("post-9", "user-4", List.of("q-77"), List.of(Paragraph.of("Bigger each year."))).build())).build();
        require(own.check().isEmpty(), own.check().toString());
        for (Briefing briefing : List.of(read, own)) {
            for (String format : List.of("pdf", "docx", "html", "markdown", "json")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                hatstand.write(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
                require(out.size() > 100, format);
                if (briefing == own && format.equals("json")) {
                    String json = out.toString(StandardCharsets.UTF_8);
                    require(json.contains("\"post-9\"") && json.contains("\"user-4\"") && json.contains("\"q-77\""), "ids are kept");
                }
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
