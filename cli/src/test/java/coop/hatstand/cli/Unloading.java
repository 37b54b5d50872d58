package coop.hatstand.cli;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A host that lets each piece of work use a class loader of its own, on the same thread, and prints those pieces whose loader stays. Arguments: the
 * library's class path, then the pieces of work. To be run with {@code -XX:SoftRefLRUPolicyMSPerMB=0}, as if memory were short.
 */
public final class Unloading {
    private static final int TRIES = 20;

    private Unloading() {
    }

    public static void main(String[] args) throws Exception {
        URL[] path = path(args[0]);
        for (String step : List.of(args).subList(1, args.length)) {
            WeakReference<ClassLoader> loader = work(path, step);
            compareOwn();
            for (int i = 0; i < TRIES && loader.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            if (loader.get() != null) {
                System.out.println(step);
            }
        }
    }

    private static WeakReference<ClassLoader> work(URL[] path, String step) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked")
            Consumer<String> work = (Consumer<String>) loader.loadClass("coop.hatstand.cli.UnloadedWork").getConstructor().newInstance();
            work.accept(step);
            return new WeakReference<>(loader);
        }
    }

    /** Until Java 19 the JDK itself holds the class of the record that was first compared last, whosever it is (JDK-8078641). */
    private static void compareOwn() throws Exception {
        String name = "coop.hatstand.cli.Unloading$Own";
        try (URLClassLoader loader = new URLClassLoader(new URL[] {Unloading.class.getProtectionDomain().getCodeSource().getLocation()}, null)) {
            Object own = loader.loadClass(name).getConstructor(String.class).newInstance("own");
            own.equals(own);
            own.hashCode();
        }
    }

    private static URL[] path(String joined) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : joined.split(java.io.File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** A record of the host's. */
    public record Own(String name) {
    }
}
