package coop.hatstand.internal.read.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which of a workbook's cell styles show a number of days as a date (ECMA-376 part 1, 18.8.30), and writes such a number as one. Used once. */
final class XlsxDates {
    /** Literals, colours, conditions and escapes in a format's code, which may hold any letter. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    /** Day 0, such that day 61 is 1 March 1900: the day before it, which never was, is of no use to anybody. */
    private static final LocalDateTime START = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24L * 60 * 60);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

    private final Set<String> formats = new HashSet<>();
    private final List<Boolean> styles = new ArrayList<>();

    void take(XMLStreamReader xml) throws XMLStreamException {
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                cells = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("numFmt") && isDate(xml.getAttributeValue(null, "formatCode"))) {
                formats.add(xml.getAttributeValue(null, "numFmtId"));
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("xf") && cells) {
                styles.add(isDateFormat(xml.getAttributeValue(null, "numFmtId")));
            }
        }
    }

    /** The date that a number in a cell of that style stands for, without a time if it is midnight. */
    Optional<String> date(String style, BigDecimal days) {
        boolean date = style != null && style.matches("\\d{1,6}") && Integer.parseInt(style) < styles.size() && styles.get(Integer.parseInt(style));
        if (!date || days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = START.plusSeconds(days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact());
            String text = at.toString().replace('T', ' ');
            return Optional.of(text.endsWith(" 00:00") ? text.substring(0, text.indexOf(' ')) : text);
        } catch (ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isDate(String code) {
        return code != null && DATE.matcher(LITERAL.matcher(code).replaceAll("")).find();
    }

    /** Formats 14 to 22 and 45 to 47 are built in and written nowhere. */
    private boolean isDateFormat(String id) {
        return id != null && (formats.contains(id) || id.matches("1[4-9]|2[0-2]|4[5-7]"));
    }
}
