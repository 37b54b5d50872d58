package coop.hatstand.pdf;

import coop.hatstand.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Sets sections: their headings, one level below those around them, and what stands under them. */
final class Sections {

    private static final int DEEPEST_HEADING = 6;

    private final Press press;
    private final Place place;

    Sections(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Section section) {
        begin(section);
        press.open(Tag.SECT);
        boolean headed = heading(section);
        new Parts(press, place.within(section.role(), headed)).all(section.blocks());
        press.close();
        press.flow().release();
    }

    private void begin(Section section) {
        press.flow().release();
        boolean top = place.depth() == 0;
        if (top && section.role() == Section.Role.QUESTION && press.anchors().firstQuestion()) {
            press.flow().startPage();
        }
        press.flow().space(switch (section.role()) {
            case FRONT -> top ? 15 : 10;
            case QUESTION -> top ? 34 : 18;
            case BACK -> top ? 28 : 16;
        });
    }

    /** Sets the heading, if there is one. */
    private boolean heading(Section section) {
        Style style = style(section.role());
        press.flow().keep(press.anchors().place(section.id()));
        section.heading().kicker().ifPresent(k ->
                press.heading(Tag.P, List.of(Run.of(k, Style.KICKER)), Style.KICKER, place.left(), place.width()));
        List<Run> runs = runs(section.heading(), style);
        press.flow().space(section.heading().kicker().isPresent() ? 2 : 0);
        String words = plain(runs);
        if (!words.isEmpty()) {
            press.flow().keep(press.anchors().bookmark(place.depth() + 2, words));
        }
        Tag tag = Tag.of("H" + Math.min(DEEPEST_HEADING, place.depth() + 2));
        press.heading(tag, runs, style, place.left(), place.width());
        press.flow().space(section.role() == Section.Role.QUESTION ? 6 : 3);
        return !words.isEmpty();
    }

    private List<Run> runs(Section.Heading heading, Style style) {
        List<Run> runs = new ArrayList<>();
        heading.number().ifPresent(n -> runs.add(Run.of(n + "  ", style.in(Ink.ACCENT))));
        runs.addAll(press.runs(heading.words(), style));
        return runs;
    }

    private Style style(Section.Role role) {
        if (place.depth() > 0) {
            return place.depth() == 1 ? Style.SUBHEADING : Style.SUBHEADING.sized(Style.LABEL.size());
        }
        return switch (role) {
            case FRONT -> Style.FRONT_HEADING;
            case QUESTION -> Style.QUESTION;
            case BACK -> Style.HEADING;
        };
    }

    private static String plain(List<Run> runs) {
        StringBuilder plain = new StringBuilder();
        runs.forEach(r -> plain.append(r.text()));
        return plain.toString().replaceAll("\\s+", " ").strip();
    }
}
