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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How elements of a page look: by their names, by the classes that Google Docs gives them, and by their own declarations. */
final class PageStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,400})\\{([^{}]{0,4000})}");
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
    private static final Set<String> COLOURLESS = Set.of("transparent", "none", "inherit", "initial", "#fff", "#ffffff", "white");

    private final Map<String, String> classes = new HashMap<>();

    PageStyles(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                for (String selector : rule.group(1).strip().split(",")) {
                    int dot = selector.indexOf('.');
                    classes.merge(selector.substring(dot + 1).strip(), rule.group(2), (first, second) -> first + ";" + second);
                }
            }
        }
    }

    /** What is declared for an element, its own declarations last. */
    private Map<String, String> declared(Element element) {
        StringBuilder all = new StringBuilder();
        element.classNames().forEach(name -> all.append(classes.getOrDefault(name, "")).append(';'));
        Map<String, String> declared = new HashMap<>();
        for (String declaration : all.append(element.attr("style")).toString().split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), declaration.substring(colon + 1).strip());
            }
        }
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
        return new Look(new StyledPiece("", code ? Style.CODE_WORDS.label() : outer.style(), strong, emphasis, marked, link(element).or(outer::link)), hidden ? "hidden" : struck ? "struck" : around.fate());
    }

    private static Optional<StyledPiece.Target> link(Element element) {
        String address = element.normalName().equals("a") ? GoogleLink.target(element.attr("href")) : "";
        return address.isEmpty() ? Optional.empty()
                : Optional.of(address.startsWith("#") ? new StyledPiece.Target(address.substring(1), true) : new StyledPiece.Target(address, false));
    }
}
