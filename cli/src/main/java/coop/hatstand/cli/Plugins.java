package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.SentenceModelReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** Loads the jars given with {@code --plugin}. Their code runs with all the command's rights, so users must trust it. */
final class Plugins {
    private final Messages messages;
    private final ClassLoader loader;

    /** The jars' class loader lives as long as the process. */
    Plugins(List<String> jars, Messages messages) throws Fault {
        this.messages = messages;
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(Paths.of(jar, messages)));
        }
        loader = urls.isEmpty() ? Hatstand.class.getClassLoader() : new URLClassLoader(urls.toArray(URL[]::new), Hatstand.class.getClassLoader());
    }

    ClassLoader loader() {
        return loader;
    }

    /** A person's own sentence model, by what the jars read such models with. */
    SentenceModel model(Path file) throws Fault {
        if (!Files.isRegularFile(file)) {
            throw new Fault(messages.text("command.error.missing", file));
        }
        SentenceModelReader reader = ServiceLoader.load(SentenceModelReader.class, loader).findFirst().orElseThrow(() -> new Fault(messages.text("command.error.model-reader")));
        try {
            return reader.read(file);
        } catch (IOException e) {
            throw new Fault(messages.text("command.error.model", file, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private URL url(Path jar) throws Fault {
        if (Files.notExists(jar)) {
            throw new Fault(messages.text("command.error.missing", jar));
        }
        try {
            new JarFile(jar.toFile()).close();
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new Fault(messages.text("command.error.plugin", jar));
        }
    }
}
