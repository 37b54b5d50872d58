package coop.hatstand.bench;

import coop.hatstand.bench.MadeThread.MadeAnswer;
import coop.hatstand.bench.MadeThread.MadePost;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a made-up thread as the files that are measured: a Discourse topic, and Markdown of the same words for programs that read no threads. */
final class Corpus {
    private Corpus() {
    }

    /** {@code ANSWERS.json} and {@code ANSWERS.md} in a folder, written anew. */
    static void write(int answers, Path folder) throws IOException {
        Files.createDirectories(folder);
        MadeThread thread = MadeThread.of(answers);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(answers + ".json"))) {
            topic(thread, out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(answers + ".md"))) {
            markdown(thread, out);
        }
    }

    private static void topic(MadeThread thread, Writer out) throws IOException {
        out.append("{\"post_stream\":{\"posts\":[\n");
        post(1, "Maud Penrose", thread.letter(), out);
        int number = 1;
        for (MadePost post : thread.posts()) {
            out.append(",\n");
            post(++number, post.author(), MadeThread.markdown(post), out);
        }
        out.append("\n]},\"id\":412,\"slug\":\"sharing\",\"title\":").append(quoted(MadeThread.TITLE)).append("}\n");
    }

    private static void post(int number, String author, String raw, Writer out) throws IOException {
        String username = author.toLowerCase(Locale.ROOT).replace(' ', '_');
        out.append("{\"id\":").append(String.valueOf(9000 + number)).append(",\"name\":").append(quoted(author))
                .append(",\"username\":").append(quoted(username)).append(",\"created_at\":\"2026-03-02T09:15:00.120Z\",\"post_number\":")
                .append(String.valueOf(number)).append(",\"post_type\":1,\"topic_id\":412,\"topic_slug\":\"sharing\",\"user_title\":null,\"user_id\":")
                .append(String.valueOf(40 + number)).append(",\"actions_summary\":[{\"id\":2,\"count\":").append(String.valueOf(number % 7))
                .append("}],\"hidden\":false,\"deleted_at\":null,\"raw\":").append(quoted(raw)).append('}');
    }

    /** The words under their questions, each answer with its author's name above it. */
    private static void markdown(MadeThread thread, Writer out) throws IOException {
        out.append("# ").append(MadeThread.TITLE).append("\n\n").append(thread.letter()).append('\n');
        List<String> questions = thread.questions();
        for (int i = 1; i <= questions.size(); i++) {
            out.append("\n## ").append(String.valueOf(i)).append(". ").append(questions.get(i - 1)).append('\n');
            for (MadePost post : thread.posts()) {
                for (MadeAnswer answer : post.answers()) {
                    if (answer.question() == i) {
                        out.append("\n**").append(post.author()).append("**\n\n").append(answer.markdown()).append('\n');
                    }
                }
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
