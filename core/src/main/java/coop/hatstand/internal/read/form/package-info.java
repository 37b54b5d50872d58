/** Reads filled-in forms that are plain text or Markdown. */
package coop.hatstand.internal.read.form;
