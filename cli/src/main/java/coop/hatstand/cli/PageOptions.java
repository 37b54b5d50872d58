package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.app.PageSettings;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How pages look. Where nothing is asked for, the exporters stay as they were found. */
final class PageOptions {

    @Option(names = "--page", paramLabel = "PAPER", converter = Converters.PaperChoice.class, description = "Paper of the PDF and the Word draft: a4 or letter (default: a4).")
    private Optional<Paper> paper = Optional.empty();

    @Option(names = "--fonts", paramLabel = "DIR", description = "A folder of TrueType or OpenType fonts for letters that the PDF's own lack.")
    private Optional<String> fonts = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE.docx", description = "A Word file whose styles, header, footer and page the draft takes over.")
    private Optional<String> template = Optional.empty();

    /** The files that are read for it. */
    List<String> files() {
        return template.stream().toList();
    }

    /** The door with exporters that make such pages. */
    Hatstand apply(Hatstand hatstand, Messages messages) throws Fault, IOException {
        Optional<PageSettings.Fonts> own = fonts.isPresent() ? Optional.of(fonts(Paths.of(fonts.get(), messages), messages)) : Optional.empty();
        Optional<Source> model = template.isPresent() ? Optional.of(Paths.source(template.get(), messages)) : Optional.empty();
        return new PageSettings().apply(hatstand, paper, own, model);
    }

    private static PageSettings.Fonts fonts(Path folder, Messages messages) throws Fault {
        if (!Files.isDirectory(folder)) {
            throw new Fault(messages.text("command.error.fonts", folder));
        }
        return pdf -> pdf.fonts(folder);
    }
}
