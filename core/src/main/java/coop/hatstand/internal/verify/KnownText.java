package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Response;
import java.util.Optional;

/**
 * Something that a text may quote: an answer, an unfiled passage, a line to take, a question, the letter.
 *
 * @param ref what to call it
 * @param author the id of who wrote it, if it is a respondent
 * @param answer the answer, if it is one
 * @param allowed whether the audience may have it quoted
 */
record KnownText(String ref, Optional<String> author, Optional<Response> answer, boolean allowed) {
}
