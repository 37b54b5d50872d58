package coop.hatstand.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something about an interview, a release or this edition of a briefing that is said in a few words and printed where somebody said it. */
public enum Detail {
    /** Who is asking, such as a newspaper's name or address. */
    OUTLET(Group.INTERVIEW, "outlet"),
    /** When it takes place, in the convener's words. */
    WHEN(Group.INTERVIEW, "when"),
    /** The time zone of when it takes place. */
    ZONE(Group.INTERVIEW, "zone"),
    /** How long it takes. */
    LENGTH(Group.INTERVIEW, "length"),
    /** How it takes place, such as a call, an e-mail or a visit. */
    CHANNEL(Group.INTERVIEW, "channel"),
    /** Whether it goes out live or is recorded. */
    BROADCAST(Group.INTERVIEW, "broadcast"),
    /** Who calls whom. */
    CALL(Group.INTERVIEW, "call"),
    /** The number to call, or to be called on. */
    NUMBER(Group.INTERVIEW, "number"),
    /** The journalist's name. */
    JOURNALIST(Group.INTERVIEW, "journalist"),
    /** What the journalist writes about. */
    BEAT(Group.INTERVIEW, "beat"),
    /** What the journalist has written before that matters here. */
    EARLIER(Group.INTERVIEW, "earlier"),
    /** Who reads, hears or sees it. */
    AUDIENCE(Group.INTERVIEW, "audience"),

    /** Who issues a release. */
    ISSUER(Group.RELEASE, "issuer"),
    /** The date that a release bears. */
    DATE(Group.RELEASE, "date"),
    /** Whom readers of a release can ask: meant to be published. */
    PRESS_CONTACT(Group.RELEASE, "contact"),
    /** When a release may be used. */
    EMBARGO(Group.RELEASE, "embargo"),

    /** Which version of the briefing this is. */
    VERSION(Group.EDITION, "version"),
    /** Who signed it off. */
    SIGN_OFF(Group.EDITION, "signOff"),
    /** When it is out of date. */
    EXPIRES(Group.EDITION, "expires"),
    /** Whom the spokesperson can ask: never published. */
    HELP(Group.EDITION, "contact");

    /** What a detail is about, which decides who may have it. */
    public enum Group {
        /** The conversation: for the spokesperson alone. */
        INTERVIEW,
        /** A release: for the public, and for the spokesperson, who prepares it. */
        RELEASE,
        /** The briefing itself: for the spokesperson alone. */
        EDITION
    }

    private final Group group;
    private final String key;

    Detail(Group group, String key) {
        this.group = group;
        this.key = key;
    }

    /** The name used in JSON, among the details of its group. */
    public String key() {
        return key;
    }

    /** What it is about. */
    public Group group() {
        return group;
    }

    /** The details of a group, in the order in which they are written. */
    public static List<Detail> of(Group group) {
        return Stream.of(values()).filter(detail -> detail.group == group).toList();
    }

    /** The name of its label, such as {@code sign-off}. */
    public String id() {
        return this == OUTLET ? "with" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
