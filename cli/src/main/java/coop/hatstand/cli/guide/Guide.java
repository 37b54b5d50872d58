package coop.hatstand.cli.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help is laid out: options in groups, and examples at the end. */
public final class Guide {
    private Guide() {
    }

    /** Lays the help of a command and its subcommands out. */
    public static void layOut(CommandLine line) {
        Map<String, IHelpSectionRenderer> sections = line.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, Guide::options);
        sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> examples(help) + help.footer());
        line.setHelpSectionMap(sections);
    }

    private static String options(Help help) {
        StringBuilder text = new StringBuilder();
        OptionGroup.of(help.commandSpec()).forEach((group, options) -> text.append("\n").append(group.heading()).append(":\n").append(listed(help, options)));
        return text.toString();
    }

    private static String listed(Help help, List<OptionSpec> options) {
        Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }

    private static String examples(Help help) {
        List<String> examples = Examples.of(help.commandSpec().name());
        return examples.isEmpty() ? "" : Stream.concat(Stream.of("", "Examples:"), examples.stream().map(example -> "  " + example)).collect(Collectors.joining("\n", "", "\n"));
    }
}
