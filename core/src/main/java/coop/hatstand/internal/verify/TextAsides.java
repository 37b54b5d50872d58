package coop.hatstand.internal.verify;

import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.markup.Html;
import coop.hatstand.office.PackageXml;
import coop.hatstand.source.Source;
import coop.hatstand.verify.TextPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a file holds beside its text: headers and footers, footnotes and endnotes, comments, and its properties such as author and keywords. */
final class TextAsides {
    private static final Pattern PART = Pattern.compile("(?:word/(?:(header|footer)\\d*|(footnotes|endnotes)|(comments)\\d*)|(docProps/(?:core|app|custom)|meta)|(content)|(styles))\\.xml");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)(?<![\\w-])(?:content|alt|title|aria-label)\\s{0,9}=\\s{0,9}(?:\"([^\"<>]{1,2000})\"|'([^'<>]{1,2000})')");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> LETTERS = Set.of("t", "delText", "instrText");
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int LONGEST_TAG = 4_000;

    private final List<TextPart> parts = new ArrayList<>();
    private final Map<TextPlace.Unit, Integer> counts = new EnumMap<>(TextPlace.Unit.class);

    private TextAsides() {
    }

    /** Those of a Word or OpenDocument text. */
    static List<TextPart> ofPackage(Source source, Labels labels) throws IOException {
        TextAsides asides = new TextAsides();
        try {
            for (Map.Entry<String, byte[]> file : new PackedFiles(source, labels).files(name -> PART.matcher(name).matches()).entrySet()) {
                Matcher kind = PART.matcher(file.getKey());
                if (kind.matches()) {
                    asides.file(kind, PackageXml.factory().createXMLStreamReader(PackageXml.letters(new ByteArrayInputStream(file.getValue()))));
                }
            }
        } catch (XMLStreamException | ZipException e) {
            throw new IOException(labels.text("read.error.office", source.name()), e);
        }
        return asides.parts;
    }

    /** Those of a web page: what its tags say for search engines and for those who do not see it, and its comments. */
    static List<TextPart> ofPage(String html) {
        TextAsides asides = new TextAsides();
        int from = 0;
        while (from >= 0 && from < html.length()) {
            int tag = html.indexOf('<', from);
            if (tag < 0) {
                break;
            }
            if (html.startsWith(OPEN, tag)) {
                int end = html.indexOf(CLOSE, tag + OPEN.length());
                asides.add(TextPlace.Unit.COMMENT, html.substring(tag + OPEN.length(), end < 0 ? html.length() : end));
                from = end < 0 ? html.length() : end + CLOSE.length();
            } else {
                int end = html.indexOf('>', tag);
                end = end < 0 ? html.length() : end;
                Matcher said = ATTRIBUTE.matcher(html.substring(tag, Math.min(end, tag + LONGEST_TAG)));
                while (said.find()) {
                    asides.add(TextPlace.Unit.PROPERTY, Prose.of(Html.parse("<p>" + (said.group(1) == null ? said.group(2) : said.group(1)) + "</p>")));
                }
                from = end + 1;
            }
        }
        return asides.parts;
    }

    /** Those that a reader of pages found. */
    static List<TextPart> of(List<String> found) {
        TextAsides asides = new TextAsides();
        found.forEach(words -> asides.add(TextPlace.Unit.PROPERTY, words));
        return asides.parts;
    }

    private void add(TextPlace.Unit unit, String words) {
        if (!words.isBlank()) {
            TextPlace place = new TextPlace(unit, counts.merge(unit, 1, Integer::sum));
            parts.add(new TextPart(words.strip(), false, at -> place));
        }
    }

    private void file(Matcher kind, XMLStreamReader xml) throws XMLStreamException {
        if (kind.group(1) != null) {
            word(TextPlace.Unit.MARGIN, xml);
        } else if (kind.group(2) != null) {
            word(TextPlace.Unit.NOTE, xml);
        } else if (kind.group(3) != null) {
            word(TextPlace.Unit.COMMENT, xml);
        } else if (kind.group(4) != null) {
            properties(xml);
        } else {
            openDocument(xml);
        }
    }

    /** Each paragraph; who wrote a comment is a property of it. */
    private void word(TextPlace.Unit unit, XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean letters = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                letters = LETTERS.contains(xml.getLocalName());
                words.append(Set.of("tab", "br").contains(xml.getLocalName()) ? " " : "");
                if (xml.getLocalName().equals("comment")) {
                    add(TextPlace.Unit.PROPERTY, attribute(xml, "author"));
                }
            } else if (event == XMLStreamConstants.CHARACTERS && letters) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                letters = false;
                if (xml.getLocalName().equals("p")) {
                    add(unit, words.toString());
                    words.setLength(0);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                add(TextPlace.Unit.PROPERTY, words.toString());
                words.setLength(0);
            }
        }
    }

    /** Notes and annotations of the text; headers and footers of the styles. */
    private void openDocument(XMLStreamReader xml) throws XMLStreamException {
        List<TextPlace.Unit> within = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                unit(xml.getLocalName()).ifPresent(within::add);
                words.setLength(PARAGRAPHS.contains(xml.getLocalName()) ? 0 : words.length());
            } else if (event == XMLStreamConstants.CHARACTERS && !within.isEmpty()) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && !within.isEmpty()) {
                boolean property = xml.getLocalName().equals("creator");
                if (property || PARAGRAPHS.contains(xml.getLocalName())) {
                    add(property ? TextPlace.Unit.PROPERTY : within.get(within.size() - 1), words.toString());
                    words.setLength(0);
                }
                if (unit(xml.getLocalName()).isPresent()) {
                    within.remove(within.size() - 1);
                }
            }
        }
    }

    private static Optional<TextPlace.Unit> unit(String element) {
        return switch (element) {
            case "note-body" -> Optional.of(TextPlace.Unit.NOTE);
            case "annotation" -> Optional.of(TextPlace.Unit.COMMENT);
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> Optional.of(TextPlace.Unit.MARGIN);
            default -> Optional.empty();
        };
    }
}
