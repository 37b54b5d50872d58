/** The interface that readers of new kinds of source implement. */
package coop.hatstand.read;
