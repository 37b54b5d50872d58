package coop.hatstand.internal.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An mbox cut into its mails at the lines that start with {@code From } and end with a date. */
final class Mailbox {
    private static final int LONGEST_MARK = 400;
    private static final Pattern MARK = Pattern.compile("From \\S.*\\b\\d{1,2}:\\d\\d(?::\\d\\d)?\\b.*\\b\\d{4}\\b.*");

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    Mailbox(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean startsWithMark(byte[] head) {
        return new Mailbox(head).isMark(0);
    }

    /** The mails, each without its mark. */
    List<byte[]> mails() {
        List<byte[]> mails = new ArrayList<>();
        int start = -1;
        boolean blankBefore = true;
        for (int at = 0; at < bytes.length; at = nextLine(at)) {
            if (blankBefore && isMark(at)) {
                if (start >= 0) {
                    mails.add(unescaped(start, at));
                }
                start = nextLine(at);
            }
            blankBefore = isBlank(at);
        }
        if (start >= 0) {
            mails.add(unescaped(start, bytes.length));
        }
        return mails;
    }

    /** A mail's own line that starts with {@code From } is written {@code >From }, or it would be a mark. */
    private byte[] unescaped(int start, int end) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(end - start);
        for (int at = start; at < end; at = nextLine(at)) {
            int from = bytes[at] == '>' && isFrom(at + 1) ? at + 1 : at;
            mail.write(bytes, from, nextLine(at) - from);
        }
        return mail.toByteArray();
    }

    private boolean isFrom(int at) {
        return at + FROM.length <= bytes.length && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
    }

    private boolean isMark(int at) {
        if (!isFrom(at)) {
            return false;
        }
        int end = nextLine(at);
        return end - at <= LONGEST_MARK && MARK.matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).strip()).matches();
    }

    private boolean isBlank(int at) {
        int end = nextLine(at);
        return end - at == 1 && bytes[at] == '\n' || end - at == 2 && bytes[at] == '\r' && bytes[at + 1] == '\n';
    }

    private int nextLine(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }
}
