package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Audience;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a host does, in a class loader that goes away afterwards: {@code read FILE}, {@code file FILE}, {@code write FORMAT} or {@code revise FORMAT}. */
public final class UnloadedWork implements Consumer<String> {
    private static final Path THREAD = Path.of("../seeds/talking-to-a-journalist.txt");

    @Override
    public void accept(String step) {
        try {
            work(step.substring(0, step.indexOf(' ')), step.substring(step.indexOf(' ') + 1));
        } catch (Exception e) {
            throw new IllegalStateException(step, e);
        }
    }

    private static void work(String verb, String object) throws Exception {
        Hatstand hatstand = Hatstand.found();
        switch (verb) {
            case "read" -> hatstand.read(Source.of(Path.of(object)));
            case "file" -> hatstand.file(List.of(discussion(object)), ReadOptions.USUAL);
            case "write" -> written(hatstand, object);
            case "revise" -> hatstand.revise(List.of(Source.of("draft", written(hatstand, object))), ReadOptions.USUAL, Optional.of(Source.of("base.json", written(hatstand, "json"))));
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private static Discussion discussion(String title) {
        return Discussion.builder(Discussion.Kind.THREAD, "forum").title(title).posts(List.of(
                Post.builder(1, "<ol><li>How big is it?</li><li>What are its aims?</li></ol>", Syntax.HTML).author(Author.named("Ana")).build(),
                Post.builder(2, "2. Work that we *own*.", Syntax.MARKDOWN).author(Author.named("Bo")).build())).build();
    }

    private static byte[] written(Hatstand hatstand, String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        hatstand.write(hatstand.read(Source.of(THREAD)), PackOptions.builder(Audience.SPOKESPERSON).title("Press call").build(), format, out);
        return out.toByteArray();
    }
}
