package coop.hatstand.cli.leak;

/** The tokens of PDF syntax, one character a byte: a string's bytes decoded, anything else as it stands. */
final class PdfTokens {
    private static final String DELIMITERS = "()<>[]{}/%";
    private final String text;
    private int at;
    private boolean string;

    PdfTokens(String text) {
        this.text = text;
    }

    /** Whether the last token was a string. */
    boolean isString() {
        return string;
    }

    /** The next token; empty at the end. An empty string is passed over. */
    String next() {
        string = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (c == '(' || c == '<' && !text.startsWith("<<", at)) {
                String read = c == '(' ? literal() : hex();
                if (!read.isEmpty()) {
                    string = true;
                    return read;
                }
            } else {
                return word(c);
            }
        }
        return "";
    }

    private String word(char first) {
        int from = at++;
        if (first == '/' || DELIMITERS.indexOf(first) < 0) {
            while (at < text.length() && text.charAt(at) > ' ' && DELIMITERS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
        } else if (text.startsWith("<<", from) || text.startsWith(">>", from)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String literal() {
        StringBuilder read = new StringBuilder();
        int depth = 1;
        for (at++; at < text.length(); ) {
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (c == '\\') {
                escape(read);
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }

    private void escape(StringBuilder read) {
        char c = text.charAt(at++);
        int plain = "nrtbf".indexOf(c);
        if (plain >= 0) {
            read.append("\n\r\t\b\f".charAt(plain));
        } else if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && text.charAt(at) >= '0' && text.charAt(at) <= '7'; i++) {
                value = value * 8 + text.charAt(at++) - '0';
            }
            read.append((char) value);
        } else if (c != '\n' && c != '\r') {
            read.append(c);
        }
    }

    private String hex() {
        int end = text.indexOf('>', at);
        String digits = text.substring(at + 1, end < 0 ? text.length() : end).replaceAll("[^0-9A-Fa-f]", "");
        at = end < 0 ? text.length() : end + 1;
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            read.append((char) Integer.parseInt((digits + "0").substring(i, i + 2), 16));
        }
        return read.toString();
    }
}
