/** Reads saved web pages. */
package coop.hatstand.internal.read.html;
