package coop.hatstand.internal.withhold.address;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.internal.withhold.names.NameBook;
import coop.hatstand.internal.withhold.names.Verdict;
import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which web addresses lead to a withheld person, to anybody's profile, or to where the answers stand. */
public final class WebAddresses {
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
    /** Numbers long enough to mean one post. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{3,10}(?!\\d)");
    /** As image boards and some forums point to a post. */
    private static final Pattern POINTER = Pattern.compile(">>(\\d{1,10})(?!\\d)");
    /** What forums are called on the web. */
    private static final Pattern FORUM = Pattern.compile("(?i)forum|foro|community|discourse|discuss|board|talk");
    private static final int MOST_DECODED = 4_000;

    private final NameBook names;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    /** The numbers and ids of the posts, for where there is nothing else to go by. */
    private final Set<String> posts = new HashSet<>();

    public WebAddresses(Briefing briefing, NameBook names) {
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
        }
    }

    private static Optional<String> host(String url) {
        Matcher host = HOST.matcher(url);
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether it leads to where the answers stand. Another site's addresses look the same: those are only listed, and only if a post's number is in them. */
    private Verdict leadsToPost(String target) {
        Optional<String> host = host(target);
        boolean post = POST.matcher(target).find();
        Matcher topic = TOPIC.matcher(target);
        boolean inTopic = topic.find();
        if (host.isEmpty() || hosts.stream().anyMatch(known -> isPartOf(host.get(), known) || isPartOf(known, host.get()))) {
            boolean answered = inTopic && (topics.isEmpty() ? topic.group(2) != null : topics.contains(topic.group(1)));
            return inTopic ? answered ? Verdict.WITHHOLD : Verdict.PLAIN : post && !(hosts.isEmpty() && posts.isEmpty()) ? Verdict.WITHHOLD : numbered(target);
        }
        boolean ours = hosts.isEmpty() && (inTopic ? topic.group(2) != null && posts.contains(topic.group(2)) : post && FORUM.matcher(host.get()).find());
        return ours && !posts.isEmpty() ? Verdict.WITHHOLD : hosts.isEmpty() && post && !posts.isEmpty() ? Verdict.DOUBTFUL : numbered(target);
    }

    /** Whether one host is another, or within its domain. */
    private static boolean isPartOf(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain) && domain.indexOf('.') > 0;
    }

    /** What a number of a post's says in an address: too short ones stand in many. */
    private Verdict numbered(String target) {
        return NUMBER.matcher(target).results().anyMatch(number -> posts.contains(number.group())) ? Verdict.DOUBTFUL : Verdict.PLAIN;
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        String whole = fragment < 0 ? url : url.substring(0, fragment);
        return whole.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the target of a link gives somebody away. */
    public Verdict verdict(String target) {
        String decoded = decoded(target);
        boolean sure = target.toLowerCase(Locale.ROOT).startsWith("mailto:") || !EmailAddresses.in(decoded, "").isEmpty()
                || places.contains(withoutFragment(target)) || PROFILE.matcher(decoded).find()
                || names.isIn(NormalizedText.of(decoded)) || names.isIn(NormalizedText.of(decoded.replaceAll("[-_.+]", " ")));
        return sure ? Verdict.WITHHOLD : decoded.length() > MOST_DECODED ? Verdict.PLAIN : leadsToPost(decoded);
    }

    /**
     * The addresses in a text that give somebody away.
     *
     * @param doubtful takes those that may, and pointers such as {@code >>102}
     */
    public List<Replacement> in(String text, String instead, Consumer<String> doubtful) {
        POINTER.matcher(text).results().filter(pointer -> posts.contains(pointer.group(1))).forEach(pointer -> doubtful.accept(pointer.group()));
        if (text.indexOf('/') < 0 && text.indexOf(".php") < 0 && !text.contains("www.") && !text.contains("WWW.")) {
            return List.of();
        }
        List<Replacement> replacements = new ArrayList<>();
        Stream.concat(ADDRESS.matcher(text).results(), BARE.matcher(text).results()).forEach(found -> {
            int end = end(text, found.start(), found.end());
            String address = text.substring(found.start(), end);
            Verdict verdict = verdict(whole(address));
            if (verdict == Verdict.WITHHOLD) {
                replacements.add(new Replacement(found.start(), end, instead));
            } else if (verdict == Verdict.DOUBTFUL) {
                doubtful.accept(address);
            }
        });
        return replacements;
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
