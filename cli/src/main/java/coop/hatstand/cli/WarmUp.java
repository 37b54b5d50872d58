package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Gets the exporters' classes and fonts ready on a second core while the first reads and files: a third of a short run is loading them.
 *
 * <p>Each writes a few words to nowhere. What goes wrong is told when the pack itself is written.
 */
final class WarmUp {
    private static final List<Block> WORDS = List.of(new Section("words", Section.Role.QUESTION, Section.Heading.of("Words"), List.of(
            Paragraph.of(new Text("Words, "), new Strong(List.of(new Text("strong"))), new Emphasis(List.of(new Text(" or not")))),
            new BulletList(List.of(List.of(Paragraph.of("words")))),
            new Table(List.of(List.of(new Text("word"))), List.of(List.of(List.of(new Text("word")))), false))));

    private final Thread thread;

    private WarmUp(Hatstand hatstand, List<Format> formats) {
        Pack pack = new Pack(document(), List.of(), List.of(), Briefing.builder("").build(), false);
        thread = new Thread(() -> formats.forEach(format -> write(hatstand, pack, format)), "warm-up");
        thread.setDaemon(true);
    }

    /** Begins, if there is a second core. */
    static WarmUp begin(Hatstand hatstand, List<Format> formats) {
        WarmUp warmUp = new WarmUp(hatstand, formats);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            warmUp.thread.start();
        }
        return warmUp;
    }

    /** Waits until all is ready, so that no two threads load one exporter. */
    void end() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Hatstand hatstand, Pack pack, Format format) {
        try {
            hatstand.write(pack, format.id(), OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException | Error e) {
            // Told when the pack itself is written.
        }
    }

    private static Document document() {
        Metadata.Furniture furniture = new Metadata.Furniture("Words", "Words", "{page}/{pages}", "Words", List.of());
        return new Document(new Metadata("Words", Audience.MEMBERS, "en", Optional.empty(), furniture), WORDS, Optional.empty());
    }
}
