package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.EmailShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;

/** Who sent a mail, from its From line as mail programs and list archives write it. */
final class MailAuthor {
    /** An old way to add a name, and what archives make of an address to hide it: {@code ana at loaf.example (Ana Oke)}. */
    private static final Pattern COMMENTED = Pattern.compile("(?<local>[^\\s@<>]{1,200})(?: at |@)(?<host>[^\\s@<>]{1,200})(?: \\((?<name>.{1,200})\\))?");
    /** What lists make of a name whose domain forbids forwarding: {@code Ana Oke via Bakers}. */
    private static final Pattern VIA = Pattern.compile("(?<name>.{1,200}) via .{1,200}");

    private MailAuthor() {
    }

    static Author of(Message message) {
        Field field = message.getHeader().getField("From");
        String line = field == null || field.getBody() == null ? "" : field.getBody().replaceAll("\\s+", " ").strip();
        Matcher commented = COMMENTED.matcher(line);
        if (commented.matches()) {
            Optional<String> name = Optional.ofNullable(commented.group("name")).map(text -> DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT));
            return author(name, Optional.of(commented.group("local") + "@" + commented.group("host")));
        }
        if (message.getFrom() == null || message.getFrom().isEmpty() || message.getFrom().get(0).getDomain() == null) {
            return author(Optional.of(line), Optional.empty());
        }
        Mailbox mailbox = message.getFrom().get(0);
        Optional<String> name = Optional.ofNullable(mailbox.getName());
        Matcher via = VIA.matcher(name.orElse(""));
        // The address is then the list's and not the author's.
        return via.matches() ? author(Optional.of(via.group("name")), Optional.empty()) : author(name, Optional.ofNullable(mailbox.getAddress()));
    }

    private static Author author(Optional<String> name, Optional<String> address) {
        Optional<String> shown = name.map(text -> unquoted(CleanedText.text(text).strip())).filter(text -> !text.isEmpty() && !EmailShape.isAddress(text));
        return new Author(shown, address.map(CleanedText::text).filter(text -> !text.isBlank()), Optional.empty(), List.of(), List.of());
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && (name.startsWith("\"") && name.endsWith("\"") || name.startsWith("'") && name.endsWith("'"));
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }
}
