package coop.hatstand.cli.guide;

/** The first sentence of a description, for places with little room. */
final class Summary {
    private Summary() {
    }

    static String of(String... description) {
        String text = String.join(" ", description).replaceAll("\\s*\\(default: [^)]*\\)", "").replaceAll("\\$\\{[^}]*}", "…");
        int end = text.indexOf(". ");
        int half = text.indexOf("; ");
        int cut = end < 0 ? half : half < 0 ? end : Math.min(end, half);
        return (cut < 0 ? text : text.substring(0, cut)).replaceAll("\\.$", "");
    }
}
