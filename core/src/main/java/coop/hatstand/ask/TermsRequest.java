package coop.hatstand.ask;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A message to one person whose answers nobody may use yet. Nothing is sent.
 *
 * @param respondent the person's id
 * @param name the person's name
 * @param handle the account name, if known
 * @param language BCP 47 tag of the message
 * @param answers ids of the answers it asks about
 * @param subject one line
 * @param text the message, plain text
 */
public record TermsRequest(String respondent, String name, Optional<String> handle, String language, List<String> answers, String subject, String text) {

    public TermsRequest {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(language, "language");
        answers = List.copyOf(answers);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The message as a draft of a mail (RFC 5322), for a mail program to open. It has the person's name and no address: who sends it fills that in.
     */
    public String mail() {
        return MailDraft.of(name, subject, text);
    }
}
