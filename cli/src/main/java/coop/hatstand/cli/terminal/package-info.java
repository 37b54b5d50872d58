/** Prints the command's output, fitted to the terminal. */
package coop.hatstand.cli.terminal;
