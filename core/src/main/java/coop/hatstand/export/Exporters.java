package coop.hatstand.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The available exporters, one for each format; a later one replaces an earlier one. Immutable. */
public final class Exporters {
    private final Map<String, Exporter> byFormat;

    private Exporters(Collection<Exporter> exporters) {
        Map<String, Exporter> formats = new LinkedHashMap<>();
        exporters.forEach(exporter -> formats.put(exporter.format().id(), exporter));
        byFormat = formats;
    }

    /** These exporters. */
    public static Exporters of(Collection<Exporter> exporters) {
        return new Exporters(exporters);
    }

    /** The exporter for briefing JSON, and all exporters that {@link ServiceLoader} finds through a class loader. */
    public static Exporters found(ClassLoader plugins) {
        List<Exporter> exporters = new ArrayList<>(List.of(new ModelExporter()));
        ServiceLoader.load(Exporter.class, plugins).forEach(exporters::add);
        return new Exporters(exporters);
    }

    /** These exporters and one more, which replaces any other for the same format. */
    public Exporters with(Exporter exporter) {
        List<Exporter> exporters = new ArrayList<>(byFormat.values());
        exporters.add(exporter);
        return new Exporters(exporters);
    }

    /** The exporter for a format's id. */
    public Optional<Exporter> get(String format) {
        return Optional.ofNullable(byFormat.get(format));
    }

    /** The formats that can be written, in alphabetical order of their ids. */
    public List<Format> formats() {
        return byFormat.values().stream().map(Exporter::format).sorted(Comparator.comparing(Format::id)).toList();
    }

    /** The formats' ids in alphabetical order, separated by commas. */
    public String known() {
        return formats().stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
