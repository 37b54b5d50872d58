/** How the tests of all modules run: properties with some or all of their tries, and a list of the slowest tests. */
package coop.hatstand.testing;
