/** The interface that readers of sources plug into. */
package coop.hatstand.read;
