/** A host with modules; Hatstand's are automatic ones. */
@SuppressWarnings("requires-automatic")
module host {
    requires coop.hatstand.core;
    requires coop.hatstand.pdf;
    requires coop.hatstand.markdown;
}
