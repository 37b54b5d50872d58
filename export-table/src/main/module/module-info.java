/** Tables. */
module coop.hatstand.table {
    requires transitive coop.hatstand.core;
    requires java.xml;

    exports coop.hatstand.table;

    provides coop.hatstand.export.Exporter with coop.hatstand.table.CsvExporter, coop.hatstand.table.XlsxExporter;
}
