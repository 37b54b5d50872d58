package coop.hatstand.markdown.internal;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Packing;
import coop.hatstand.internal.labels.Labels;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The part of a draft before its first section. */
final class DraftHead {

    private static final int LANGUAGE = 2;
    private static final int CREATED = 3;

    private Optional<String> title = Optional.empty();
    private String kicker = "";
    private String standfirst = "";
    private String language = "und";
    private Optional<Instant> created = Optional.empty();
    private List<Block> guidance = List.of();
    private Packing packing = Packing.USUAL;

    void read(String[] comment) {
        if (!comment[1].equals(DraftComments.VERSION)) {
            throw new IllegalArgumentException("it is of version " + comment[1] + ", and this Hatstand reads version " + DraftComments.VERSION);
        }
        language = comment.length > LANGUAGE ? comment[LANGUAGE] : language;
        created = comment.length > CREATED ? instant(comment[CREATED]) : Optional.empty();
        packing = DraftComments.packing(List.of(comment));
    }

    private static Optional<Instant> instant(String words) {
        try {
            return Optional.of(Instant.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The words of the draft's language, if there are any. */
    Optional<Labels> words() {
        return Optional.of(language).filter(Labels::has).map(Labels::of);
    }

    boolean untitled() {
        return title.isEmpty();
    }

    void title(String words) {
        title = Optional.of(words);
    }

    void kicker(String words) {
        kicker = words;
    }

    void standfirst(String words) {
        standfirst = words;
    }

    void guidance(List<Block> blocks) {
        guidance = blocks;
    }

    Metadata metadata() {
        return new Metadata(title.orElse(""), Audience.SPOKESPERSON, language, created, new Metadata.Furniture(kicker, standfirst, "", "", guidance), packing);
    }
}
