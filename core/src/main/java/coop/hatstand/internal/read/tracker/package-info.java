/** Reads issues and discussions of a code host. */
package coop.hatstand.internal.read.tracker;
