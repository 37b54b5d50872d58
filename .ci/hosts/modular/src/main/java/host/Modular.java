package host;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.document.Audience;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

/** A host on the module path finds the formats there. */
public final class Modular {
    private Modular() {
    }

    public static void main(String[] args) throws Exception {
        if (!Modular.class.getModule().isNamed() || Hatstand.class.getModule().getDescriptor().isAutomatic()) {
            throw new IllegalStateException("not on the module path, as modules with descriptors");
        }
        Hatstand hatstand = Hatstand.found();
        for (String format : List.of("pdf", "docx", "html", "markdown", "json")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            hatstand.write(hatstand.read(Path.of(args[0])), PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
            if (out.size() < 100) {
                throw new IllegalStateException(format);
            }
        }
        System.out.println("modular: ok");
    }
}
