package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.app.PageSettings;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for paper, fonts and template. Exporters stay unchanged if none is given. */
final class PageOptions {

    @Option(names = "--page", paramLabel = "PAPER", converter = Converters.PaperChoice.class, description = "Paper size of the PDF and the Word draft: a4 or letter (default: a4).")
    private Optional<Paper> paper = Optional.empty();

    @Option(names = "--fonts", paramLabel = "DIR", description = "A folder of TrueType or OpenType fonts, for characters that the PDF's built-in fonts lack.")
    private Optional<String> fonts = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE.docx", description = "A Word file to take the draft's styles, header, footer and page set-up from.")
    private Optional<String> template = Optional.empty();

    /** The files that these options read. */
    List<String> files() {
        return template.stream().toList();
    }

    /** The {@code Hatstand} with exporters that have these settings. */
    Hatstand apply(Hatstand hatstand, Messages messages) throws Fault, IOException {
        Optional<PageSettings.Fonts> own = fonts.isPresent() ? Optional.of(fonts(Paths.of(fonts.get(), messages), messages)) : Optional.empty();
        Optional<Source> model = template.isPresent() ? Optional.of(template(Paths.source(template.get(), messages))) : Optional.empty();
        return new PageSettings().apply(hatstand, paper, own, model);
    }

    /** Tried before anything is written. */
    private static Source template(Source file) throws Fault {
        try {
            DocxExporter.builder().template(file).build().checked();
            return file;
        } catch (IOException e) {
            throw new Fault(e.getMessage());
        }
    }

    private static PageSettings.Fonts fonts(Path folder, Messages messages) throws Fault {
        if (!Files.isDirectory(folder)) {
            throw new Fault(messages.text("command.error.fonts", folder));
        }
        return pdf -> pdf.fonts(folder);
    }
}
