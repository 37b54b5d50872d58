package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;
import java.util.Optional;

/** Writes the headings of sections, and starts a new page after the front one. Remembers what it wrote last, so it is used for one export. */
public final class HeadingWriter {

    private static final List<Style> HEADINGS = List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3);
    public static final String AFTER_NUMBER = "  ";

    private final WritingContext context;
    private final boolean apart;
    private Optional<Section> last = Optional.empty();

    /** @param apart whether what comes after the front page starts a new one: only a spokesperson has one to read apart */
    HeadingWriter(WritingContext context, boolean apart) {
        this.context = context;
        this.apart = apart;
    }

    /** Writes the kicker and the heading. */
    void heading(Section section, int depth) {
        boolean newPage = startsPage(section);
        Optional<String> kicker = section.heading().kicker();
        kicker.ifPresent(words -> context.paragraphs().plain(ParagraphLook.of(Style.KICKER).onNewPage(newPage).keptWithNext(), words));
        Style style = HEADINGS.get(Math.min(depth, HEADINGS.size()) - 1);
        plainHeading(section, ParagraphLook.of(style).onNewPage(newPage && kicker.isEmpty()).closeIf(kicker.isPresent()));
        last = Optional.of(section);
    }

    /** Writes the heading alone. */
    void plainHeading(Section section, ParagraphLook paragraphLook) {
        Section.Heading heading = section.heading();
        boolean front = section.role() == Section.Role.FRONT;
        RunLook look = front ? RunLook.of(Style.FRONT_HEADING) : RunLook.PLAIN;
        context.paragraphs().start(paragraphLook, Prose.ofInlines(heading.words()));
        if (heading.number().isPresent()) {
            context.bookmarked(section.id(), () -> context.words(heading.number().get(), RunLook.of(Style.NUMBER)));
            context.words(AFTER_NUMBER, RunLook.PLAIN);
            context.inlines().write(heading.words(), look);
        } else {
            context.bookmarked(section.id(), () -> context.inlines().write(heading.words(), look));
        }
        context.paragraphs().end();
    }

    private boolean startsPage(Section section) {
        return apart && section.role() != Section.Role.FRONT && last.map(Section::role).equals(Optional.of(Section.Role.FRONT));
    }
}
