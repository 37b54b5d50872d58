/**
 * What a format plugs in: {@link coop.hatstand.export.Exporter} writes a document, {@link coop.hatstand.export.DraftReader} takes an
 * edited one back. Both are found by {@link java.util.ServiceLoader} and can also simply be constructed.
 */
package coop.hatstand.export;
