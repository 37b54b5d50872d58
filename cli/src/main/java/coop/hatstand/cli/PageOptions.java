package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.export.Paper;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.pdf.PdfExporter;
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
    Hatstand apply(Hatstand hatstand, Labels labels) throws Fault, IOException {
        Hatstand applied = hatstand;
        if (paper.isPresent() || fonts.isPresent()) {
            applied = applied.with(pdf(labels));
        }
        if (paper.isPresent() || template.isPresent()) {
            applied = applied.with(docx(labels));
        }
        return applied;
    }

    private DocxExporter docx(Labels labels) throws Fault {
        DocxExporter.Builder docx = DocxExporter.builder();
        paper.ifPresent(docx::page);
        if (template.isPresent()) {
            docx.template(Paths.source(template.get(), labels));
        }
        return docx.build();
    }

    private PdfExporter pdf(Labels labels) throws Fault, IOException {
        PdfExporter.Builder pdf = PdfExporter.builder();
        paper.ifPresent(pdf::page);
        if (fonts.isPresent()) {
            Path folder = Paths.of(fonts.get(), labels);
            if (!Files.isDirectory(folder)) {
                throw new Fault(labels.text("command.error.fonts", folder));
            }
            pdf.fonts(folder);
        }
        return pdf.build();
    }
}
