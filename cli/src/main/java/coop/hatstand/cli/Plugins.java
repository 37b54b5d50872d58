package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;

/** Loads the jars given with {@code --plugin}. Their code runs with all the command's rights, so users must trust it. */
final class Plugins {
    private final Messages messages;

    private Plugins(Messages messages) {
        this.messages = messages;
    }

    /** The door with what the jars add. */
    static Hatstand door(Function<ClassLoader, Hatstand> door, List<String> jars, Messages messages) throws Fault {
        return door.apply(jars.isEmpty() ? Hatstand.class.getClassLoader() : new Plugins(messages).loader(jars));
    }

    /** A class loader for the jars. It lives as long as the process. */
    private ClassLoader loader(List<String> jars) throws Fault {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(Paths.of(jar, messages)));
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Hatstand.class.getClassLoader());
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
