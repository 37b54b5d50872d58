/**
 * The interfaces that formats plug into: {@link coop.hatstand.export.Exporter} writes a document, {@link
 * coop.hatstand.export.DraftReader} reads an edited one back. Both are found by {@link java.util.ServiceLoader}, or can
 * simply be constructed.
 */
package coop.hatstand.export;
