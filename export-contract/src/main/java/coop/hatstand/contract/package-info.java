/**
 * A test kit for exporters: extend {@link coop.hatstand.contract.ExporterContract} in a JUnit 5 test to check your own.
 */
package coop.hatstand.contract;
