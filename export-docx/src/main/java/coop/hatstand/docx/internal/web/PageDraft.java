package coop.hatstand.docx.internal.web;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.DraftFile;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A draft saved as a web page, by LibreOffice, Word or Google Docs. It is told from a page of a forum by our bookmarks, or else by the line above its title and a ref
 * behind somebody's name. A page that we wrote ourselves is none.
 */
public final class PageDraft implements DraftFile {

    private static final Pattern REF = Pattern.compile("\\[[A-Z]{1,3}\\d{1,9}(?:\\.\\d{1,9})?\\]");
    private static final Pattern BOOKMARK = Pattern.compile("_(?:q\\d{1,9}|[afhmsu]\\d{1,9}(?:_\\d{1,9})?)");
    private static final String OUR_OWN = "main#main_";

    private final Document page;
    private final Labels labels;
    private final Decoded decoded;
    private final ListKinds lists = new ListKinds();
    private final Map<String, Note> comments = new HashMap<>();

    private PageDraft(Decoded decoded, Document page, Labels labels) {
        this.decoded = decoded;
        this.page = page;
        this.labels = labels;
    }

    /** The page, unless it is plain that it is no draft. */
    public static Optional<PageDraft> read(Source source, String language) throws IOException {
        Decoded decoded = new Decoding(Labels.orEnglish(language)).text(source);
        if (!REF.matcher(decoded.text()).find()) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(decoded.text());
        String stated = Stream.of(page.body(), page.child(0)).map(element -> element.attr("lang").split("-")[0].toLowerCase(Locale.ROOT)).filter(Labels::has).findFirst().orElse(language);
        PageDraft draft = new PageDraft(decoded, page, Labels.orEnglish(stated));
        return PageBody.isTooDeep(page, source.limits().of(Limit.LEVELS)) || page.selectFirst(OUR_OWN) != null || !draft.isMarked() && !draft.hasKicker() ? Optional.empty() : Optional.of(draft);
    }

    private boolean isMarked() {
        return page.select("a[name], [id]").stream().anyMatch(element -> BOOKMARK.matcher(element.hasAttr("name") ? element.attr("name") : element.id()).matches());
    }

    private boolean hasKicker() {
        return page.select("p").stream().map(Element::text).anyMatch(Kickers::starts);
    }

    @Override
    public Notice lost(String name) {
        return Notice.warning("page-packing-lost", labels.text("notice.page-packing-lost", name));
    }

    @Override
    public boolean isDraft(int entries) {
        return entries > 0 || isMarked();
    }

    @Override
    public Optional<String> author() {
        return Optional.empty();
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public ListKinds lists() {
        return lists;
    }

    @Override
    public List<String> edges() {
        return page.select("div[title=header], div[title=footer]").stream().flatMap(edge -> edge.select("p").stream()).map(line -> PageParagraph.folded(line.wholeText()).strip()).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public Optional<Note> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    /** Keeps a comment, and gives its id. */
    String comment(Note note) {
        String id = Integer.toString(comments.size());
        comments.put(id, note);
        return id;
    }

    @Override
    public List<Notice> body(BodyBlocks to) {
        return Stream.concat(decoded.notices().stream(), new PageBody(page, this, to).read().stream()).toList();
    }
}
