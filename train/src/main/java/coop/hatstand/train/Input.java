package coop.hatstand.train;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.filing.path.ConsideredPost;
import coop.hatstand.internal.filing.path.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A set's input.
 *
 * @param gold what is to be found in it
 * @param name the set's name, with its variant if there are several
 * @param group whether it is a thread, a form or a survey
 * @param read what a reader made of it; nothing if none knows it
 */
record Input(Gold gold, String name, String group, Optional<List<Discussion>> read) {
    private static final List<String> UNKNOWN = List.of("twinoid-fr2:page", "oem-newbie:page", "h3s-");

    /** The inputs of all sets in some folders; of those alone whose names start as some do, if any are named. */
    static List<Input> all(List<Path> folders, List<String> only) throws IOException {
        List<Input> inputs = new ArrayList<>();
        List<Gold> sets = new ArrayList<>();
        for (Path folder : folders) {
            sets.addAll(Gold.all(folder));
        }
        for (Gold gold : sets) {
            for (List<Path> files : only.isEmpty() || only.stream().anyMatch(gold.name()::startsWith) ? gold.variants() : List.<List<Path>>of()) {
                String variant = gold.variants().size() > 1 ? ":" + files.get(0).getFileName().toString().substring(6) : "";
                if (!only.isEmpty() || !group(files).equals("survey")) {
                    inputs.add(new Input(gold, gold.name() + variant, group(files), School.read(files)));
                }
            }
        }
        return inputs;
    }

    private static String group(List<Path> files) {
        String first = files.get(0).toString();
        boolean survey = List.of(".csv", ".tsv", ".xlsx", ".ods").stream().anyMatch(first::endsWith);
        boolean form = files.size() > 1 || List.of(".docx", ".odt", ".pdf", ".zip", ".rtf").stream().anyMatch(first::endsWith);
        return survey ? "survey" : form ? "form" : "thread";
    }

    Score score(Weights weights) {
        return briefing(weights, new ArrayList<>()).map(node -> Score.of(gold, node)).orElseGet(() -> Score.failure(gold));
    }

    Optional<JsonNode> briefing(Weights weights, List<ConsideredPost> considered) {
        return read.flatMap(discussions -> School.briefing(discussions, weights, considered));
    }

    /** Whether some reader knows what it is: whole pages copied, and files of new kinds, are another matter. */
    boolean known() {
        return read.isPresent() && UNKNOWN.stream().noneMatch(name::startsWith);
    }

    boolean thread() {
        return group.equals("thread");
    }
}
