package coop.hatstand.internal.ask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote back.
 *
 * @param who what identifies the author: a name, an account name, an address
 * @param text what was written
 * @param at when, if known
 * @param source the source it came in
 */
public record Reply(List<String> who, String text, Optional<Instant> at, String source) {
}
