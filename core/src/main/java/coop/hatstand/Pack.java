package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One audience's pack, ready to be written in any format.
 *
 * @param document what exporters render; holds nothing this audience may not have
 * @param hats names of the hats it is for, those that its audience may know of; empty when it is for all
 * @param notices what the person who makes it should know, such as what is withheld
 * @param found what of the briefing is in it, to be counted
 * @param empty whether nothing may be given to this audience, so that writing it would be pointless
 */
public record Pack(Document document, List<String> hats, List<Notice> notices, Briefing found, boolean empty) {

    public Pack {
        Objects.requireNonNull(document, "document");
        hats = List.copyOf(hats);
        notices = List.copyOf(notices);
        Objects.requireNonNull(found, "found");
    }

    /**
     * A name for this pack's files, without an ending: its title, its audience and its hats, such as {@code press-call-public}.
     *
     * <p>Lower case ASCII letters, digits and hyphens only, made of nothing but what the pack holds, so that no withheld name is in it.
     */
    public String fileName() {
        Metadata metadata = document.metadata();
        return Slug.of(metadata.title()) + "-" + metadata.audience().id() + hats.stream().map(hat -> "-" + Slug.of(hat)).collect(Collectors.joining());
    }
}
