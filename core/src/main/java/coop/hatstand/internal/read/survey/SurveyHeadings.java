package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.CleanedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by a column's heading what it holds. */
public final class SurveyHeadings {
    private static final Pattern NUMBER = Pattern.compile("^(?:[qg]?\\d{1,3}\\s*[.):-]\\s*)+");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern END = Pattern.compile("[\\s?:*.]+$");
    private static final Pattern START = Pattern.compile("^[\\s¿]+");
    private static final Pattern GROUPS = Pattern.compile("\\*(?:(?: ?/ ?|, (?:or |ou |o )?| or | ou | o )\\*)+");
    /** How software marks the columns it adds for itself to those of a form. */
    private static final Pattern OWN = Pattern.compile("_+[a-z]\\w*$|(?:meta|formhub)/\\S+$");
    private static final Pattern GROUP = Pattern.compile("(?<group>[^/\\[\\]|>:]{2,60}?)(?:\\s*[/|>:]\\s*|\\s+[-–—]\\s+|(?<=^\\w{2,30})-(?=\\w+$)|\\s*\\[)(?<part>[^/\\[\\]|>:]{2,60}?)\\]?");
    /** As Alchemer writes them. */
    private static final Pattern FIRST = Pattern.compile("[^:]+:(?! )[^:]+");
    private static final Pattern GREETED = Pattern.compile("(?:[^!.…,]{1,30}[!.…,]\\s*|\\{\\{[^{}]{0,40}\\}\\}[, ]*|and )+(?<part>\\S.{2,80})");
    private static final Pattern CONTACT = Pattern.compile("phone|tel|mobil|cell|handy|adress|address");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern STRESSED = Pattern.compile("\\*{1,2}(\\S(?:[^*]*\\S)?)\\*{1,2}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final int LONGEST = 200;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> whose;
    private final Pattern group;
    private final List<String> timing;
    private final List<String> details;
    private final List<String> consents;

    /** What a column holds. */
    public enum Kind {
        /** Answers to a question. */
        QUESTION,
        /** When the row was filled in. */
        TIME,
        /** When something else happened to it. */
        MOMENT,
        /** The respondent's name. */
        NAME,
        /** The respondent's given name only. */
        FIRST_NAME,
        /** The respondent's family name only. */
        LAST_NAME,
        /** The respondent's e-mail address. */
        MAIL,
        /** Whom the respondent speaks for. */
        ORGANISATION,
        /** What the respondent does there. */
        ROLE,
        /** Something about who answered that is no answer: where they live, how old they are, whether they may be written to. */
        DETAIL,
        /** How the respondent's words may be used. */
        CONSENT,
        /** Something the survey's software needs. */
        SOFTWARE;

        boolean isOneColumn() {
            return isName() || this == ROLE;
        }

        /** Whether it names the respondent. */
        boolean isName() {
            return this == NAME || this == FIRST_NAME || this == LAST_NAME;
        }

        /** Whether it says who answered, or for whom. */
        boolean isWhose() {
            return isName() || this == MAIL || this == ORGANISATION;
        }

        /** Whether it says nothing of who answered or what. */
        boolean isSoftware() {
            return this == SOFTWARE || this == MOMENT;
        }

        /** Whether it is kept with who answered, as a choice among a few is. */
        public boolean isKept() {
            return this == DETAIL || this == CONSENT;
        }
    }

    public SurveyHeadings(Labels labels) {
        put(labels, "read.survey.software", Kind.SOFTWARE);
        put(labels, "read.form.handle", Kind.NAME);
        put(labels, "read.form.name", Kind.NAME);
        put(labels, "read.survey.name", Kind.NAME);
        put(labels, "read.survey.first-name", Kind.FIRST_NAME);
        put(labels, "read.survey.last-name", Kind.LAST_NAME);
        put(labels, "read.survey.mail", Kind.MAIL);
        put(labels, "read.form.affiliation", Kind.ORGANISATION);
        put(labels, "read.survey.organisation", Kind.ORGANISATION);
        put(labels, "read.survey.role", Kind.ROLE);
        put(labels, "read.survey.time", Kind.TIME);
        put(labels, "read.survey.moment", Kind.MOMENT);
        put(labels, "read.survey.detail", Kind.DETAIL);
        put(labels, "read.survey.consent", Kind.CONSENT);
        whose = Set.copyOf(labels.list("read.survey.whose"));
        group = Pattern.compile(labels.list("read.survey.group").stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")));
        timing = labels.list("read.survey.timing");
        details = labels.list("read.survey.detail-start");
        consents = labels.list("read.survey.consent-start");
    }

    /** A heading's words: on one line, without marks of HTML and stress. */
    public static String words(String heading) {
        String untagged = TAG.matcher(CleanedText.text(heading)).replaceAll(" ").replace("&nbsp;", " ");
        return STRESSED.matcher(BLANKS.matcher(untagged).replaceAll(" ")).replaceAll("$1").strip();
    }

    public Kind kind(String heading) {
        if (heading.length() > LONGEST) {
            return Kind.QUESTION;
        }
        String plain = ASIDE.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ").strip();
        plain = START.matcher(END.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst("")).replaceFirst("");
        String whole = plain.replace('’', '\'');
        Kind kind = kinds.get(whole);
        return kind != null ? kind : byPart(heading.strip().toLowerCase(Locale.ROOT).replace('’', '\'')).orElseGet(() -> byStart(whole));
    }

    /** Whether it is the heading of a question as surveys ask them, or of a column that says who answered. */
    public boolean knows(String heading) {
        return CellShape.asks(heading) || kind(heading) != Kind.QUESTION;
    }

    /** By what stands beside the name of a group of columns or behind a greeting: "Your details / Name", "Your details [Name]", "Name:Your details", "Hi! What's your name?". */
    private Optional<Kind> byPart(String heading) {
        Matcher group = GROUP.matcher(heading);
        Optional<Kind> within = !group.matches() ? Optional.empty() : FIRST.matcher(heading).matches() ? kindOfPart(group.group("group"))
                : CellShape.asks(group.group("group")) ? Optional.empty() : kindOfPart(group.group("part"));
        Matcher greeted = GREETED.matcher(heading);
        return within.or(() -> greeted.matches() ? kindOfPart(greeted.group("part")).or(() -> Optional.of(byStart(plain(greeted.group("part")))).filter(Kind.ORGANISATION::equals)) : Optional.empty());
    }

    private Optional<Kind> kindOfPart(String part) {
        return Optional.ofNullable(kinds.get(plain(part))).filter(kind -> kind != Kind.DETAIL || CONTACT.matcher(part).find()).filter(kind -> kind != Kind.TIME && kind != Kind.MOMENT && kind != Kind.CONSENT);
    }

    private static String plain(String part) {
        return START.matcher(END.matcher(part.replaceAll("[\\[\\]()]", " ")).replaceFirst("")).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    private Kind byStart(String plain) {
        if (timing.stream().anyMatch(plain::startsWith) || OWN.matcher(plain).lookingAt()) {
            return Kind.SOFTWARE;
        } else if (consents.stream().anyMatch(plain::startsWith)) {
            return Kind.CONSENT;
        } else if (details.stream().anyMatch(plain::startsWith)) {
            return Kind.DETAIL;
        }
        return asksWhose(plain) ? Kind.ORGANISATION : Kind.QUESTION;
    }

    /** Whether the name of a group is asked for, by whatever word for a group or several of them: "co-op or collective". */
    private boolean asksWhose(String plain) {
        String any = GROUPS.matcher(group.matcher(plain).replaceAll("*")).replaceAll("*");
        return whose.contains(any);
    }

    private void put(Labels labels, String key, Kind kind) {
        labels.list(key).forEach(words -> kinds.put(words.toLowerCase(Locale.ROOT).replace('’', '\''), kind));
    }
}
