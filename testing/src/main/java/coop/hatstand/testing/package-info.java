/** How the tests of all modules are run: properties with some or all of their tries, and a list of what took longest. */
package coop.hatstand.testing;
