/** The {@code hatstand} command. Its classes read arguments and files and say what became of them; the work is {@link coop.hatstand.Hatstand}'s. */
package coop.hatstand.cli;
