package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LimitsTest {
    private static final String TWO_POSTS = "=== Ana\n\n1. Who are you?\n\n2. What do you want?\n\n=== Bo\n\n1. Me.\n";

    @ParameterizedTest
    @EnumSource
    void eachIsUsualUntilSomebodyDecides(Limit limit) {
        assertEquals(limit.usual(), Limits.USUAL.of(limit));
        assertEquals(limit.greatest(), Limits.USUAL.with(limit, limit.greatest()).of(limit));
        assertEquals(1, new Limits(Map.of(limit, 1)).of(limit));
        assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(limit, 0));
        assertThrows(IllegalArgumentException.class, () -> Limits.USUAL.with(limit, limit.greatest() + 1));
        assertEquals(Optional.of(limit), Limit.named(limit.id()));
    }

    @ParameterizedTest
    @EnumSource
    void eachIsToldWithItsSourceItsValueAndTheCure(Limit limit) {
        for (String language : Labels.languages()) {
            String told = Labels.of(language).text("limit." + limit.id(), "thread.txt", 7);
            assertTrue(told.startsWith("thread.txt ") && told.contains("7") && told.contains("--limit " + limit.id() + "=N"), told);
        }
    }

    @Test
    void aSourceMayBringItsOwnAndTheDoorMayOverruleIt() throws IOException {
        Source thread = Source.of("thread.txt", TWO_POSTS);
        assertEquals(1, Hatstand.found().read(thread).responses().size());
        Source bounded = thread.within(Limits.USUAL.with(Limit.POSTS, 1));
        String told = assertThrows(IOException.class, () -> Hatstand.found().read(bounded)).getMessage();
        assertTrue(told.startsWith("thread.txt has more than the limit of 1 posts"), told);
        assertEquals(1, Hatstand.builder().limits(Limits.USUAL).build().read(bounded).responses().size());
        Hatstand strict = Hatstand.builder().limits(Limits.USUAL.with(Limit.POSTS, 1)).build();
        assertThrows(IOException.class, () -> strict.read(thread));
    }
}
