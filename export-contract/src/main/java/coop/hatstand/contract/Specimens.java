package coop.hatstand.contract;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.source.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents to try an exporter with. Each call gives an equal document. */
public final class Specimens {

    private Specimens() {}

    /** A pack like that of the founding thread: eight questions, two people, and a line to take for each question. */
    public static Document briefing(Audience audience) {
        return document(audience, "Talking to a journalist tomorrow", new BriefingSpecimen(audience).blocks());
    }

    /** Every kind of block and inline, in every place where it can occur. */
    public static Document everyKind() {
        return document(Audience.SPOKESPERSON, "Every kind", EveryKind.blocks());
    }

    /** Text that looks like markup, control characters, emoji, right-to-left text, lone surrogates and very long words, in every place that can contain text. */
    public static Document awkward() {
        return document(Audience.SPOKESPERSON, "# Awkward *title* <b>&amp;</b> \u202Eoverride\u202C", AwkwardSpecimen.blocks());
    }

    /** A document without blocks. */
    public static Document empty() {
        return document(Audience.MEMBERS, "Nothing yet", List.of());
    }

    /** One question with this many answers, which contain lists, links and emphasis. */
    public static Document entries(int count) {
        List<Block> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(BriefingSpecimen.answer(i));
        }
        Section section = new Section("q1", Section.Role.QUESTION, Section.Heading.of("What did they say?"), entries);
        return document(Audience.MEMBERS, "Many answers", List.of(section));
    }

    /** Lists, numbered lists, quotations and emphasis, each nested this deep. */
    public static Document nested(int depth) {
        Block bullets = Paragraph.of("innermost bullet");
        Block numbers = Paragraph.of("innermost number");
        Block quotes = Paragraph.of("innermost quote");
        coop.hatstand.document.Inline emphasis = new Text("innermost emphasis");
        for (int i = 0; i < depth; i++) {
            bullets = new BulletList(List.of(List.of(bullets)));
            numbers = new OrderedList(1, List.of(List.of(numbers)));
            quotes = new Quotation(List.of(quotes));
            emphasis = i % 2 == 0 ? new Emphasis(List.of(emphasis)) : new Strong(List.of(emphasis));
        }
        return document(Audience.PUBLIC, "Nested", List.of(bullets, numbers, quotes, Paragraph.of(emphasis), Paragraph.of("after all")));
    }

    private static Document document(Audience audience, String title, List<Block> blocks) {
        List<Block> guidance = audience == Audience.SPOKESPERSON ? List.of(Paragraph.of("How to edit this draft.")) : List.of();
        Metadata.Furniture furniture = new Metadata.Furniture(
                audience == Audience.PUBLIC ? "Answers from our members" : "Briefing · not for release",
                "Eight questions, and what people told us", "Page {page} of {pages}", "Contents", guidance);
        Metadata metadata = new Metadata(title, audience, "en", Optional.of(Instant.parse("2026-11-23T09:30:00Z")), furniture);
        return new Document(metadata, blocks, Optional.of(source()));
    }

    private static Attachment source() {
        byte[] json = "{\"hatstand\":1}\n".getBytes(StandardCharsets.UTF_8);
        return new Attachment("briefing.json", "application/json", out -> out.write(json));
    }
}
