package coop.hatstand.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which web addresses lead to a withheld person, to anybody's profile, or to where the answers stand. */
final class WebAddresses {
    /** A web address as it stands in a text. */
    static final Pattern ADDRESS = Pattern.compile("(?:[hH][tT]{2}[pP][sS]?://|[wW]{3}\\.)[^\\s\\x1f<>\"]++");
    private static final Pattern PROFILE = Pattern.compile("(?i)/(?:u|users?|profiles?|people|members?|accounts?)/[^/?#]|/[@~][^/?#]");
    private static final Pattern TOPIC = Pattern.compile("(?i)^https?://(?:www\\.)?([^/?#]+)(?:/t/(?:[^/?#]+/)?(\\d+))?.*");
    private static final int MOST_DECODED = 4_000;

    private final NameBook names;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    WebAddresses(Briefing briefing, NameBook names) {
        this.names = names;
        Stream.concat(briefing.responses().stream().map(Response::origin), briefing.unfiled().stream().map(Unfiled::origin))
                .map(Origin::url).flatMap(Optional::stream).forEach(this::place);
    }

    private void place(String url) {
        places.add(withoutFragment(url));
        Matcher topic = TOPIC.matcher(url);
        if (topic.matches() && topic.group(2) != null) {
            topics.add(topicKey(topic));
        }
    }

    private static String topicKey(Matcher topic) {
        return topic.group(1).toLowerCase(Locale.ROOT) + " " + topic.group(2);
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        String whole = fragment < 0 ? url : url.substring(0, fragment);
        return whole.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the target of a link gives somebody away. */
    boolean givesAway(String target) {
        String decoded = decoded(target);
        if (target.toLowerCase(Locale.ROOT).startsWith("mailto:") || !EmailAddresses.in(decoded, "").isEmpty()) {
            return true;
        }
        Matcher topic = TOPIC.matcher(target);
        boolean source = topic.matches() && topic.group(2) != null && topics.contains(topicKey(topic)) || places.contains(withoutFragment(target));
        return source || PROFILE.matcher(decoded).find() || names.isIn(Folded.of(decoded)) || names.isIn(Folded.of(decoded.replaceAll("[-_.+]", " ")));
    }

    /** The addresses in a text that give somebody away. */
    List<Edit> in(String text, String instead) {
        if (!mayHold(text)) {
            return List.of();
        }
        return ADDRESS.matcher(text).results().filter(found -> givesAway(found.group()))
                .map(found -> new Edit(found.start(), found.end(), instead)).toList();
    }

    /** Far faster than the pattern, and most texts hold none. */
    private static boolean mayHold(String text) {
        boolean www = false;
        for (int dot = text.indexOf('.'); dot > 0 && !www; dot = text.indexOf('.', dot + 1)) {
            www = text.charAt(dot - 1) == 'w' || text.charAt(dot - 1) == 'W';
        }
        return www || text.contains("://");
    }

    /** A target with its percent signs read, unless it is too long for anybody to have meant it. */
    static String decoded(String target) {
        try {
            return target.length() > MOST_DECODED ? target : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
