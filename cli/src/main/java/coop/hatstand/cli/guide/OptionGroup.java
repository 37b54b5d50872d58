package coop.hatstand.cli.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What an option is about, by which the help groups options. What is named nowhere is advanced. */
enum OptionGroup {
    INPUT("--questions", "--people", "--title", "--base", "--language", "--sample"),
    WHO("--audience", "--hat", "--default-attribution", "--issuer", "--date", "--contact", "--embargo", "--channel", "--host", "--port", "--name", "--origin", "--token-file"),
    OUTPUT("--to", "--out", "--compact", "--page", "--template", "--fonts", "--replace", "--people-template", "--explain", "--json", "--thanks", "--quiet", "--verbose", "--color"),
    ADVANCED;

    private final Set<String> names;

    OptionGroup(String... names) {
        this.names = Set.of(names);
    }

    String heading() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** A command's options that are not hidden, in groups, in the order of each. */
    static Map<OptionGroup, List<OptionSpec>> of(CommandSpec spec) {
        Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
        spec.options().stream().filter(option -> !option.hidden()).forEach(option -> groups.computeIfAbsent(of(option), group -> new ArrayList<>()).add(option));
        return groups;
    }

    private static OptionGroup of(OptionSpec option) {
        return Stream.of(values()).filter(group -> Stream.of(option.names()).anyMatch(group.names::contains)).findFirst().orElse(ADVANCED);
    }
}
