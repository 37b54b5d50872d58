package coop.hatstand.pdf.internal.form;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a PDF's interactive form (ISO 32000-2 §12.7), in the order it has them. Buttons to press and signatures are none; values that are streams are not read.
 */
public final class FormDictionary {
    private static final List<PdfName> INHERITED = List.of(PdfName.FT, PdfName.V, PdfName.FF, PdfName.OPT);
    /** "Who_bakes[0]" */
    private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,9}\\]$");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    /** States that are no words. */
    private static final Pattern BARE = Pattern.compile("On|[xX1]");
    private static final String TICKED = "\u2612";
    private static final int PUSHED = 1 << 16;
    private static final int MULTIPLE_PARTS = 2;

    private final Source source;
    private final List<FilledField> fields = new ArrayList<>();
    private int gone;

    private FormDictionary(Source source) {
        this.source = source;
    }

    /** Its fields, filled in or not, in the order it has them; none if it has no form. */
    public static List<FilledField> fields(byte[] pdf, Source source) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        try {
            FormDictionary form = new FormDictionary(source);
            PdfDictionary dictionary = reader.getCatalog().getAsDict(PdfName.ACROFORM);
            if (dictionary != null) {
                form.take(dictionary.getAsArray(PdfName.FIELDS), new PdfDictionary(), 0);
            }
            return form.fields;
        } finally {
            reader.close();
        }
    }

    /** Takes fields that have what they do not say themselves from the one they are in. A field may be among its own: depth and number are limited. */
    private void take(PdfArray among, PdfDictionary above, int depth) throws LimitException {
        check(Limit.LEVELS, depth);
        for (int i = 0; among != null && i < among.size(); i++) {
            check(Limit.COLUMNS, ++gone);
            PdfDictionary own = among.getAsDict(i);
            if (own != null) {
                PdfDictionary field = new PdfDictionary();
                INHERITED.stream().filter(above::contains).forEach(key -> field.put(key, above.get(key)));
                field.merge(own);
                PdfArray within = own.getAsArray(PdfName.KIDS);
                if (within != null && within.size() > 0 && within.getAsDict(0) != null && within.getAsDict(0).contains(PdfName.T)) {
                    take(within, field, depth + 1);
                } else {
                    take(field);
                }
            }
        }
    }

    private void check(Limit limit, int there) throws LimitException {
        if (there > source.limits().of(limit)) {
            throw new LimitException(source.name(), limit, source.limits().of(limit));
        }
    }

    private void take(PdfDictionary field) {
        PdfName type = field.getAsName(PdfName.FT);
        PdfObject value = field.getDirectObject(PdfName.V);
        PdfArray options = field.getAsArray(PdfName.OPT);
        PdfNumber flags = field.getAsNumber(PdfName.FF);
        if (PdfName.TX.equals(type)) {
            fields.add(new FilledField(question(field), words(value), false));
        } else if (PdfName.CH.equals(type)) {
            fields.add(new FilledField(question(field), chosen(value, options), true));
        } else if (PdfName.BTN.equals(type) && (flags == null || (flags.intValue() & PUSHED) == 0)) {
            fields.add(new FilledField(question(field), ticked(value, options), true));
        }
    }

    private static String question(PdfDictionary field) {
        String said = words(field.getDirectObject(PdfName.TU));
        return said.isBlank() ? CAMEL.matcher(COUNTED.matcher(words(field.getDirectObject(PdfName.T))).replaceFirst("")).replaceAll(" ").strip() : said;
    }

    private static String words(PdfObject value) {
        return value instanceof PdfString text ? text.toUnicodeString().replace("\r\n", "\n").replace('\r', '\n').strip() : "";
    }

    /** What the form shows for what was chosen in a list, one or several. */
    private static String chosen(PdfObject value, PdfArray options) {
        List<PdfObject> chosen = value instanceof PdfArray several ? several.getElements() : value == null ? List.of() : List.of(value);
        return chosen.stream().map(FormDictionary::words).map(one -> shown(one, options)).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String shown(String value, PdfArray options) {
        for (int i = 0; options != null && i < options.size(); i++) {
            PdfArray pair = options.getAsArray(i);
            if (pair != null && pair.size() == MULTIPLE_PARTS && words(pair.getDirectObject(0)).equals(value)) {
                return words(pair.getDirectObject(1));
            }
        }
        return value;
    }

    /** The state of a box or of one of several buttons; the words for it stand in the form's options, if they are not its name. */
    private static String ticked(PdfObject value, PdfArray options) {
        String state = value instanceof PdfName name ? PdfName.decodeName(name.toString()) : words(value);
        boolean numbered = options != null && NUMBER.matcher(state).matches() && Integer.parseInt(state) < options.size();
        String shown = numbered ? words(options.getDirectObject(Integer.parseInt(state))) : state;
        return shown.equals("Off") ? "" : BARE.matcher(shown).matches() ? TICKED : shown;
    }
}
