package coop.hatstand.internal.verify;

import coop.hatstand.document.Block;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.internal.read.office.OfficeFormReader;
import coop.hatstand.markup.Html;
import coop.hatstand.markup.Markdown;
import coop.hatstand.markup.PlainText;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.source.Source;
import coop.hatstand.verify.TextPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a text of any kind that can be checked: pages by the readers there are, Word and OpenDocument texts, web pages, Markdown, plain text. */
public final class TextParts {
    private static final int BEGINNING = 500;
    private final List<PageTextReader> readers;
    private final Labels labels;

    public TextParts(List<PageTextReader> readers, Labels labels) {
        this.readers = List.copyOf(readers);
        this.labels = labels;
    }

    List<TextPart> of(Source source) throws IOException {
        for (PageTextReader reader : readers) {
            Optional<List<String>> pages = reader.pages(source);
            if (pages.isPresent()) {
                return with(pages(pages.get()), TextAsides.of(reader.asides(source)));
            }
        }
        if (PackedFiles.isZip(source)) {
            return with(paragraphs(Html.parse(new OfficeFormReader(labels).html(source))), TextAsides.ofPackage(source, labels));
        }
        String text = new Decoding(labels).text(source).text();
        if (isHtml(source.name(), text)) {
            return with(paragraphs(Html.parse(text)), TextAsides.ofPage(text));
        }
        boolean plain = source.name().toLowerCase(Locale.ROOT).endsWith(".txt");
        return lines(text, plain ? PlainText.parse(text) : Markdown.parse(text));
    }

    private static List<TextPart> with(List<TextPart> text, List<TextPart> asides) {
        return Stream.concat(text.stream(), asides.stream()).toList();
    }

    private static boolean isHtml(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String begin = text.substring(0, Math.min(BEGINNING, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || begin.startsWith("<!doctype html") || begin.startsWith("<html");
    }

    private static List<TextPart> paragraphs(List<Block> blocks) {
        List<TextPart> parts = new ArrayList<>();
        for (BlockTexts.Piece piece : BlockTexts.of(blocks)) {
            TextPlace place = new TextPlace(TextPlace.Unit.PARAGRAPH, parts.size() + 1);
            parts.add(new TextPart(piece.text(), piece.quoted(), at -> place));
        }
        return parts;
    }

    private static List<TextPart> lines(String text, List<Block> blocks) {
        LineNumbers numbers = new LineNumbers(text);
        List<TextPart> parts = new ArrayList<>();
        for (BlockTexts.Piece piece : BlockTexts.of(blocks)) {
            int from = numbers.next(piece.text());
            parts.add(new TextPart(piece.text(), piece.quoted(), at -> new TextPlace(TextPlace.Unit.LINE, numbers.line(from, piece.text(), at))));
        }
        return parts;
    }

    /** A quotation that goes on over the page belongs to the page where it starts. */
    private static List<TextPart> pages(List<String> pages) {
        List<TextPart> parts = new ArrayList<>();
        String rest = "";
        for (int i = 0; i < pages.size(); i++) {
            String page = rest.isEmpty() ? pages.get(i) : rest;
            rest = "";
            String next = i + 1 < pages.size() ? pages.get(i + 1) : "";
            int goesOn = OpenQuotation.closedIn(page, next);
            if (goesOn > 0) {
                page = page + "\n" + next.substring(0, goesOn);
                rest = next.substring(goesOn) + " ";
            }
            TextPlace place = new TextPlace(TextPlace.Unit.PAGE, i + 1);
            parts.add(new TextPart(page, false, at -> place));
        }
        return parts;
    }
}
