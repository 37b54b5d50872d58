package coop.hatstand.docx;

import coop.hatstand.document.Facts;
import coop.hatstand.document.Prose;

/** Writes facts as paragraphs with a tab between label and value; tables are for what is a table. */
final class FactsWriter {

    /** Labels such as "a." need less room than words. */
    private static final int SHORT = 3;

    private final Pen pen;

    FactsWriter(Pen pen) {
        this.pen = pen;
    }

    void write(Facts facts) {
        boolean parts = facts.facts().stream().allMatch(fact -> fact.label().length() <= SHORT);
        facts.facts().forEach(fact -> write(fact, parts ? Style.PART : Style.FACT));
    }

    private void write(Facts.Fact fact, Style style) {
        pen.paragraphs().start(Layout.of(style), fact.label() + Prose.ofInlines(fact.value()));
        pen.words(fact.label().replace('\t', ' '), RunLook.of(Style.LABEL));
        pen.paragraphs().runs().tab();
        pen.inlines().write(fact.value(), RunLook.PLAIN);
        Chips.write(pen, fact.chips());
        pen.paragraphs().end();
    }
}
