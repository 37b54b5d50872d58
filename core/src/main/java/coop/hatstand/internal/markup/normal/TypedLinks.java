package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Link;

/**
 * Links as people type them: followed only where {@link Link#leadsOutside} says so, and else words; a target that leads nowhere from outside its
 * forum is no word.
 */
public final class TypedLinks {

    private static final String UPLOAD = "upload://";

    private TypedLinks() {}

    /** Opens a link if the target may be linked to. */
    public static boolean open(InlineRun run, String target) {
        boolean outside = Link.leadsOutside(target);
        if (outside) {
            run.open(InlineRun.Kind.LINK, Letters.fit(target));
        }
        return outside;
    }

    public static void add(InlineRun run, String target, String words) {
        if (open(run, target)) {
            run.text(words).close();
        } else {
            run.text(words);
        }
    }

    /** An image is its description; where there is none, its address. */
    public static void image(InlineRun run, String alt, String target) {
        String words = target.startsWith(UPLOAD) ? alt.replaceFirst("(\\|\\d+x\\d+)?(, ?\\d+%)?$", "") : alt;
        if (words.isBlank()) {
            add(run, target, target);
        } else {
            add(run, target, words);
        }
    }
}
