package coop.hatstand.docx.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of pages saved by Google Docs, which lead through Google. */
final class GoogleLink {

    private static final Pattern THROUGH = Pattern.compile("https?://www\\.google\\.com/url\\?q=([^&]{1,4000})&.{0,4000}", Pattern.DOTALL);

    private GoogleLink() {
    }

    /** Where a link leads in the end. */
    static String target(String address) {
        Matcher matcher = THROUGH.matcher(address);
        try {
            return matcher.matches() ? URLDecoder.decode(matcher.group(1), UTF_8) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
