/**
 * The test kit that any exporter must pass, ours or a stranger's: extend {@link coop.hatstand.contract.ExporterContract} in a JUnit 5 test.
 */
package coop.hatstand.contract;
