package coop.hatstand.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, as roff. */
final class ManPage {
    private final List<String> lines = new ArrayList<>();

    private ManPage() {
    }

    static List<String> of(CommandLine root) {
        ManPage page = new ManPage();
        CommandSpec spec = root.getCommandSpec();
        page.lines.add(".TH HATSTAND 1 \"\" \"" + String.join(" ", root.getCommandSpec().version()) + "\" \"User Commands\"");
        page.section("NAME");
        page.text("hatstand - " + decapitalized(String.join(" ", spec.usageMessage().description())));
        page.section("SYNOPSIS");
        page.lines.add(".B hatstand");
        page.lines.add(".I COMMAND");
        page.text("[OPTION...] INPUT...");
        page.lines.add(".br");
        page.lines.add(".B hatstand");
        page.text("FILE...");
        page.section("DESCRIPTION");
        page.text("“hatstand FILE” does what “hatstand brief FILE” does.");
        page.section("COMMANDS");
        root.getSubcommands().forEach(page::command);
        page.section("ENVIRONMENT");
        page.item("COLUMNS", "How wide the terminal is.");
        page.item("NO_COLOR", "Nothing is printed in colour if this is set.");
        page.item("JAVA_TOOL_OPTIONS", "Options for Java, such as -Xmx2g for more memory.");
        return page.lines;
    }

    private void command(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        lines.add(".SS hatstand " + escaped(name) + spec.positionalParameters().stream().map(p -> " " + escaped(p.paramLabel()) + (p.arity().max() > 1 ? "..." : "")).collect(Collectors.joining()));
        text(String.join(" ", spec.usageMessage().description()));
        Map<OptionGroup, List<OptionSpec>> groups = OptionGroup.of(spec);
        groups.forEach((group, options) -> {
            lines.add(".PP");
            lines.add(".I " + group.heading());
            options.forEach(option -> item(Stream.of(option.names()).collect(Collectors.joining(", ")) + (option.arity().max() == 0 ? "" : " " + option.paramLabel()), described(option)));
        });
        for (String line : Examples.of(name)) {
            lines.add(".PP");
            lines.add(".EX");
            text(line);
            lines.add(".EE");
        }
        Stream.of(spec.usageMessage().footer()).filter(line -> !line.isBlank()).forEach(line -> {
            lines.add(".PP");
            text(line);
        });
    }

    private static String described(OptionSpec option) {
        String candidates = option.completionCandidates() == null ? "" : Stream.of(option.completionCandidates()).flatMap(all -> {
            List<String> each = new ArrayList<>();
            all.forEach(each::add);
            return each.stream();
        }).collect(Collectors.joining(", "));
        return String.join(" ", option.description()).replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue())).replace("${COMPLETION-CANDIDATES}", candidates);
    }

    private void section(String name) {
        lines.add(".SH " + name);
    }

    private void item(String term, String text) {
        lines.add(".TP");
        lines.add(".B " + escaped(term));
        text(text);
    }

    private void text(String text) {
        lines.add(escaped(text));
    }

    private static String decapitalized(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1).replaceAll("\\.$", "");
    }

    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
