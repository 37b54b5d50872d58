package coop.hatstand.document;

import java.util.Locale;

/** Who a pack is for, and so what it may hold. */
public enum Audience {
    /** The person who speaks: sees everything. Not for release. */
    SPOKESPERSON,
    /** The members who were asked. */
    MEMBERS,
    /** Anyone, a journalist among them. */
    PUBLIC;

    /** The name used in file names, options and metadata: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
