/** The {@code hatstand} command, its subcommands and their options. */
package coop.hatstand.cli;
