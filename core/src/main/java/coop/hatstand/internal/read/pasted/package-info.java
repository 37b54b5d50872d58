/** Reads threads that were copied from a forum's page and pasted into a text file. */
package coop.hatstand.internal.read.pasted;
