package coop.hatstand.internal.read.chat;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A chat as lines of text that start with a moment and a name: WhatsApp's exports from phones of either kind, Signal's, IRC's and whoever else's.
 *
 * <p>Dates may be in any order and with any signs. A line without a moment goes on with the message above it; one with a moment and no name is the program's own.
 */
public final class ChatLog {
    private static final String MARKS = "[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*";
    private static final String DATE = "(?:\\d{1,4}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,4}\\.?|\\d{1,2}\\s\\p{L}{3,9}\\.?\\s\\d{4}|\\p{L}{3,9}\\.?\\s\\d{1,2},?\\s\\d{4})";
    private static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,3})?)?(?:[\\s\u202F\u00A0]?(?:[AaPp]\\.?[\\s\u00A0\u202F]?[Mm]\\.?|Uhr|h|Z|UTC))?";
    private static final String SPACE = "[ \u202F\u00A0]";
    /** What is parted by commas or tabs is a table's row. */
    private static final Pattern HEAD = Pattern.compile(MARKS + "(?:\\[(?:(?<date>" + DATE + "[,\\s]{1,3}(?:at |um |à )?)?" + TIME + "|(?<day>" + TIME + ",\\s?" + DATE + "))\\]" + SPACE + "{0,2}(?:[-–—:]" + SPACE + "{1,2})?"
            + "|" + DATE + "[,T]?" + SPACE + "{0,2}(?:at |um |à )?" + TIME + "(?:" + SPACE + "{0,2}[-–—|:]" + SPACE + "{1,2}|" + SPACE + "{1,2}))" + MARKS + "(?<rest>[^,\\t].*)?");
    private static final Pattern BARE_TIME = Pattern.compile("(?:\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\)?) (?=[<*@+%~&-])(?<rest>.*)");
    /** Zoom's chat: "18:02:11 From Ana to Everyone: …", in whatever language. */
    private static final Pattern FROM = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}\\s+" + anyOf("mail-from") + "\\s+(?<name>\\S[^:\\t]{0,60}?)(?:\\s+" + anyOf("mail-to") + "\\s+[^:\\t]{1,60})?\\s*:(?:\\s+(?<words>.*))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED = Pattern.compile("(?<name>[^:\\n]{1,80}?):(?:\\s|$)(?<words>.*)");
    private static final Pattern NICK = Pattern.compile("<(?<mode>[@+%~&\\s]?)(?<name>[^<>\\s]{1,40})>\\s?(?<words>.*)");
    private static final Pattern MEDIA = Pattern.compile("(?i)" + MARKS + "(?:<[^<>]{3,60}(?:omitted|omis|omise|omitido|omitida|omitidos|ausgeschlossen|weggelassen|weggelaten|omesso|omessi|utelämnat|utelatt|oculto|excluido|excluída|ausgelassen|пропущен[аоы]?|dışı bırakıldı|pominięto)>"
            + "|(?:image|video|audio|sticker|gif|document|contact card|photo|voice message|bild|immagine|imagen|foto|vidéo|photo|documento?|autocollant)\\s(?:omitted|absente?|omis|omise|omitid[oa]|weggelassen|weggelaten|omess[oa])"
            + "|<(?:attached|attaché|adjunto|angehängt|allegato|bijgevoegd|anhang)[^<>]{0,120}>|(?:IMG|VID|AUD|PTT|STK|DOC)-\\d{8}-WA\\d{4}\\.\\w{3,4}.{0,40}|.{1,100}\\.\\w{2,5}\\s\\((?:file attached|fichier joint|archivo adjunto|Datei angehängt|file allegato|arquivo anexado|bestand bijgevoegd)\\))" + MARKS);
    private static final Pattern GONE = Pattern.compile("(?i)" + MARKS + "(?:this message was deleted|you deleted this message|ce message a été supprimé|vous avez supprimé ce message|(?:se )?eliminó este mensaje|eliminaste este mensaje|diese nachricht wurde gelöscht|"
            + "questo messaggio è stato eliminato|mensagem apagada|missed (?:voice|video) call|null|waiting for this message.*)\\.?" + MARKS);
    private static final Pattern EDITED = Pattern.compile("\\s*" + MARKS + "<[^<>]{3,40}(?:edited|modifié|editó|bearbeitet|modificato|editada|bewerkt)[^<>]{0,20}>\\s*$");
    /** Somebody mentioned whose number stands where a name should. */
    private static final Pattern MENTION = Pattern.compile("@\\+?\\d{7,15}\\b");
    private static final Pattern ENCRYPTED = Pattern.compile("(?i).*(?:end-to-end|bout en bout|extremo a extremo|ende-zu-ende|ponta a ponta|crittografat).*");
    /** What an iPhone puts before words that nobody typed. */
    private static final String OWN = "\u200E";
    private static final int ENOUGH = 3;

    private ChatLog() {
    }

    private static String anyOf(String cue) {
        return Cues.of(cue).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** How a line starts. */
    private record Head(Optional<String> name, String words) {
    }

    /** Whether most of a text is lines of a chat. */
    public static boolean is(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(400).toList();
        long named = lines.stream().flatMap(line -> head(line).stream()).filter(head -> head.name().isPresent()).count();
        boolean starts = lines.stream().limit(3).anyMatch(line -> head(line).isPresent());
        return named >= ENOUGH && starts && people(lines) > 1;
    }

    private static int people(List<String> lines) {
        Set<String> names = new HashSet<>();
        lines.stream().flatMap(line -> head(line).stream()).flatMap(head -> head.name().stream()).forEach(names::add);
        return names.size();
    }

    private static Optional<Head> head(String line) {
        if (line.length() > 100_000) {
            return Optional.empty();
        }
        Matcher from = FROM.matcher(line.length() > 400 ? "" : line.strip());
        if (from.matches()) {
            return Optional.of(new Head(Optional.of(from.group("name").strip()), from.group("words") == null ? "" : from.group("words")));
        }
        Matcher head = HEAD.matcher(line.length() > 400 ? line.substring(0, 400) : line);
        Matcher bare = BARE_TIME.matcher(line.length() > 400 ? line.substring(0, 400) : line);
        boolean dated = head.matches();
        if (!dated && !bare.matches()) {
            return Optional.empty();
        }
        int start = dated ? head.start("rest") : bare.start("rest");
        String rest = start < 0 ? "" : line.substring(start);
        Matcher nick = NICK.matcher(rest);
        if (nick.matches()) {
            return Optional.of(new Head(Optional.of(nick.group("name")), nick.group("words")));
        }
        if (dated && head.group("date") == null && head.group("day") == null && head.group().startsWith("[")) {
            // A time alone in brackets is as often one of a recording.
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(rest);
        return Optional.of(named.matches() && isName(named.group("name")) ? new Head(Optional.of(named.group("name")), named.group("words")) : new Head(Optional.empty(), rest));
    }

    private static boolean isName(String name) {
        return !name.contains("\"") && !name.contains("“") && !name.startsWith("* ") && name.codePoints().anyMatch(Character::isLetterOrDigit) && !ENCRYPTED.matcher(name).matches();
    }

    /** The messages; what the program itself wrote, attachments and what was deleted stay out. */
    public static ChatMessages read(String text) {
        List<Contribution> said = new ArrayList<>();
        int attachments = 0;
        int own = 0;
        Set<String> people = new HashSet<>();
        text.lines().flatMap(line -> head(line).stream()).filter(head -> !head.words().startsWith(OWN)).flatMap(head -> head.name().stream()).forEach(people::add);
        Optional<String> name = Optional.empty();
        StringBuilder words = new StringBuilder();
        boolean started = false;
        for (String line : text.split("\n", -1)) {
            Optional<Head> head = head(line);
            if (head.isEmpty()) {
                words.append('\n').append(line);
                continue;
            }
            attachments += take(said, name, words.toString());
            own += started && name.isEmpty() && !words.toString().isBlank() ? 1 : 0;
            started = true;
            boolean group = !people.isEmpty() && head.get().words().startsWith(OWN) && !MEDIA.matcher(head.get().words().strip()).matches();
            name = head.get().name().filter(who -> !group || people.contains(who));
            words = new StringBuilder(head.get().words());
        }
        attachments += take(said, name, words.toString());
        own += started && name.isEmpty() && !words.toString().isBlank() ? 1 : 0;
        return new ChatMessages(Optional.empty(), said, attachments, own);
    }

    /** Takes a message, if somebody wrote it; says how many attachments it was. */
    private static int take(List<Contribution> said, Optional<String> name, String words) {
        if (name.isEmpty()) {
            return 0;
        }
        List<String> kept = new ArrayList<>();
        int media = 0;
        for (String line : words.split("\n", -1)) {
            boolean attachment = MEDIA.matcher(line.strip()).matches();
            media += attachment ? 1 : 0;
            if (!attachment && !GONE.matcher(line.strip()).matches()) {
                String plain = EDITED.matcher(line).replaceFirst("").replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
                kept.add(MENTION.matcher(plain).replaceAll("@…"));
            }
        }
        String text = String.join("\n", kept);
        if (!text.isBlank() && !ENCRYPTED.matcher(first(text)).matches()) {
            said.add(Contribution.of(speaker(name.get()), text, Syntax.PLAIN));
        }
        return media;
    }

    private static String first(String text) {
        return text.length() < 300 && text.toLowerCase(Locale.ROOT).contains("whatsapp") ? text : "";
    }

    /** The sign before a name says only that it is not in the address book. */
    private static Speaker speaker(String name) {
        String plain = name.replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "").replaceFirst("^~[\\s\u202F]*", "").strip();
        return Speaker.named(plain);
    }
}
