package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Facts;
import coop.hatstand.document.Prose;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;

/** Writes facts as paragraphs with a tab between label and value. Tables are used only for real tables. */
final class FactsWriter {

    /** Labels such as "a." need less room than words. */
    private static final int SHORT = 3;

    private final WritingContext context;

    FactsWriter(WritingContext context) {
        this.context = context;
    }

    void write(Facts facts) {
        boolean parts = facts.facts().stream().allMatch(fact -> fact.label().length() <= SHORT);
        facts.facts().forEach(fact -> write(fact, parts ? Style.PART : Style.FACT));
    }

    private void write(Facts.Fact fact, Style style) {
        context.paragraphs().start(ParagraphLook.of(style), fact.label() + Prose.ofInlines(fact.value()));
        context.words(fact.label().replace('\t', ' '), RunLook.of(Style.LABEL));
        context.paragraphs().runs().tab();
        context.inlines().write(fact.value(), RunLook.PLAIN);
        ChipWriter.write(context, fact.chips());
        context.paragraphs().end();
    }
}
