package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A block of Java in the README or a page of docs: the lines a reader copies. */
record Snippet(String text) {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    static List<Snippet> of(Path readme) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(readme));
        while (block.find()) {
            snippets.add(new Snippet(block.group(1)));
        }
        return snippets;
    }

    /** Compiles the snippet's class as it stands into a folder. */
    void compileClass(String name, Path classes) {
        compile(name, text, classes);
    }

    /** Runs the snippet's statements, their strings changed as given, and tells what its variable {@code briefing} then is. */
    Object run(Path classes, String... replacements) throws ReflectiveOperationException, IOException {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        text.lines().forEach(line -> (line.startsWith("import ") ? imports : statements).append(line).append('\n'));
        String body = statements.toString();
        for (int i = 0; i < replacements.length; i += 2) {
            body = body.replace('"' + replacements[i] + '"', '"' + replacements[i + 1].replace("\\", "\\\\") + '"');
        }
        compile("Sample", imports + "public final class Sample { public static Object run() throws Exception {\n" + body + "return briefing; } }", classes);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Snippet.class.getClassLoader())) {
            return loader.loadClass("Sample").getMethod("run").invoke(null);
        }
    }

    private static void compile(String name, String code, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        compiler.getTask(null, null, faults, options, null, List.of(file)).call();
        assertEquals(List.of(), faults.getDiagnostics(), code);
    }
}
