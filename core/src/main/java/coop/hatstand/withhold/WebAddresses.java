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
    /** One without its scheme, or without its host. */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}@./_-])(?:(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}(?::\\d{1,5})?/[^\\s\\x1f<>\"]++"
            + "|/(?:t|p|posts?|raw|u|users?)/[^\\s\\x1f<>\"]++|(?:viewtopic|showthread|showpost)\\.php\\?[^\\s\\x1f<>\"]++)");
    private static final Pattern PROFILE = Pattern.compile("(?i)/(?:u|users?|profiles?|people|members?|accounts?)/[^/?#]|/[@~][^/?#]|linkedin\\.[a-z.]{2,6}/(?:in|pub)/[^/?#]");
    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:www\\.)?([^/?#]+)");
    /** Where a forum shows one post, in any of the forms it knows: /t/slug/7/2, /t/7/2, /p/102, /posts/102/raw, /raw/7/2, viewtopic.php?p=102, #p102. */
    private static final Pattern TOPIC = Pattern.compile("(?i)/(?:t/(?:(?!\\d{1,10}/)[^/?#]{1,300}/)?|raw/)(\\d{1,10})(?:/(\\d{1,10}))?(?![^/?#.])");
    private static final Pattern POST = Pattern.compile("(?i)/(?:p|posts?)/\\d{1,10}(?![^/?#.])|[?&;](?:p|post|pid)=\\d{1,10}|#(?:p|post-?|entry-?)\\d{1,10}");
    private static final int MOST_DECODED = 4_000;

    private final NameBook names;
    private final Set<String> hosts = new HashSet<>();
    /** Each with its host and, for where no host is given, alone. */
    private final Set<String> topics = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    /** The numbers and ids of the posts, for where there is nothing else to go by. */
    private final Set<String> posts = new HashSet<>();

    WebAddresses(Briefing briefing, NameBook names) {
        this.names = names;
        List<Origin> origins = Stream.concat(briefing.responses().stream().map(Response::origin), briefing.unfiled().stream().map(Unfiled::origin)).toList();
        origins.forEach(origin -> origin.url().ifPresent(this::place));
        origins.forEach(origin -> Stream.concat(origin.post().map(String::valueOf).stream(), origin.id().stream()).forEach(posts::add));
    }

    private void place(String url) {
        places.add(withoutFragment(url));
        Matcher topic = TOPIC.matcher(url);
        host(url).ifPresent(hosts::add);
        if (topic.find()) {
            topics.add(topic.group(1));
            host(url).ifPresent(host -> topics.add(host + " " + topic.group(1)));
        }
    }

    private static Optional<String> host(String url) {
        Matcher host = HOST.matcher(url);
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether it leads to where the answers stand: surely, or as far as anybody can tell where the source gave no address. */
    private boolean leadsToPost(String target) {
        Optional<String> host = host(target);
        boolean here = host.isEmpty() || hosts.contains(host.get());
        if (!here && !hosts.isEmpty()) {
            return false;
        }
        Matcher topic = TOPIC.matcher(target);
        if (topic.find()) {
            boolean known = topics.contains(host.map(h -> h + " ").orElse("") + topic.group(1));
            return known || topics.isEmpty() && topic.group(2) != null && (host.isEmpty() || posts.contains(topic.group(2)));
        }
        return (!hosts.isEmpty() || !posts.isEmpty()) && POST.matcher(target).find();
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
        return places.contains(withoutFragment(target)) || leadsToPost(decoded.length() > MOST_DECODED ? "" : decoded) || PROFILE.matcher(decoded).find()
                || names.isIn(Folded.of(decoded)) || names.isIn(Folded.of(decoded.replaceAll("[-_.+]", " ")));
    }

    /** The addresses in a text that give somebody away. */
    List<Edit> in(String text, String instead) {
        if (text.indexOf('/') < 0 && text.indexOf(".php") < 0 && !text.contains("www.") && !text.contains("WWW.")) {
            return List.of();
        }
        return Stream.concat(ADDRESS.matcher(text).results(), BARE.matcher(text).results())
                .map(found -> new Edit(found.start(), end(text, found.start(), found.end()), instead))
                .filter(edit -> givesAway(whole(text.substring(edit.start(), edit.end())))).toList();
    }

    /** With the scheme that is left out before a host. */
    private static String whole(String address) {
        return address.contains("://") || address.startsWith("/") || address.indexOf('/') < 0 || address.toLowerCase(Locale.ROOT).startsWith("www.") ? address : "https://" + address;
    }

    /** Without the signs that end the sentence. */
    private static int end(String text, int start, int end) {
        int to = end;
        while (to > start + 1 && ".,;:!?)]}'’”»".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
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
