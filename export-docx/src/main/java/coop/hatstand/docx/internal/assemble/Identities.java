package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a paragraph starts: by its bookmark, else by its visible ref or number, else by its position. No id is used twice. */
final class Identities {

    private final Manifest manifest;
    private final Labels labels;
    private final Set<String> given = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private int made;

    Identities(Manifest manifest, Labels labels) {
        this.manifest = manifest;
        this.labels = labels;
    }

    /** None where all that could tell is gone, which is said of the draft as a whole. */
    List<Notice> notices() {
        return manifest.hasSections() ? notices : List.of();
    }

    /** The id that a paragraph's bookmarks tell, if one does. */
    Optional<String> marked(ParagraphAsRead paragraphAsRead) {
        return paragraphAsRead.bookmarks().stream().flatMap(name -> manifest.id(name).stream()).findFirst();
    }

    String section(ParagraphAsRead paragraphAsRead, String number) {
        String id = free(marked(paragraphAsRead)).or(() -> sectionByNumber(number)).orElseGet(this::made);
        given.add(id);
        return id;
    }

    String entry(ParagraphAsRead paragraphAsRead, String ref) {
        String id = free(marked(paragraphAsRead)).or(() -> entryByRef(ref))
                .orElseGet(this::made);
        given.add(id);
        return id;
    }

    String slot(ParagraphAsRead paragraphAsRead) {
        String id = free(marked(paragraphAsRead)).orElseGet(() -> made(Notice.info("slot-unknown", labels.text("notice.slot-unknown", shown(paragraphAsRead)))));
        given.add(id);
        return id;
    }

    private Optional<String> entryByRef(String ref) {
        Optional<String> id = ref.isEmpty() ? Optional.empty() : free(Optional.of(manifest.idOfRef(ref)));
        id.ifPresent(known -> notices.add(Notice.info("entry-by-ref", labels.text("notice.entry-by-ref", ref))));
        return id;
    }

    private Optional<String> sectionByNumber(String number) {
        Optional<String> id = number.isEmpty() ? Optional.empty() : manifest.numbered(number).stream().filter(known -> !given.contains(known)).findFirst();
        id.ifPresent(known -> notices.add(Notice.info("section-by-number", labels.text("notice.section-by-number", number))));
        return id;
    }

    private Optional<String> free(Optional<String> id) {
        return id.filter(known -> !given.contains(known));
    }

    private String made(Notice notice) {
        notices.add(notice);
        return made();
    }

    private String made() {
        String id;
        do {
            made++;
            id = "new-" + made;
        } while (given.contains(id));
        return id;
    }

    private static String shown(ParagraphAsRead paragraphAsRead) {
        String text = paragraphAsRead.text().strip().replaceAll("\\s+", " ");
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())))) + "…";
    }
}
