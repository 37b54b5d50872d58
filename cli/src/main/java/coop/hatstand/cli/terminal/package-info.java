/** What the command prints, and how it fits the terminal. */
package coop.hatstand.cli.terminal;
