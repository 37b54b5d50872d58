package coop.hatstand.docx.internal.web;

import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How elements of a page look: by their names, by the classes that Google Docs gives them, and by their own declarations. */
final class PageStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,400}+)\\{([^{}]{0,4000}+)}");
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
    private static final Set<String> COLOURLESS = Set.of("transparent", "none", "inherit", "initial", "#fff", "#ffffff", "white");
    private static final Set<String> READ = Set.of("font-weight", "font-style", "font-family", "background", "background-color", "text-decoration", "display", "mso-hide");
    /** Bounds what a page may have us look up: a sheet's length, and an element's classes. */
    private static final int LONGEST_SHEET = 200_000;
    private static final int MOST_CLASSES = 8;

    private final Map<String, Map<String, String>> classes = new HashMap<>();

    PageStyles(Document page) {
        String sheets = page.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
        Matcher rule = RULE.matcher(sheets.substring(0, Math.min(LONGEST_SHEET, sheets.length())));
        while (rule.find()) {
            for (String selector : rule.group(1).strip().split(",")) {
                read(rule.group(2), classes.computeIfAbsent(selector.substring(selector.indexOf('.') + 1).strip(), name -> new HashMap<>()));
            }
        }
    }

    private static void read(String declarations, Map<String, String> into) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            String property = declaration.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
            if (READ.contains(property)) {
                into.put(property, declaration.substring(colon + 1).strip());
            }
        }
    }

    /** A style of ours by its id, which Word keeps as a class; Word's own have a prefix there. */
    static Optional<Style> named(Element element) {
        return Stream.of(Style.values()).filter(style -> element.classNames().stream().anyMatch(name -> style.ownId().equalsIgnoreCase(name) || ("Mso" + style.ownId()).equalsIgnoreCase(name))).filter(style -> style != Style.NORMAL).findFirst();
    }

    /** What is declared for an element, its own declarations last. */
    private Map<String, String> declared(Element element) {
        Map<String, String> declared = new HashMap<>();
        element.classNames().stream().limit(MOST_CLASSES).forEach(name -> declared.putAll(classes.getOrDefault(name, Map.of())));
        read(element.attr("style"), declared);
        return declared;
    }

    /** How the words of an element look that is within others. */
    Look look(Look around, Element element) {
        Map<String, String> declared = declared(element);
        String name = element.normalName();
        StyledPiece outer = around.piece();
        boolean code = Set.of("code", "tt", "kbd", "samp").contains(name) || declared.getOrDefault("font-family", element.attr("face")).contains(RunWriter.CODE_FONT);
        String weight = declared.getOrDefault("font-weight", "");
        String slope = declared.getOrDefault("font-style", "");
        boolean strong = weight.isEmpty() ? outer.strong() || Set.of("b", "strong").contains(name) : BOLD.matcher(weight).matches();
        boolean emphasis = slope.isEmpty() ? outer.emphasis() || Set.of("i", "em").contains(name) : !slope.equals("normal");
        String ground = declared.getOrDefault("background-color", declared.getOrDefault("background", "")).toLowerCase(Locale.ROOT);
        boolean marked = name.equals("mark") || (ground.isEmpty() || element.isBlock() ? outer.marked() : !COLOURLESS.contains(ground));
        boolean struck = Set.of("s", "strike", "del").contains(name) || declared.getOrDefault("text-decoration", "").contains("line-through");
        boolean hidden = declared.getOrDefault("display", "").equals("none") || declared.getOrDefault("mso-hide", "").equals("all");
        return new Look(new StyledPiece("", code ? Style.CODE_WORDS.label() : named(element).map(Style::label).filter(own -> !element.isBlock()).orElse(outer.style()), strong, emphasis, marked, link(element).or(outer::link)), hidden ? "hidden" : struck ? "struck" : around.fate());
    }

    private static Optional<StyledPiece.Target> link(Element element) {
        String address = element.normalName().equals("a") ? GoogleLink.target(element.attr("href")) : "";
        return address.isEmpty() ? Optional.empty()
                : Optional.of(address.startsWith("#") ? new StyledPiece.Target(address.substring(1), true) : new StyledPiece.Target(address, false));
    }
}
