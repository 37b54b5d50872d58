package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of one paragraph and gives them back in the normal form that {@link coop.hatstand.markup.Markdown} tells of. */
public final class InlineRun {

    /** What pieces can be held by. */
    public enum Kind {
        PARAGRAPH,
        EMPHASIS,
        STRONG,
        LINK,
        MARKED,
        /** Says nothing: something inside its own kind, or a mark that is not people's to make. */
        DISSOLVED
    }

    private static final class Frame {
        final Kind kind;
        final String target;
        final boolean inLink;
        final List<Inline> items = new ArrayList<>(4);
        final StringBuilder text = new StringBuilder();
        boolean started;

        Frame(Kind kind, String target, boolean inLink) {
            this.kind = kind;
            this.target = target;
            this.inLink = inLink;
        }
    }

    private final List<Frame> frames = new ArrayList<>();
    private boolean space;
    private int breaks;

    public InlineRun() {
        frames.add(new Frame(Kind.PARAGRAPH, "", false));
    }

    /** Adds words; any white space in them parts words, no more. */
    public InlineRun text(CharSequence words) {
        int i = 0;
        while (i < words.length()) {
            if (Letters.parts(words.charAt(i))) {
                space = true;
                i++;
            } else {
                i = stretch(words, i, ready().text);
            }
        }
        return this;
    }

    /** Adds words that have nothing unfit in them, and no white space but spaces. */
    public InlineRun words(char[] words, int from, int to) {
        int i = from;
        while (i < to) {
            if (words[i] == ' ') {
                space = true;
                i++;
            } else {
                int end = i + 1;
                while (end < to && (words[end] != ' ' || end + 1 < to && words[end + 1] != ' ')) {
                    end++;
                }
                ready().text.append(words, i, end - i);
                i = end;
            }
        }
        return this;
    }

    /** Adds words parted by single spaces, as whole stretches: most words need no care. */
    private static int stretch(CharSequence words, int from, StringBuilder text) {
        int copied = from;
        int i = from;
        while (i < words.length() && !endsStretch(words, i)) {
            if (Letters.pairAt(words, i)) {
                i++;
            } else if (Letters.unfit(words.charAt(i))) {
                text.append(words, copied, i).append(Letters.REPLACEMENT);
                copied = i + 1;
            }
            i++;
        }
        text.append(words, copied, i);
        return i;
    }

    private static boolean endsStretch(CharSequence words, int i) {
        char c = words.charAt(i);
        return Letters.parts(c) && (c != ' ' || i + 1 == words.length() || Letters.parts(words.charAt(i + 1)));
    }

    public InlineRun lineBreak() {
        breaks++;
        return this;
    }

    public InlineRun code(String code) {
        String line = oneLine(code);
        if (line.isBlank()) {
            return text(" ");
        }
        Frame frame = ready();
        flush(frame);
        int last = frame.items.size() - 1;
        if (last >= 0 && frame.items.get(last) instanceof Code before) {
            frame.items.set(last, new Code(before.text() + line));
        } else {
            frame.items.add(new Code(line));
        }
        return this;
    }

    private static String oneLine(String code) {
        StringBuilder line = new StringBuilder(code);
        for (int i = 0; i < line.length(); i++) {
            if (Letters.parts(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return Letters.fit(line.toString());
    }

    public InlineRun reference(Reference reference) {
        if (reference.text().isBlank() || inside(Kind.LINK)) {
            return text(reference.text());
        }
        Frame frame = ready();
        flush(frame);
        frame.items.add(new Reference(reference.target(), words(reference.text())));
        return this;
    }

    private static String words(String text) {
        return Letters.settled(text) ? text : Letters.fit(String.join(" ", text.trim().split("\\s+")));
    }

    public InlineRun open(Kind kind) {
        return open(kind, "");
    }

    public InlineRun open(Kind kind, String target) {
        if (kind == Kind.DISSOLVED || inside(kind)) {
            frames.add(new Frame(Kind.DISSOLVED, "", false));
        } else if (!reopened(kind)) {
            frames.add(new Frame(kind, target, kind == Kind.LINK || holder().inLink));
        }
        return this;
    }

    /** Emphasis straight after emphasis is the same emphasis going on. */
    private boolean reopened(Kind kind) {
        Frame top = holder();
        int last = top.items.size() - 1;
        if (space || breaks > 0 || last < 0 || top.text.length() > 0) {
            return false;
        }
        List<Inline> content = content(kind, top.items.get(last));
        if (content.isEmpty()) {
            return false;
        }
        top.items.remove(last);
        Frame frame = new Frame(kind, "", top.inLink);
        frame.started = true;
        frame.items.addAll(content);
        if (content.get(content.size() - 1) instanceof Text text) {
            frame.items.remove(content.size() - 1);
            frame.text.append(text.text());
        }
        frames.add(frame);
        return true;
    }

    private static List<Inline> content(Kind kind, Inline inline) {
        if (kind == Kind.EMPHASIS && inline instanceof Emphasis emphasis) {
            return emphasis.content();
        }
        return kind == Kind.STRONG && inline instanceof Strong strong ? strong.content() : List.of();
    }

    public InlineRun close() {
        Frame frame = frames.get(frames.size() - 1);
        if (frame.kind == Kind.LINK && !frame.started) {
            text(frame.target);
        }
        frames.remove(frames.size() - 1);
        if (frame.kind != Kind.DISSOLVED && frame.started) {
            flush(frame);
            Frame parent = holder();
            flush(parent);
            parent.items.add(closed(frame));
        }
        return this;
    }

    private static Inline closed(Frame frame) {
        return switch (frame.kind) {
            case EMPHASIS -> new Emphasis(frame.items);
            case STRONG -> new Strong(frame.items);
            case MARKED -> new Marked(frame.items);
            case LINK -> new Link(frame.target, frame.items);
            case PARAGRAPH, DISSOLVED -> throw new IllegalStateException("nothing to close");
        };
    }

    /** How many holders are open, the paragraph among them. */
    public int depth() {
        return frames.size();
    }

    public boolean isEmpty() {
        return !frames.get(0).started;
    }

    /** Closes what is open and gives the paragraph's pieces; empty if there was nothing but white space. */
    public List<Inline> done() {
        while (frames.size() > 1) {
            close();
        }
        flush(frames.get(0));
        return List.copyOf(frames.get(0).items);
    }

    private boolean inside(Kind kind) {
        for (Frame frame : frames) {
            if (frame.kind == kind) {
                return true;
            }
        }
        return false;
    }

    private Frame holder() {
        int i = frames.size() - 1;
        while (frames.get(i).kind == Kind.DISSOLVED) {
            i--;
        }
        return frames.get(i);
    }

    /** The innermost holder, with the white space before its first piece put outside of all that starts here. */
    private Frame ready() {
        Frame parent = null;
        for (Frame frame : frames) {
            if (frame.kind != Kind.DISSOLVED) {
                if (!frame.started && parent != null) {
                    part(parent);
                }
                frame.started = true;
                parent = frame;
            }
        }
        part(parent);
        return parent;
    }

    private void part(Frame frame) {
        boolean first = frame.kind == Kind.PARAGRAPH && frame.items.isEmpty() && frame.text.length() == 0;
        if (!first && breaks > 0) {
            flush(frame);
            for (int i = 0; i < breaks; i++) {
                frame.items.add(new LineBreak());
            }
        } else if (!first && space) {
            frame.text.append(' ');
        }
        breaks = 0;
        space = false;
    }

    private static void flush(Frame frame) {
        if (frame.text.length() > 0) {
            String text = frame.text.toString();
            frame.text.setLength(0);
            if (frame.inLink) {
                frame.items.add(new Text(text));
            } else {
                TypedAddresses.split(text, frame.items);
            }
        }
    }
}
