package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a person adds to the command: jars, and a sentence model of their own. */
final class PluginOptions {
    @Option(names = "--plugin", paramLabel = "JAR", description = "A jar with additional readers or exporters, or with what makes suggestions.")
    private List<String> plugins = List.of();

    @Option(names = "--suggest", paramLabel = "FILE",
            description = "A sentence model of your own for suggestions, such as one for other languages: an ONNX file with its tokenizer.json beside it. Needs --plugin suggest-minilm.jar.")
    private Optional<String> model = Optional.empty();

    /** The door with what they add. */
    Hatstand.Builder door(Function<ClassLoader, Hatstand> door, Messages messages) throws Fault {
        Plugins all = new Plugins(plugins, messages);
        Hatstand.Builder builder = door.apply(all.loader()).toBuilder();
        return model.isPresent() ? builder.sentenceModel(all.model(Paths.of(model.get(), messages))) : builder;
    }
}
