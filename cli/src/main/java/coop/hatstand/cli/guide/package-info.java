/** How the command explains itself: help by groups of options, the manual page, and completions for three shells, all made from the commands' own options. */
package coop.hatstand.cli.guide;
