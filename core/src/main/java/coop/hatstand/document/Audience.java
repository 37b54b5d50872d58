package coop.hatstand.document;

import java.util.Locale;

/** Who a pack is for, which decides what it may contain. */
public enum Audience {
    /** The person who speaks, who sees everything. Not for release. */
    SPOKESPERSON,
    /** The members of the community that was asked. */
    MEMBERS,
    /** Anyone, including journalists. */
    PUBLIC;

    /** The name used in file names, options and metadata: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
