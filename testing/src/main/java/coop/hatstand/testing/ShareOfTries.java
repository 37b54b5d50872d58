package coop.hatstand.testing;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends a property that holds after a share of its tries: so many of a hundred as the system property {@code hatstand.tries} says, all of them unless it is
 * set, and never fewer than {@value #FEWEST} if it has as many. jqwik finds it by its service file.
 */
public final class ShareOfTries implements AroundTryHook {
    static final int FEWEST = 5;
    private static final int ALL = 100;
    private static final int JQWIKS_OWN = 1_000;

    private final int share = Integer.getInteger("hatstand.tries", ALL);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return share < ALL;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
        TryExecutionResult result = executor.execute(parameters);
        Store<Integer> done = Store.getOrCreate(ShareOfTries.class, Lifespan.PROPERTY, () -> 0);
        done.update(tries -> tries + 1);
        return result.isSatisfied() && done.get() >= enough(context) ? TryExecutionResult.satisfied(true) : result;
    }

    private int enough(TryLifecycleContext context) {
        int stated = context.findAnnotation(Property.class).map(Property::tries).filter(tries -> tries > 0).orElse(JQWIKS_OWN);
        return enough(stated, share);
    }

    static int enough(int tries, int share) {
        return Math.max(Math.min(tries, FEWEST), (int) ((long) tries * share / ALL));
    }
}
