package coop.hatstand.internal.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the addresses of Markdown's reference links, which are defined once for the whole text, where the links are, so that each part of it keeps its own. */
final class ReferenceLinks {
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[(?<id>[^\\[\\]^][^\\[\\]]{0,98})\\]:[ \t]+<?(?<address>[^\\s<>]{1,2000})>?(?:[ \t]+[\"'(].{0,300})?[ \t]*");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[(?<text>[^\\[\\]\n]{1,500})\\](?:\\[(?<id>[^\\[\\]\n]{0,99})\\])?(?![(:\\[])");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private ReferenceLinks() {
    }

    static String resolved(String text) {
        Map<String, String> addresses = new HashMap<>();
        List<String> kept = new ArrayList<>();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            code ^= FENCE.matcher(line).matches();
            Matcher definition = DEFINITION.matcher(line);
            if (!code && line.indexOf(']') > 0 && definition.matches()) {
                addresses.putIfAbsent(key(definition.group("id")), definition.group("address"));
            } else {
                kept.add(line);
            }
        }
        return addresses.isEmpty() ? text : LINK.matcher(String.join("\n", kept)).replaceAll(link -> Matcher.quoteReplacement(resolved(link.group(), link.group(1), link.group(2), addresses)));
    }

    private static String resolved(String whole, String text, String id, Map<String, String> addresses) {
        String address = addresses.get(key(id == null || id.isEmpty() ? text : id));
        return address == null ? whole : "[" + text + "](" + address + ")";
    }

    private static String key(String id) {
        return id.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
