package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry.Byline;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Paragraph.Voice;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.export.Draft;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.markup.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reassembles a document from a draft's pieces, one at a time. */
public final class DraftBuilder {

    /** What the last comment announced. */
    private enum Next {
        ANYTHING,
        STANDFIRST,
        GUIDANCE,
        BYLINE,
        NOTE,
        LIST,
        WORDS
    }

    /** Comments that editors and checkers leave behind for themselves. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("|end list|(?:prettier|markdownlint|vale|textlint|cspell|vim|toc)\\b.*", Pattern.DOTALL);

    private final DraftHead draftHead = new DraftHead();
    private final SectionOutline sectionOutline = new SectionOutline();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<OpenHolder> holder = Optional.empty();
    private String entryId = "";
    private Next next = Next.ANYTHING;
    private boolean rule;
    private boolean anchored;
    private Labels labels;

    /** @param labels the words for notices, unless the draft names a language of its own */
    public DraftBuilder(Labels labels) {
        this.labels = labels;
    }

    public void add(Piece piece) {
        if (piece instanceof Piece.Comment comment) {
            if (comment.words().startsWith(DraftComments.PREFIX)) {
                anchored = true;
                comment(comment.words().split("\\s+"));
            } else if (!FOR_PROGRAMS.matcher(comment.words()).matches()) {
                typed(comment.words());
            }
        } else if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Rule) {
            keepRule();
            rule = true;
        } else if (piece instanceof Piece.Words words) {
            keepRule();
            words(words.block());
        }
    }

    /** @param before what to say before anything that this found */
    public Draft draft(List<Notice> before) {
        keepRule();
        close();
        Document document = new Document(draftHead.metadata(), sectionOutline.finished(), Optional.empty());
        List<Notice> all = new ArrayList<>(before);
        all.addAll(anchored ? notices : List.of(Notice.info("anchors-lost", labels.text("notice.anchors-lost"))));
        return new Draft(Optional.of(document), Optional.empty(), all);
    }

    /** A comment that a person typed is a note on the answer it stands in. */
    private void typed(String words) {
        if (holder.isPresent() && holder.get() instanceof EntryHolder) {
            holder.get().note(new Note("", Optional.empty(), words));
        } else {
            notices.add(Notice.warning("comment-unplaced", labels.text("notice.comment-unplaced", words)));
        }
    }

    /** A rule that is not followed by a section was typed by the editor. */
    private void keepRule() {
        if (rule) {
            rule = false;
            words(Paragraph.of("* * *"));
        }
    }

    private void comment(String[] words) {
        String id = words.length > 1 ? words[1] : "";
        Next expected = next;
        next = Next.ANYTHING;
        switch (words[0]) {
            case DraftComments.DRAFT -> {
                draftHead.read(words);
                labels = draftHead.words().orElse(labels);
            }
            case DraftComments.GUIDANCE -> next = Next.GUIDANCE;
            case DraftComments.NOTE -> next = Next.NOTE;
            case DraftComments.LIST -> next = Next.LIST;
            case DraftComments.WORDS -> next = expected == Next.BYLINE ? expected : Next.WORDS;
            case DraftComments.ENTRY -> {
                close();
                entryId = id;
                next = Next.BYLINE;
            }
            case DraftComments.LINE -> slot(id, Slot.Kind.LINE_TO_TAKE, words);
            case DraftComments.DECISION -> slot(id, Slot.Kind.DECISION, words);
            case DraftComments.FILE -> slot(id, Slot.Kind.FILE_UNDER, words);
            case DraftComments.HANDWRITING -> slot(id, Slot.Kind.HANDWRITING, words);
            case DraftComments.END -> {
                close();
                sectionOutline.end(words);
            }
            default -> sectionOrVoice(words, id);
        }
    }

    private void sectionOrVoice(String[] words, String id) {
        String name = words[0].substring(DraftComments.PREFIX.length()).toUpperCase(Locale.ROOT);
        if (EnumNames.of(Section.Role.class, name).isPresent()) {
            rule = false;
            close();
            sectionOutline.announce(unique(id), EnumNames.of(Section.Role.class, name).get(), words);
        } else if (EnumNames.of(Voice.class, name).isPresent()) {
            close();
            sectionOutline.voice(EnumNames.of(Voice.class, name).get());
        } else {
            notices.add(Notice.info("unknown-anchor", labels.text("notice.unknown-anchor", words[0])));
        }
    }

    private void slot(String id, Slot.Kind kind, String[] words) {
        close();
        holder = Optional.of(new SlotHolder(unique(id), kind, List.of(words).contains(DraftComments.EMPTY)));
    }

    private void heading(Piece.Heading heading) {
        close();
        next = Next.ANYTHING;
        if (draftHead.untitled() && heading.level() == 1) {
            draftHead.title(Prose.ofInlines(heading.words()));
            next = Next.STANDFIRST;
            return;
        }
        rule = false;
        if (!sectionOutline.announced()) {
            String id = unique("new");
            notices.add(Notice.info("new-heading", labels.text("notice.new-heading", Prose.ofInlines(heading.words()))));
            sectionOutline.announce(id, Section.Role.BACK, new String[0]);
        }
        sectionOutline.open(heading);
    }

    private void words(Block block) {
        Next expected = next;
        next = Next.ANYTHING;
        Optional<String> aside = aside(block);
        Optional<Byline> byline = expected == Next.WORDS ? Optional.empty() : BylineText.read(block);
        if (draftHead.untitled() && aside.isPresent()) {
            draftHead.kicker(aside.get());
        } else if (expected == Next.STANDFIRST && aside.isPresent()) {
            draftHead.standfirst(aside.get());
        } else if (block instanceof Quotation quotation && (expected == Next.GUIDANCE || !anchored && holder.isEmpty() && sectionOutline.isEmpty())) {
            draftHead.guidance(quotation.blocks());
        } else if (sectionOutline.announced() && aside.isPresent()) {
            sectionOutline.kicker(aside.get());
        } else if (expected == Next.BYLINE || byline.isPresent() && !sectionOutline.announced()) {
            entry(block, byline, expected == Next.BYLINE);
        } else if (block instanceof Quotation quotation && holder.isPresent() && (expected == Next.NOTE || !anchored && NoteText.isDated(quotation))) {
            holder.get().note(NoteText.read(quotation));
        } else if (holder.isPresent()) {
            holder.get().add(block);
        } else {
            sectionOutline.add(said(block, expected));
        }
    }

    private Block said(Block block, Next expected) {
        boolean facts = expected != Next.LIST && sectionOutline.voice() == Voice.PROGRAM && block instanceof BulletList list && FactItems.looksLike(list);
        return facts ? FactItems.read((BulletList) block) : BlockVoices.in(sectionOutline.voice(), block);
    }

    private void entry(Block block, Optional<Byline> byline, boolean anchored) {
        close();
        String ref = byline.map(Byline::ref).orElse(entryId.toUpperCase(Locale.ROOT));
        String id = unique(anchored ? entryId : ref.toLowerCase(Locale.ROOT));
        if (!anchored) {
            notices.add(Notice.info("anchor-lost", labels.text("notice.anchor-lost", ref)));
        }
        EntryHolder entry = new EntryHolder(id, byline.orElseGet(() -> new Byline("", List.of(), List.of(), ref, Optional.empty())));
        holder = Optional.of(entry);
        if (byline.isEmpty()) {
            notices.add(Notice.warning("byline-lost", labels.text("notice.byline-lost", ref)));
            entry.add(block);
        }
    }

    /** An unused id. Something copied together with its comment gets a new one. */
    private String unique(String wanted) {
        String id = wanted.isEmpty() ? "new" : wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void close() {
        holder.ifPresent(held -> sectionOutline.add(held.finished()));
        holder = Optional.empty();
    }

    /** The text of a paragraph that is emphasised as a whole. */
    static Optional<String> aside(Block block) {
        boolean aside = block instanceof Paragraph paragraph && paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Emphasis;
        return aside ? Optional.of(Prose.of(List.of(block))) : Optional.empty();
    }
}
