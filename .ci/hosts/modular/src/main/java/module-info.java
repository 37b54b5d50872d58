/** A host with modules; the formats it wants need no mention of what they are made of. */
module host {
    requires coop.hatstand.core;
    requires coop.hatstand.pdf;
    requires coop.hatstand.docx;
    requires coop.hatstand.html;
    requires coop.hatstand.qda;
    requires coop.hatstand.table;
    requires coop.hatstand.markdown;
}
