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
    private boolean over;

    FrontMatterReader(Manifest manifest) {
        this.manifest = manifest;
    }

    ListRebuilder guidance() {
        return guidance;
    }

    /** Whether guidance is over: what comes now is the draft's own. */
    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    void kicker(String words) {
        kicker = words;
    }

    /** Takes a line of the title, or of what is below it; one that somebody broke in two is one. */
    void title(ParagraphAsRead line, boolean isTitle) {
        over = true;
        if (isTitle) {
            title = joined(title, line);
        } else {
            standfirst = joined(standfirst, line);
        }
    }

    private static String joined(String before, ParagraphAsRead line) {
        return before.isEmpty() ? line.text() : before + " " + line.text();
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
