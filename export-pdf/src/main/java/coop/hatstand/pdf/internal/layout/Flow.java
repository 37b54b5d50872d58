package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.page.Pages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Places boxes down the pages.
 *
 * <p>A box kept with the next one waits until a box comes that is not; then the whole chain is placed, on a new page if it does not fit.
 * Structure elements, frames and destinations wait with their boxes.
 */
final class Flow {

    /** A taller box is parted, if it can be, rather than moved to the next page. */
    private static final float MOVABLE = 0.3f;

    private final Pages pages;
    private final Deque<Item> waiting = new ArrayDeque<>();
    private final List<Framed> frames = new ArrayList<>();
    private Optional<Box> repeated = Optional.empty();
    private float waitingHeight;
    private float space;
    private boolean swallowSpace;
    private float y;
    private boolean atTop = true;
    /** Whether what was drawn last on the page ends in a rule. */
    private boolean ruled;
    private boolean held;
    private boolean tied;
    private boolean chainEnded;

    private static final Runnable NOTHING = () -> { };

    private record Item(float before, Optional<Box> box, Runnable action) {}

    private static final class Framed {

        private final Frame frame;
        private float top = Float.NaN;

        Framed(Frame frame) {
            this.frame = frame;
        }
    }

    Flow(Pages pages) {
        this.pages = pages;
        this.y = pages.begin();
    }

    /** At least so much space before the next box, unless a page begins with it. */
    void space(float height) {
        space = Math.max(space, height);
    }

    /** No space before the next box, whatever it wants: it stands beside the one before. */
    void noSpace() {
        space = 0;
        swallowSpace = true;
    }

    /** From here on all boxes stay together, until {@link #letGo}; only what is taller than a page is parted. */
    void hold() {
        held = true;
    }

    void letGo() {
        held = false;
    }

    /**
     * From here on the last box stays with what comes after {@link #untie}, if so asked; others are placed as soon as it is known that they are not the last.
     *
     * @return whether that was asked for before
     */
    boolean tie(boolean asked) {
        boolean before = tied;
        tied |= asked;
        return before;
    }

    void untie(boolean asked, boolean before) {
        tied = before;
        chainEnded &= !asked;
    }

    /** Adds a box that must not be parted from the one after it. */
    void keep(Box box) {
        if (chainEnded) {
            release();
        }
        float before = before();
        waiting.add(new Item(before, Optional.of(box), NOTHING));
        waitingHeight += before + box.height();
    }

    /** The space before the next box. */
    private float before() {
        float before = swallowSpace ? 0 : space;
        space = 0;
        swallowSpace = false;
        return before;
    }

    /** Adds a box after which a page may end; where nothing waits, it is placed at once. */
    void add(Box box) {
        if (waiting.isEmpty() && !held && !tied) {
            place(before(), box);
            return;
        }
        keep(box);
        if (tied) {
            chainEnded = true;
        } else {
            release();
        }
    }

    /** Adds a box after which a page may end, or not. */
    void add(Box box, boolean keep) {
        if (keep) {
            keep(box);
        } else {
            add(box);
        }
    }

    /** Does something between the box before and the box after. */
    void act(Runnable action) {
        if (waiting.isEmpty()) {
            action.run();
        } else {
            waiting.add(new Item(0, Optional.empty(), action));
        }
    }

    /** From here on a frame is drawn. */
    void enter(Frame frame) {
        act(() -> frames.add(new Framed(frame)));
    }

    /** The innermost frame ends here. */
    void leave() {
        act(() -> drawFrame(frames.remove(frames.size() - 1)));
    }

    /** What heads each further page from here on, until {@link #stopRepeating}. */
    void repeat(Box header) {
        act(() -> repeated = Optional.of(header));
    }

    void stopRepeating() {
        act(() -> repeated = Optional.empty());
    }

    /** A page may end here: places what waits. */
    void release() {
        if (held) {
            return;
        }
        chainEnded = false;
        if (waitingHeight > y - pages.bottom() + 0.01f && !atTop && !onePageBox()) {
            newPage();
        }
        while (!waiting.isEmpty()) {
            Item item = waiting.poll();
            item.action.run();
            if (item.box.isPresent()) {
                place(item.before, item.box.get());
            }
        }
        waitingHeight = 0;
    }

    private boolean onePageBox() {
        return waiting.stream().filter(i -> i.box.isPresent()).count() == 1;
    }

    /** The next box begins a page. */
    void startPage() {
        release();
        if (!atTop) {
            newPage();
        }
    }

    /** All is placed. */
    void finish() {
        release();
        pages.end();
    }

    private void place(float before, Box box) {
        float top = atTop ? y : y - before;
        float room = top - pages.bottom() + 0.01f;
        if (box.height() <= room) {
            draw(top, box);
            return;
        }
        boolean mayPart = atTop || box.height() > MOVABLE * pages.depth();
        Optional<Box.Parted> parted = mayPart ? box.part(room) : Optional.empty();
        if (parted.isPresent()) {
            draw(top, parted.get().first());
            newPage();
            place(0, parted.get().rest());
        } else if (atTop) {
            draw(top, box);
        } else {
            newPage();
            place(0, box);
        }
    }

    private void draw(float top, Box box) {
        for (Framed framed : frames) {
            if (Float.isNaN(framed.top)) {
                framed.top = top;
            }
        }
        if (!ruled || !(box instanceof RuleBox)) {
            box.draw(top);
        }
        ruled = box.endsInRule() || ruled && box.height() == 0;
        y = top - box.height();
        atTop = atTop && box.height() == 0;
    }

    private void newPage() {
        frames.forEach(this::drawFrame);
        y = pages.next();
        atTop = true;
        ruled = false;
        repeated.ifPresent(header -> {
            header.draw(y);
            y -= header.height();
        });
    }

    private void drawFrame(Framed framed) {
        if (!Float.isNaN(framed.top) && framed.top > y) {
            framed.frame.draw(framed.top, y);
        }
        framed.top = Float.NaN;
    }
}
