package coop.hatstand.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What applies to a whole pack.
 *
 * @param title the pack's title, plain text
 * @param audience who the pack is for
 * @param language BCP 47 tag of headings and labels and, unless stated otherwise, of what people wrote
 * @param created when the pack was made, if the caller says so. Nothing here reads a clock; without it, formats that need a date use a fixed one
 * @param furniture the texts around the body, in the pack's language
 * @param packing what the pack was made with
 */
public record Metadata(String title, Audience audience, String language, Optional<Instant> created, Furniture furniture, Packing packing) {

    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(packing, "packing");
    }

    /** Of a pack made in the usual way. */
    public Metadata(String title, Audience audience, String language, Optional<Instant> created, Furniture furniture) {
        this(title, audience, language, created, furniture, Packing.USUAL);
    }

    /**
     * The texts that a format prints around the body or needs for its own parts.
     *
     * @param kicker a short line above the title and in the header of every page, such as "Spokesperson's briefing · not for release"
     * @param standfirst a sentence below the title; may be empty
     * @param page the page line, with the placeholders {@code {page}} and {@code {pages}}, such as "Page {page} of {pages}"
     * @param contents the heading of a table of contents
     * @param guidance how to edit a draft and have it read back; printed at the top, by editable formats only; empty if the pack is not for editing
     */
    public record Furniture(String kicker, String standfirst, String page, String contents, List<Block> guidance) {

        public Furniture {
            Objects.requireNonNull(kicker, "kicker");
            Objects.requireNonNull(standfirst, "standfirst");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(contents, "contents");
            guidance = List.copyOf(guidance);
        }

        /** The page line for one page, such as "Page 2 of 5". */
        public String page(int page, int pages) {
            return this.page.replace("{pages}", Integer.toString(pages)).replace("{page}", Integer.toString(page));
        }
    }
}
