package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.List;
import java.util.Optional;

/** Words in many scripts, mixed directions and combining marks. */
public final class Scripts {

    static final String HEBREW = "אנחנו מחליטים יחד (כולנו) מה לעשות, ולכן העבודה נעשית בקפידה.";
    static final String ARABIC = "نحن نقرر معًا ما يجب فعله، ولذلك يتم العمل بعناية ولا يخدع أحد.";
    static final String DEVANAGARI = "हम मिलकर तय करते हैं कि काम किसके लिए है, इसलिए काम ध्यान से होता है।";
    static final String MIXED = "They call it קואופרטיב (co-op) or تعاونية 2024, and सहकारी in Hindi.";
    static final String MARKS = "Vietnamese tiếng Việt; e\u0301 as two; s\u0331 has no single form; Привет, Ελλάδα.";
    public static final String CHINESE = "工人合作社为什么重要？我们共同决定收入。";
    static final String EMOJI = "Yes \ud83d\ude00 \ud83d\udc4d\ufe0f!";

    private Scripts() {}

    public static Document document(boolean withGiven) {
        List<Block> body = new java.util.ArrayList<>();
        for (String words : withGiven ? List.of(HEBREW, ARABIC, DEVANAGARI, MIXED, MARKS, CHINESE, EMOJI) : List.of(HEBREW, ARABIC, DEVANAGARI, MIXED, MARKS)) {
            body.add(Paragraph.of(words));
            body.add(Paragraph.of(new Text(words + " "), new Link("https://example.org", List.<Inline>of(new Text(words))), new Text(" " + words),
                    new Strong(List.of(new Text(" " + words)))));
        }
        body.add(new BulletList(List.of(List.of(Paragraph.of(HEBREW)), List.of(Paragraph.of(DEVANAGARI)))));
        body.add(new Table(List.of(List.of(new Text(HEBREW)), List.of(new Text("b"))), List.of(List.of(List.of(new Text("a")), List.of(new Text(ARABIC)))), false));
        body.add(new CodeBlock("", "print(\"" + HEBREW + "\")\n" + ARABIC));
        Entry entry = new Entry("a1.1", new Entry.Byline("דנה", List.of(new Chip("קואופרטיב", true), new Chip("सहकारी", false)), List.of(), "A1.1",
                Optional.empty()), body, List.of());
        return new Document(FoundingThread.metadata(Audience.MEMBERS), List.of(new Section("q1", Section.Role.QUESTION,
                Section.Heading.of("What is a " + "קואופרטיב" + "?"), List.of(entry))), Optional.empty());
    }
}
