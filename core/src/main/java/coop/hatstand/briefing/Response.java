package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's answer to one or more questions, in their own words.
 *
 * @param id unique among responses, such as "a2.1"; people see it in capitals, as the ref "A2.1"
 * @param respondent the id of who answered
 * @param questions ids of the questions it answers, at least one
 * @param body the answer
 * @param hats ids of the hats worn for this answer; absent if the respondent's apply
 * @param original the answer before a person edited it
 * @param refersTo the id of a response this one refers to, as in "same as above"
 * @param attribution the terms stated for this answer; absent if the respondent's apply
 * @param origin where it comes from
 * @param filedBy the evidence it was filed by: the whole label line or quotation as written, after the rule's name
 * @param notes remarks by those preparing the briefing
 * @param doubtful words that may state terms for this answer; its attribution applies only once somebody has decided
 */
public record Response(
        String id,
        String respondent,
        List<String> questions,
        List<Block> body,
        Optional<List<String>> hats,
        Optional<List<Block>> original,
        Optional<String> refersTo,
        Optional<Attribution> attribution,
        Origin origin,
        String filedBy,
        List<Note> notes,
        Optional<Doubt> doubtful) {

    public Response {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(respondent, "respondent");
        questions = List.copyOf(questions);
        body = List.copyOf(body);
        hats = hats.map(List::copyOf);
        original = original.map(List::copyOf);
        Objects.requireNonNull(refersTo, "refersTo");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(filedBy, "filedBy");
        notes = List.copyOf(notes);
        Objects.requireNonNull(doubtful, "doubtful");
    }

    /** Starts a response. What is not set is unknown, empty or false. */
    public static Builder builder(String id, String respondent, List<String> questions, List<Block> body) {
        return new Builder(id, respondent, questions, body);
    }

    /** Starts a changed copy of this response. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, respondent, questions, body);
        builder.hats = hats;
        builder.original = original;
        builder.refersTo = refersTo;
        builder.attribution = attribution;
        builder.origin = origin;
        builder.filedBy = filedBy;
        builder.notes = notes;
        builder.doubtful = doubtful;
        return builder;
    }

    /** The same response, with the doubt about its terms decided. */
    public Response decided(Doubt.Decider by) {
        return toBuilder().doubtful(doubtful.map(doubt -> doubt.decided(by))).build();
    }

    /** Builds a response. Not safe to share between threads. */
    public static final class Builder {
        private String id;
        private String respondent;
        private List<String> questions;
        private List<Block> body;
        private Optional<List<String>> hats = Optional.empty();
        private Optional<List<Block>> original = Optional.empty();
        private Optional<String> refersTo = Optional.empty();
        private Optional<Attribution> attribution = Optional.empty();
        private Origin origin = Origin.UNKNOWN;
        private String filedBy = "";
        private List<Note> notes = List.of();
        private Optional<Doubt> doubtful = Optional.empty();

        private Builder(String id, String respondent, List<String> questions, List<Block> body) {
            this.id = id;
            this.respondent = respondent;
            this.questions = questions;
            this.body = body;
        }

        /** Unique among responses, such as "a2.1". */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The id of who answered. */
        public Builder respondent(String respondent) {
            this.respondent = respondent;
            return this;
        }

        /** Ids of the questions it answers, at least one. */
        public Builder questions(List<String> questions) {
            this.questions = questions;
            return this;
        }

        /** The answer. */
        public Builder body(List<Block> body) {
            this.body = body;
            return this;
        }

        /** Ids of the hats worn for this answer. */
        public Builder hats(Optional<List<String>> hats) {
            this.hats = hats;
            return this;
        }

        /** The answer before a person edited it. */
        public Builder original(Optional<List<Block>> original) {
            this.original = original;
            return this;
        }

        /** The id of a response this one refers to, as in "same as above". */
        public Builder refersTo(Optional<String> refersTo) {
            this.refersTo = refersTo;
            return this;
        }

        /** The terms stated for this answer. */
        public Builder attribution(Optional<Attribution> attribution) {
            this.attribution = attribution;
            return this;
        }

        /** Where it comes from. */
        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        /** The evidence it was filed by: the whole label line or quotation as written, after the rule's name. */
        public Builder filedBy(String filedBy) {
            this.filedBy = filedBy;
            return this;
        }

        /** Remarks by those preparing the briefing. */
        public Builder notes(List<Note> notes) {
            this.notes = notes;
            return this;
        }

        /** Words that may state terms for this answer. */
        public Builder doubtful(Optional<Doubt> doubtful) {
            this.doubtful = doubtful;
            return this;
        }

        /** The response. */
        public Response build() {
            return new Response(id, respondent, questions, body, hats, original, refersTo, attribution, origin, filedBy, notes, doubtful);
        }
    }
}
