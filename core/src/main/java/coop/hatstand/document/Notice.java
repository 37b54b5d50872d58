package coop.hatstand.document;

import java.util.Locale;
import java.util.Objects;

/**
 * Something a person should know about what was read or written, such as posts missing from a thread.
 *
 * @param level how much it matters
 * @param code a stable name for this kind of notice, such as {@code posts-missing}; lower case and hyphens
 * @param text one line that says what, where, and what to do about it
 */
public record Notice(Level level, String code, String text) {

    /** How much a notice matters. */
    public enum Level {
        /** For information. */
        INFO,
        /** Something was lost, is in doubt, or needs a person's decision. */
        WARNING;

        /** The name used in JSON: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Notice {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /** A notice of level {@link Level#INFO}. */
    public static Notice info(String code, String text) {
        return new Notice(Level.INFO, code, text);
    }

    /** A notice of level {@link Level#WARNING}. */
    public static Notice warning(String code, String text) {
        return new Notice(Level.WARNING, code, text);
    }
}
