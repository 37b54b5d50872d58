/** The {@code hatstand} command and its options. */
package coop.hatstand.cli;
