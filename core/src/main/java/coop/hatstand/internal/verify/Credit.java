package coop.hatstand.internal.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a text credits a quotation to.
 *
 * @param named the people and hats that the same sentence names, or the line that goes with a quoted block
 * @param stranger somebody else to whom it is said to belong, by whatever name
 * @param refs the refs cited with it, as written
 */
record Credit(List<CreditNames.Named> named, Optional<String> stranger, Set<String> refs) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？]['\"”’»)\\]]{0,3}(?=\\s+[\\p{Lu}\"“«‘¿¡„]|$)|\\n\\s{0,9}\\n|。|！|？");
    private static final Pattern REF = Pattern.compile("\\[([A-Za-z]{1,3}\\d{1,6}(?:[.-][A-Za-z]?\\d{1,6}){0,3})]");
    private static final int FAR = 400;

    /** Whether anybody, or any hat, is credited. */
    boolean isGiven() {
        return !named.isEmpty();
    }

    Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        named.forEach(one -> people.addAll(one.people()));
        return people;
    }

    Set<String> hats() {
        Set<String> hats = new LinkedHashSet<>();
        named.forEach(one -> hats.addAll(one.hats()));
        return hats;
    }

    /** The credit of a quotation, which goes as far as the quotations before and after it. */
    static Credit of(List<TextPart> parts, QuotedPart quote, int before, int after, CreditNames names) {
        String text = parts.get(quote.part()).text();
        if (parts.get(quote.part()).quoted()) {
            return ofBlock(parts, quote, names);
        }
        String lead = lead(text.substring(Math.max(before, quote.start() - FAR), Math.max(before, quote.start() - 1)));
        int from = Math.min(text.length(), quote.end() + 1);
        String trail = trail(text.substring(from, Math.max(from, Math.min(after, from + FAR))));
        List<CreditNames.Named> named = new ArrayList<>(names.in(lead));
        named.addAll(names.in(trail));
        return new Credit(named, names.stranger(lead, trail), refs(trail));
    }

    /** The line at the block's end, else the paragraph before it, if that ends with a colon, or the one after it, if that starts with a dash. */
    private static Credit ofBlock(List<TextPart> parts, QuotedPart quote, CreditNames names) {
        String text = parts.get(quote.part()).text();
        String credit = text.substring(quote.end());
        int next = quote.part() + 1;
        if (credit.isBlank() && next < parts.size() && parts.get(next).text().strip().matches("(?s)[—–-].{1,200}")) {
            credit = parts.get(next).text();
        }
        int previous = quote.part() - 1;
        while (credit.isBlank() && previous >= 0 && parts.get(previous).quoted()) {
            previous--;
        }
        if (credit.isBlank() && previous >= 0 && parts.get(previous).text().strip().endsWith(":")) {
            String above = parts.get(previous).text().strip();
            credit = lead(above.substring(Math.max(0, above.length() - FAR)));
        }
        return new Credit(names.in(credit), names.stranger("", credit), refs(text.substring(Math.max(0, text.length() - FAR)) + credit));
    }

    /** What belongs to the sentence that goes on with the quotation. */
    private static String lead(String before) {
        int start = 0;
        for (Matcher end = SENTENCE_END.matcher(before); end.find(); ) {
            start = before.substring(end.end()).isBlank() ? start : end.end();
        }
        return before.substring(start);
    }

    private static String trail(String after) {
        Matcher end = SENTENCE_END.matcher(after);
        int from = 0;
        while (end.find(from)) {
            // A full stop right after the mark ends what is quoted; a citation may follow.
            if (WordTokens.of(after.substring(0, end.start())).isEmpty() && end.end() < after.length() && after.substring(end.end()).stripLeading().startsWith("[")) {
                from = end.end();
            } else {
                return after.substring(0, end.end());
            }
        }
        return after;
    }

    private static Set<String> refs(String text) {
        Set<String> refs = new LinkedHashSet<>();
        for (Matcher ref = REF.matcher(text); ref.find(); ) {
            refs.add(ref.group(1));
        }
        return refs;
    }

    /** Every ref that a text cites, with its place. */
    static List<Map.Entry<Integer, String>> cited(String text) {
        return REF.matcher(text).results().map(ref -> Map.entry(ref.start(), ref.group(1))).toList();
    }
}
