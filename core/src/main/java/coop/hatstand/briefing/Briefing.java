package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers of a community, filed under the questions they were asked.
 *
 * <p>Immutable and self-contained. Its parts refer to each other by id; {@link #check()} finds ids that lead nowhere.
 *
 * @param title the title, plain text
 * @param language BCP 47 tag of the briefing's headings and labels
 * @param context the convener's letter around the questions
 * @param interview the conversation the briefing is for
 * @param hats the hats anybody wears
 * @param respondents everybody who wrote, in the order they first did
 * @param questions the questions, in order
 * @param responses the answers, in the order of their sources
 * @param messages what is to be got across, whatever is asked
 * @param lines the lines to take, as a person wrote them
 * @param keyQuotes quotes that a person chose
 * @param decline topics not to discuss
 * @param unfiled passages not filed under any question
 * @param notices what the sources lost, and what a person should check
 * @param consultation what a report on many answers needs besides them
 */
public record Briefing(
        String title,
        String language,
        List<Block> context,
        Interview interview,
        List<Hat> hats,
        List<Respondent> respondents,
        List<Question> questions,
        List<Response> responses,
        Messages messages,
        List<LineToTake> lines,
        List<KeyQuote> keyQuotes,
        List<String> decline,
        List<Unfiled> unfiled,
        List<Notice> notices,
        Consultation consultation) {

    public Briefing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        context = List.copyOf(context);
        Objects.requireNonNull(interview, "interview");
        hats = List.copyOf(hats);
        respondents = List.copyOf(respondents);
        questions = List.copyOf(questions);
        responses = List.copyOf(responses);
        Objects.requireNonNull(messages, "messages");
        lines = List.copyOf(lines);
        keyQuotes = List.copyOf(keyQuotes);
        decline = List.copyOf(decline);
        unfiled = List.copyOf(unfiled);
        notices = List.copyOf(notices);
        Objects.requireNonNull(consultation, "consultation");
    }

    /** Starts a briefing. What is not set is unknown, empty or false. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Starts a changed copy of this briefing. */
    public Builder toBuilder() {
        Builder builder = new Builder(title);
        builder.language = language;
        builder.context = context;
        builder.interview = interview;
        builder.hats = hats;
        builder.respondents = respondents;
        builder.questions = questions;
        builder.responses = responses;
        builder.messages = messages;
        builder.lines = lines;
        builder.keyQuotes = keyQuotes;
        builder.decline = decline;
        builder.unfiled = unfiled;
        builder.notices = notices;
        builder.consultation = consultation;
        return builder;
    }

    /** The respondent with an id. */
    public Optional<Respondent> respondent(String id) {
        return respondents.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The hat with an id. */
    public Optional<Hat> hat(String id) {
        return hats.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /**
     * Problems with ids, one line each: ids that occur twice or lead nowhere. Empty if there are none.
     *
     * <p>Call this if you build a briefing yourself. Briefings that Hatstand makes never have such problems.
     */
    public List<String> check() {
        return new Integrity(this).faults();
    }

    /** Builds a briefing. Not safe to share between threads. */
    public static final class Builder {
        private String title;
        private String language = "en";
        private List<Block> context = List.of();
        private Interview interview = Interview.UNKNOWN;
        private List<Hat> hats = List.of();
        private List<Respondent> respondents = List.of();
        private List<Question> questions = List.of();
        private List<Response> responses = List.of();
        private Messages messages = Messages.NONE;
        private List<LineToTake> lines = List.of();
        private List<KeyQuote> keyQuotes = List.of();
        private List<String> decline = List.of();
        private List<Unfiled> unfiled = List.of();
        private List<Notice> notices = List.of();
        private Consultation consultation = Consultation.NONE;

        private Builder(String title) {
            this.title = title;
        }

        /** The title, plain text. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** BCP 47 tag of the briefing's headings and labels. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** The convener's letter around the questions. */
        public Builder context(List<Block> context) {
            this.context = context;
            return this;
        }

        /** The conversation the briefing is for. */
        public Builder interview(Interview interview) {
            this.interview = interview;
            return this;
        }

        /** The hats anybody wears. */
        public Builder hats(List<Hat> hats) {
            this.hats = hats;
            return this;
        }

        /** Everybody who wrote, in the order they first did. */
        public Builder respondents(List<Respondent> respondents) {
            this.respondents = respondents;
            return this;
        }

        /** The questions, in order. */
        public Builder questions(List<Question> questions) {
            this.questions = questions;
            return this;
        }

        /** The answers, in the order of their sources. */
        public Builder responses(List<Response> responses) {
            this.responses = responses;
            return this;
        }

        /** What is to be got across, whatever is asked. */
        public Builder messages(Messages messages) {
            this.messages = messages;
            return this;
        }

        /** The lines to take, as a person wrote them. */
        public Builder lines(List<LineToTake> lines) {
            this.lines = lines;
            return this;
        }

        /** Quotes that a person chose. */
        public Builder keyQuotes(List<KeyQuote> keyQuotes) {
            this.keyQuotes = keyQuotes;
            return this;
        }

        /** Topics not to discuss. */
        public Builder decline(List<String> decline) {
            this.decline = decline;
            return this;
        }

        /** Passages not filed under any question. */
        public Builder unfiled(List<Unfiled> unfiled) {
            this.unfiled = unfiled;
            return this;
        }

        /** What the sources lost, and what a person should check. */
        public Builder notices(List<Notice> notices) {
            this.notices = notices;
            return this;
        }

        /** What a report on many answers needs besides them. */
        public Builder consultation(Consultation consultation) {
            this.consultation = consultation;
            return this;
        }

        /** The briefing. */
        public Briefing build() {
            return new Briefing(title, language, context, interview, hats, respondents, questions, responses, messages, lines, keyQuotes, decline, unfiled, notices, consultation);
        }
    }
}
