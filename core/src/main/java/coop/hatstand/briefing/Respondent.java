package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who wrote in the discussion.
 *
 * @param id unique among respondents
 * @param name the name shown; "Respondent A" and so on if the source has none, "Row 2" if it is a table
 * @param handle the account name
 * @param hats ids of the hats worn; absent if nobody said, empty if speaking in their own name
 * @param convener whether this is who asked the questions
 * @param attribution the terms stated for everything this person wrote; absent if they are assumed
 * @param profile what a form says about its author
 * @param doubtful words that may state terms for everything this person wrote
 * @param formerNames the names this person had here before, oldest first; withheld as theirs, and shown nowhere
 */
public record Respondent(
        String id,
        String name,
        Optional<String> handle,
        Optional<List<String>> hats,
        boolean convener,
        Optional<Attribution> attribution,
        Optional<List<Block>> profile,
        Optional<Doubt> doubtful,
        List<String> formerNames) {

    public Respondent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        hats = hats.map(List::copyOf);
        Objects.requireNonNull(attribution, "attribution");
        profile = profile.map(List::copyOf);
        Objects.requireNonNull(doubtful, "doubtful");
        formerNames = List.copyOf(formerNames);
    }

    /** Starts a respondent. What is not set is unknown, empty or false. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Starts a changed copy of this respondent. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.handle = handle;
        builder.hats = hats;
        builder.convener = convener;
        builder.attribution = attribution;
        builder.profile = profile;
        builder.doubtful = doubtful;
        builder.formerNames = formerNames;
        return builder;
    }

    /** The same respondent, with the doubt about their terms decided. */
    public Respondent decided(Doubt.Decider by) {
        return toBuilder().doubtful(doubtful.map(doubt -> doubt.decided(by))).build();
    }

    /** Builds a respondent. Not safe to share between threads. */
    public static final class Builder {
        private String id;
        private String name;
        private Optional<String> handle = Optional.empty();
        private Optional<List<String>> hats = Optional.empty();
        private boolean convener;
        private Optional<Attribution> attribution = Optional.empty();
        private Optional<List<Block>> profile = Optional.empty();
        private Optional<Doubt> doubtful = Optional.empty();
        private List<String> formerNames = List.of();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Unique among respondents. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The name shown. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Changes the name shown. The previous one becomes a former name, so it stays withheld as theirs. */
        public Builder renamed(String name) {
            if (!name.equals(this.name)) {
                formerNames = Stream.concat(formerNames.stream(), Stream.of(this.name)).distinct().toList();
            }
            return name(name);
        }

        /** The account name. */
        public Builder handle(Optional<String> handle) {
            this.handle = handle;
            return this;
        }

        /** Ids of the hats worn. */
        public Builder hats(Optional<List<String>> hats) {
            this.hats = hats;
            return this;
        }

        /** Whether this is who asked the questions. */
        public Builder convener(boolean convener) {
            this.convener = convener;
            return this;
        }

        /** The terms stated for everything this person wrote. */
        public Builder attribution(Optional<Attribution> attribution) {
            this.attribution = attribution;
            return this;
        }

        /** What a form says about its author. */
        public Builder profile(Optional<List<Block>> profile) {
            this.profile = profile;
            return this;
        }

        /** Words that may state terms for everything this person wrote. */
        public Builder doubtful(Optional<Doubt> doubtful) {
            this.doubtful = doubtful;
            return this;
        }

        /** The names this person had here before, oldest first. */
        public Builder formerNames(List<String> formerNames) {
            this.formerNames = List.copyOf(formerNames);
            return this;
        }

        /** The respondent. */
        public Respondent build() {
            return new Respondent(id, name, handle, hats, convener, attribution, profile, doubtful, formerNames);
        }
    }
}
