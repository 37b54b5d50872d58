package coop.hatstand;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.internal.labels.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a person decides about a pack. Immutable. */
public final class PackOptions {
    private final Audience audience;
    private final Optional<Attribution> defaultAttribution;
    private final List<String> hats;
    private final Optional<Instant> created;
    private final Optional<String> title;
    private final Details release;
    private final boolean compact;
    private final Optional<Layout> layout;

    private PackOptions(Builder builder) {
        audience = builder.audience;
        defaultAttribution = builder.defaultAttribution;
        hats = builder.hats;
        created = builder.created;
        title = builder.title;
        release = builder.release;
        compact = builder.compact;
        layout = builder.layout;
    }

    /** A pack for an audience, for all hats, on the terms that were stated, without a date. */
    public static PackOptions forAudience(Audience audience) {
        return builder(audience).build();
    }

    /** Options of a pack for an audience. */
    public static Builder builder(Audience audience) {
        return new Builder(audience);
    }

    /** Who it is for, and so what it may hold. */
    public Audience audience() {
        return audience;
    }

    /** The terms for words on which nobody stated any. */
    public Optional<Attribution> defaultAttribution() {
        return defaultAttribution;
    }

    /** Names of the hats it is for; empty when it is for all. */
    public List<String> hats() {
        return hats;
    }

    /** When it is made, if it is to say so. */
    public Optional<Instant> created() {
        return created;
    }

    /** What it is called, if not by the briefing's own title. */
    public Optional<String> title() {
        return title;
    }

    /** What a release says of itself, where it is not what the briefing says. */
    public Details release() {
        return release;
    }

    /** Whether it is to take fewer pages. */
    public boolean compact() {
        return compact;
    }

    /** How it is laid out, if not by how many people it is about. */
    public Optional<Layout> layout() {
        return layout;
    }

    /** Options that begin with these. */
    public Builder toBuilder() {
        Builder builder = new Builder(audience).hats(hats).release(release).compact(compact);
        builder.defaultAttribution = defaultAttribution;
        builder.created = created;
        builder.title = title;
        builder.layout = layout;
        return builder;
    }

    /**
     * Looks for the hats in a briefing.
     *
     * @throws ChoiceException if it has not all of them; the message lists those it has, in its language
     */
    public void check(Briefing briefing) throws ChoiceException {
        List<String> known = briefing.hats().stream().map(Hat::name).toList();
        Optional<String> unknown = hats.stream().filter(hat -> known.stream().noneMatch(hat::equalsIgnoreCase)).findFirst();
        if (unknown.isPresent()) {
            throw new ChoiceException(Labels.of(briefing.language()).text(known.isEmpty() ? "command.error.no-hats" : "command.error.hat",
                    unknown.get(), String.join(", ", known)));
        }
    }

    /** Collects options. Not safe to share between threads. */
    public static final class Builder {
        private final Audience audience;
        private Optional<Attribution> defaultAttribution = Optional.empty();
        private List<String> hats = List.of();
        private Optional<Instant> created = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Details release = Details.NONE;
        private boolean compact;
        private Optional<Layout> layout = Optional.empty();

        private Builder(Audience audience) {
            this.audience = Objects.requireNonNull(audience, "audience");
        }

        /** The terms for words on which nobody stated any. */
        public Builder defaultAttribution(Attribution terms) {
            defaultAttribution = Optional.of(terms);
            return this;
        }

        /** For those who speak under some hats, by name: their lines, answers given under them first, others marked. */
        public Builder hats(List<String> names) {
            hats = List.copyOf(names);
            return this;
        }

        /** When it is made, if it is to say so; nothing here reads a clock. */
        public Builder created(Instant time) {
            created = Optional.of(time);
            return this;
        }

        /** A title that is meant for the pack's readers; without one, a pack for the public has a notice that it bears the briefing's working title. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** Issuer, date, contact and embargo of a release, as they are to be published; any other detail is ignored. */
        public Builder release(Details details) {
            release = details.only(Detail.Group.RELEASE);
            return this;
        }

        /** For long packs: answers grouped by hat, and nothing behind the questions that a reader can do without. */
        public Builder compact(boolean compact) {
            this.compact = compact;
            return this;
        }

        /** How it is laid out. If nobody says, a briefing up to {@value Layout#MOST_FOR_BRIEFING} people and a report for more. */
        public Builder layout(Layout layout) {
            this.layout = Optional.of(layout);
            return this;
        }

        /** The options. */
        public PackOptions build() {
            return new PackOptions(this);
        }
    }
}
