package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** Opens the jars of {@code --plugin}. Their code runs as the command's own: only the person who types their names vouches for it. */
final class Plugins {
    private final Labels labels;

    Plugins(Labels labels) {
        this.labels = labels;
    }

    /** A loader of the jars' classes; it lives as long as the process, as what it loads does. */
    ClassLoader loader(List<String> jars) throws Fault {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(Paths.of(jar, labels)));
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Hatstand.class.getClassLoader());
    }

    private URL url(Path jar) throws Fault {
        if (Files.notExists(jar)) {
            throw new Fault(labels.text("command.error.missing", jar));
        }
        try {
            new JarFile(jar.toFile()).close();
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new Fault(labels.text("command.error.plugin", jar));
        }
    }
}
