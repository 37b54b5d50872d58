package coop.hatstand.cli.guide;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell can offer where an option wants a value; the label it has in the help says which kind that is.
 *
 * @param kind whether it is a file, a folder, one of a few words, or anything
 */
record Expected(Kind kind, List<String> words) {
    private static final Map<String, List<String>> WORDS = Map.of(
            "FORMAT", List.of("pdf", "docx", "html", "markdown", "json", "card"),
            "WHO", List.of("spokesperson", "members", "public"),
            "TERM", List.of("on-the-record", "by-hat", "background", "off-the-record"),
            "PAPER", List.of("a4", "letter"),
            "CHANNEL", List.of("post", "mail"),
            "TAG", List.of("en", "fr", "es"),
            "COLOR", List.of("auto", "always", "never"),
            "SHELL", List.of("bash", "zsh", "fish", "man"));
    private static final List<String> FILES = List.of("FILE", "JAR", "BRIEFING", "FILE.docx", "INPUT");

    enum Kind {
        FILE, FOLDER, WORD, ANYTHING
    }

    static Expected of(ArgSpec argument) {
        String label = argument.paramLabel();
        if (WORDS.containsKey(label)) {
            return new Expected(Kind.WORD, WORDS.get(label));
        }
        return new Expected(FILES.contains(label) ? Kind.FILE : label.equals("DIR") ? Kind.FOLDER : Kind.ANYTHING, List.of());
    }
}
