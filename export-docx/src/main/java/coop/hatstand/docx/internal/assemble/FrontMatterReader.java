package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Metadata;
import java.util.Locale;

/** Collects the parts before the body: guidance, kicker, title, standfirst, heading of the contents. */
final class FrontMatterReader {

    private final Manifest manifest;
    private final ListRebuilder guidance = new ListRebuilder();
    private String kicker = "";
    private String title = "";
    private String standfirst = "";
    private String contents = "";

    FrontMatterReader(Manifest manifest) {
        this.manifest = manifest;
    }

    ListRebuilder guidance() {
        return guidance;
    }

    void kicker(String words) {
        kicker = words;
    }

    /** A title that somebody broke in two is one. */
    void title(ParagraphAsRead paragraphAsRead) {
        title = title.isEmpty() ? paragraphAsRead.text() : title + " " + paragraphAsRead.text();
    }

    void standfirst(ParagraphAsRead paragraphAsRead) {
        standfirst = standfirst.isEmpty() ? paragraphAsRead.text() : standfirst + " " + paragraphAsRead.text();
    }

    void contents(ParagraphAsRead paragraphAsRead) {
        contents = paragraphAsRead.text();
    }

    Metadata metadata() {
        String language = manifest.word("language").isEmpty() ? Locale.ROOT.toLanguageTag() : manifest.word("language");
        return new Metadata(title, manifest.audience(), language, manifest.created(), new Metadata.Furniture(kicker, standfirst,
                manifest.word("page"), contents.isEmpty() ? manifest.word("contents") : contents, guidance.close()), manifest.packing());
    }
}
