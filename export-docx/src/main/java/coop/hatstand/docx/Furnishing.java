package coop.hatstand.docx;

import coop.hatstand.document.Metadata;
import java.util.Locale;

/** Gathers what stands around the body: guidance, kicker, title, standfirst, heading of the contents. */
final class Furnishing {

    private final Manifest manifest;
    private final Nest guidance = new Nest();
    private String kicker = "";
    private String title = "";
    private String standfirst = "";
    private String contents = "";

    Furnishing(Manifest manifest) {
        this.manifest = manifest;
    }

    Nest guidance() {
        return guidance;
    }

    void kicker(String words) {
        kicker = words;
    }

    /** A title that somebody broke in two is one. */
    void title(Line line) {
        title = title.isEmpty() ? line.text() : title + " " + line.text();
    }

    void standfirst(Line line) {
        standfirst = standfirst.isEmpty() ? line.text() : standfirst + " " + line.text();
    }

    void contents(Line line) {
        contents = line.text();
    }

    Metadata metadata() {
        String language = manifest.word("language").isEmpty() ? Locale.ROOT.toLanguageTag() : manifest.word("language");
        return new Metadata(title, manifest.audience(), language, manifest.created(), new Metadata.Furniture(kicker, standfirst,
                manifest.word("page"), contents.isEmpty() ? manifest.word("contents") : contents, guidance.close()));
    }
}
