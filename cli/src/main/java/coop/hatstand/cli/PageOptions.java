package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.labels.Labels;

/** How pages look. */
final class PageOptions {

    Hatstand apply(Hatstand hatstand, Labels labels) throws Fault {
        return hatstand;
    }
}
