package host;

import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/** A host on the class path: its own objects with its own ids, nothing printed, no logger touched, and a class loader that goes when it is let go. */
public final class Plain {
    private Plain() {
    }

    public static void main(String[] args) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        int handlers = LogManager.getLogManager().getLogger("").getHandlers().length;
        work(args[0]);
        require(LogManager.getLogManager().getLogger("").getHandlers().length == handlers, "a logger was set up");
        require(collected(args[0]), "its class loader stays after use");
        require(said.size() == 0, "it printed: " + said);
        console.println("plain: ok");
    }

    /** What a class of the other loader runs, too. */
    public static void work(String thread) throws Exception {
        Hatstand hatstand = Hatstand.found();
        Briefing read = hatstand.read(Source.of(Path.of(thread)));
        require(read.responses().size() == 9, "nine answers");
        Briefing own = Briefing.builder("Press call").questions(List.of(new Question("q-77", "1", Optional.empty(), "How big?", List.of("How big?"))))
                .respondents(List.of(Respondent.builder("user-4", "Ana").build()))
                .responses(List.of(Response.builder("post-9", "user-4", List.of("q-77"), List.of(Paragraph.of("Bigger each year."))).build())).build();
        require(own.check().isEmpty(), own.check().toString());
        for (Briefing briefing : List.of(read, own)) {
            for (String format : List.of("pdf", "docx", "markdown", "json")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                hatstand.write(briefing, Packing.forAudience(Audience.SPOKESPERSON), format, out);
                require(out.size() > 100, format);
                if (briefing == own && format.equals("json")) {
                    String json = out.toString(StandardCharsets.UTF_8);
                    require(json.contains("\"post-9\"") && json.contains("\"user-4\"") && json.contains("\"q-77\""), "ids are kept");
                }
            }
        }
    }

    private static boolean collected(String thread) throws Exception {
        WeakReference<ClassLoader> loader = used(thread);
        List<byte[]> ballast = new ArrayList<>();
        for (int i = 0; i < 40 && loader.get() != null; i++) {
            System.gc();
            ballast.add(new byte[1024 * 1024]);
            Thread.sleep(50);
        }
        return loader.get() == null;
    }

    private static WeakReference<ClassLoader> used(String thread) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : Arrays.asList(System.getProperty("java.class.path").split(java.io.File.pathSeparator))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> other = loader.loadClass(Plain.class.getName());
            require(other != Plain.class, "another class");
            other.getMethod("work", String.class).invoke(null, thread);
            return new WeakReference<>(loader);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
