package coop.hatstand.cli.guide;

import java.util.List;
import java.util.Map;

/** Commands as people type them, two or three for each command. */
final class Examples {
    private static final Map<String, List<String>> ALL = Map.of(
            "brief", List.of("hatstand brief thread.txt -o out", "hatstand brief thread.txt --audience members --to pdf,markdown", "hatstand brief draft.docx new-posts.txt --people people.csv"),
            "check", List.of("hatstand check thread.txt", "hatstand check thread.txt --explain A3.2", "hatstand check thread.txt --people-template > people.csv"),
            "file", List.of("hatstand file thread.txt", "hatstand file briefing.json -o filed.json"),
            "ask", List.of("hatstand ask briefing.json -o messages", "hatstand ask briefing.json --channel mail"),
            "verify", List.of("hatstand verify press-release.docx --base briefing.json", "hatstand verify article.html --base briefing.json --thanks"),
            "formats", List.of("hatstand formats", "hatstand formats --plugin my-format.jar"),
            "serve", List.of("hatstand serve", "hatstand serve --port 0", "hatstand serve --host 0.0.0.0 --name briefings.example.coop --token-file token.txt"),
            "help", List.of("hatstand help brief"),
            "completion", List.of("hatstand completion bash > ~/.local/share/bash-completion/completions/hatstand", "hatstand completion man > hatstand.1"));

    private Examples() {
    }

    static List<String> of(String command) {
        return ALL.getOrDefault(command, List.of());
    }
}
