/** The test kit that every exporter passes. */
module coop.hatstand.contract {
    requires transitive coop.hatstand.core;
    requires transitive org.junit.jupiter.api;

    exports coop.hatstand.contract;
}
