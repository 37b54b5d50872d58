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

/** Loads the jars given with {@code --plugin}. Their code runs with all the command's rights, so users must trust it. */
final class Plugins {
    private final Labels labels;

    Plugins(Labels labels) {
        this.labels = labels;
    }

    /** A class loader for the jars. It lives as long as the process. */
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
