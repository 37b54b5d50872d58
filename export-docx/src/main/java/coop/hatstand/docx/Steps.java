package coop.hatstand.docx;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Steps to take in order, kept on the heap: a tree nested deeper than the thread's stack is still walked to its end.
 *
 * <p>Steps added while one is taken come before those that were waiting.
 */
final class Steps {

    private final Deque<Iterator<Runnable>> waiting = new ArrayDeque<>();

    /** Adds a step for each element. */
    <T> void each(Collection<T> elements, Consumer<? super T> step) {
        Iterator<T> source = elements.iterator();
        waiting.push(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public Runnable next() {
                T element = source.next();
                return () -> step.accept(element);
            }
        });
    }

    /** Adds one step; whatever is added after it comes before it. */
    void then(Runnable step) {
        waiting.push(List.of(step).iterator());
    }

    /** Takes all the steps. */
    void run() {
        while (!waiting.isEmpty()) {
            Iterator<Runnable> next = waiting.peek();
            if (next.hasNext()) {
                next.next().run();
            } else {
                waiting.pop();
            }
        }
    }
}
