package coop.hatstand.internal.filing.people;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the hats somebody says to wear: "wearing both worker.coop and CoTech hats", "with my X hat on", "speaking for X". */
public final class HatFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*";
    private static final Pattern WORN = Pattern.compile(
            "(?<![\\p{L}])" + CueWords.any("wearing") + "\\s+(?:" + CueWords.any("hat-filler") + "\\s+)*((?:" + NAME + "[,]?\\s+){1,12}?)"
                    + CueWords.any("hat") + "(?![\\p{L}])",
            FLAGS);
    private static final Pattern ON_BEHALF = Pattern.compile(
            "(?<![\\p{L}])" + CueWords.any("on-behalf") + "\\s+(?-i:((?:(?:the|The)\\s+)?[\\p{Lu}\\p{N}]" + "[\\p{L}\\p{M}\\p{N}.&'’-]*"
                    + "(?:\\s+[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*){0,5}))",
            FLAGS);
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|(?<![\\p{L}])" + CueWords.any("and") + "(?![\\p{L}]))\\s*", FLAGS);
    private static final Pattern FILLER = Pattern.compile("^(?:" + CueWords.any("hat-filler") + "\\s+)+", FLAGS);
    private static final Pattern NOT_A_NAME = Pattern.compile("^(?:" + CueWords.any("hat-not") + ")(?:\\s.*)?$", FLAGS);

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:[^,@]{2,60},\\s+|[^,@]{2,60}\\s+at\\s+|.{0,60}?@\\s*|(?i:(?:.{0,60}\\s)?(?:member|worker|founder|co-founder|cofounder|owner|part)\\s+of\\s+))(?:the\\s+)?"
                    + "(\\p{Lu}[^,;:()]{1,60})");
    private static final List<String> HATS = CueWords.longest("hat");
    private static final List<String> BEHALVES = CueWords.longest("on-behalf");

    private HatFinder() {
    }

    /** The names of the hats, as written, in the order they come. */
    public static List<String> find(PostText postText) {
        Set<String> hats = new LinkedHashSet<>();
        for (Matcher m = WORN.matcher(own(postText, HATS)); m.find(); ) {
            hats.addAll(names(m.group(1)));
        }
        for (Matcher m = ON_BEHALF.matcher(own(postText, BEHALVES)); m.find(); ) {
            hats.add(m.group(1).replaceFirst("(?i)^the ", "").replaceFirst("[.'’]+$", ""));
        }
        return List.copyOf(hats);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : JOINT.split(list.strip())) {
            String plain = FILLER.matcher(name.strip()).replaceFirst("");
            if (!plain.isBlank() && !NOT_A_NAME.matcher(plain).matches() && plain.split("\\s+").length <= 5) {
                names.add(plain);
            }
        }
        return names;
    }

    /** The author's own words: no quotations, no code; none at all without any of some words, since most posts have none and the patterns try much. */
    private static String own(PostText postText, List<String> words) {
        String lower = postText.text().toLowerCase(Locale.ROOT);
        if (words.stream().noneMatch(lower::contains)) {
            return "";
        }
        StringBuilder own = new StringBuilder();
        for (PostLine postLine : postText.lines()) {
            if (postLine.open() || postLine.blank()) {
                own.append(postLine.text()).append(postLine.blank() ? ".\n" : " ");
            }
        }
        return own.toString();
    }

    /** The organisation that a title shown beside a name speaks of: "Worker, Outlandish", "member of CoTech"; a title that is only a trade has none. */
    static Optional<String> inTitle(String title) {
        Matcher organisation = ORGANISATION.matcher(title.strip());
        return organisation.matches() ? Optional.of(organisation.group(1).strip()) : Optional.empty();
    }
}
