package coop.hatstand.cli.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft as other programs save it. */
final class Saved {
    /** The paragraph styles that Google Docs has; all others become direct formatting. */
    private static final Pattern GOOGLES = Pattern.compile("Heading[1-6]|Title|Subtitle");
    private static final Pattern PARAGRAPH_STYLE = Pattern.compile("<w:pStyle w:val=\"([^\"]*)\"/>");
    private static final Pattern RUN_STYLE = Pattern.compile("<w:rStyle w:val=\"([^\"]*)\"/>");
    private static final Pattern CODE = Pattern.compile("<w:pStyle w:val=\"HatstandCode\"/>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("<w:hyperlink w:anchor=\"_?([^\"]*)\"[^>]*>");

    private Saved() {
    }

    /** Google Docs: hidden bookmarks and custom XML are gone, styles are written out, each paragraph and run says that it is not right to left. */
    static WordFile byGoogleDocs(WordFile draft) {
        WordFile saved = draft;
        for (String part : List.copyOf(draft.parts().keySet())) {
            saved = part.startsWith("customXml/") ? saved.without(part) : saved;
        }
        saved = saved.with("word/_rels/document.xml.rels", saved.part("word/_rels/document.xml.rels").replaceAll("<Relationship [^>]*customXml[^>]*/>", ""))
                .with("[Content_Types].xml", saved.part("[Content_Types].xml").replaceAll("<Override PartName=\"/customXml[^>]*/>", ""))
                .with("word/styles.xml", googles(saved.part("word/styles.xml")));
        return saved.body(Saved::googlesBody);
    }

    private static String googles(String styles) {
        return Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]*)\".*?</w:style>", Pattern.DOTALL).matcher(styles)
                .replaceAll(style -> GOOGLES.matcher(style.group(1)).matches() || style.group(1).equals("Normal") ? Matcher.quoteReplacement(style.group()) : "");
    }

    private static String googlesBody(String body) {
        String bare = body.replaceAll("<w:bookmark(Start|End)[^>]*/>", "");
        bare = CODE.matcher(bare).replaceAll(code -> Matcher.quoteReplacement(code.group().replace("<w:r><w:t", "<w:r><w:rPr><w:rFonts w:ascii=\"Courier New\"/></w:rPr><w:t")));
        bare = PARAGRAPH_STYLE.matcher(bare).replaceAll(style -> GOOGLES.matcher(style.group(1)).matches() ? style.group() : "");
        bare = RUN_STYLE.matcher(bare).replaceAll(style -> style.group(1).startsWith("HatstandChip")
                ? "<w:shd w:val=\"clear\" w:fill=\"e8e4da\"/>" : style.group(1).equals("HatstandCodeWords") ? "<w:rFonts w:ascii=\"Courier New\"/><w:shd w:val=\"clear\" w:fill=\"f3f1ec\"/>" : "");
        bare = ANCHOR.matcher(bare).replaceAll("<w:hyperlink w:anchor=\"_heading=h.$1\">");
        return bare.replace("<w:r><w:rPr>", "<w:r w:rsidDel=\"00000000\" w:rsidR=\"00000000\" w:rsidRPr=\"00000000\"><w:rPr><w:rtl w:val=\"0\"/>")
                .replace("<w:r><w:t", "<w:r w:rsidDel=\"00000000\" w:rsidR=\"00000000\" w:rsidRPr=\"00000000\"><w:rPr><w:rtl w:val=\"0\"/></w:rPr><w:t");
    }

    /**
     * Word: ids of revisions everywhere, spelling marks, runs cut in two, the list of contents in a content control, tags around words, comments
     * with their extended parts, a style's id in another language.
     */
    static WordFile byWord(WordFile draft) {
        return draft.body(Saved::wordsBody)
                .with("word/styles.xml", draft.part("word/styles.xml").replace("styleId=\"Heading1\"", "styleId=\"berschrift1\"").replace("styleId=\"Title\"", "styleId=\"Titel\""))
                .with("word/commentsExtended.xml", "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"2B0C7A11\" w15:done=\"0\"/></w15:commentsEx>")
                .with("word/people.xml", "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\"Jo\"/></w15:people>");
    }

    private static String wordsBody(String body) {
        String saved = body.replace("\"Heading1\"", "\"berschrift1\"").replace("\"Title\"", "\"Titel\"");
        saved = Pattern.compile("<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t(?: xml:space=\"preserve\")?>([^<&]{8,})</w:t></w:r>").matcher(saved).replaceAll(run -> {
            String words = run.group(2);
            int half = words.length() / 2;
            return Matcher.quoteReplacement(run(run.group(1), words.substring(0, half)) + "<w:proofErr w:type=\"spellStart\"/><w:smartTag w:uri=\"urn:x\" w:element=\"place\">"
                    + run(run.group(1), words.substring(half)) + "</w:smartTag><w:proofErr w:type=\"spellEnd\"/>");
        });
        saved = saved.replaceFirst("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/>", "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>$0");
        if (saved.contains("\"Toc1\"")) {
            int end = saved.indexOf("</w:p>", saved.lastIndexOf("\"Toc1\"")) + "</w:p>".length();
            saved = saved.substring(0, end) + "</w:sdtContent></w:sdt>" + saved.substring(end);
        }
        return saved.replace("<w:p>", "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\" w:rsidP=\"00C21F04\">")
                .replace("</w:tbl>", "</w:tbl><w:bookmarkStart w:id=\"9001\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"9001\"/>");
    }

    private static String run(String look, String words) {
        return "<w:r w:rsidRPr=\"00B83E55\">" + look + "<w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }
}
