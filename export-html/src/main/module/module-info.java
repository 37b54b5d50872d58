/** Web pages. */
module coop.hatstand.html {
    requires transitive coop.hatstand.core;

    exports coop.hatstand.html;

    provides coop.hatstand.export.Exporter with coop.hatstand.html.HtmlExporter;
}
