/** Projects in the REFI-QDA format. */
module coop.hatstand.qda {
    requires transitive coop.hatstand.core;
    requires java.xml;

    exports coop.hatstand.qda;

    provides coop.hatstand.export.Exporter with coop.hatstand.qda.QdaExporter;
}
