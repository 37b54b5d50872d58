/** What the command and the service share: no API. */
module coop.hatstand.app {
    requires transitive coop.hatstand.core;
    requires coop.hatstand.docx;
    requires coop.hatstand.pdf;

    exports coop.hatstand.app;
}
