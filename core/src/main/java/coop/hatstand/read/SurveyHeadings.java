package coop.hatstand.read;

import coop.hatstand.labels.Labels;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells by a column's heading what it holds. */
final class SurveyHeadings {
    private static final Pattern NUMBER = Pattern.compile("^(?:[qg]?\\d{1,3}\\s*[.):-]\\s*)+");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern END = Pattern.compile("[\\s?:*.]+$");
    private static final int LONGEST = 200;

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What a column holds. */
    enum Kind {
        /** Answers to a question. */
        QUESTION,
        /** When the row was filled in. */
        TIME,
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
        /** Something the survey's software needs. */
        SOFTWARE;

        boolean isOneColumn() {
            return this == NAME || this == FIRST_NAME || this == LAST_NAME || this == MAIL || this == ROLE;
        }
    }

    SurveyHeadings(Labels labels) {
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
    }

    Kind kind(String heading) {
        if (heading.length() > LONGEST) {
            return Kind.QUESTION;
        }
        String plain = ASIDE.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ").strip();
        plain = END.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst("");
        return kinds.getOrDefault(plain, Kind.QUESTION);
    }

    private void put(Labels labels, String key, Kind kind) {
        labels.list(key).forEach(words -> kinds.put(words.toLowerCase(Locale.ROOT), kind));
    }
}
