/** Reads single mails and mailing-list archives. */
package coop.hatstand.internal.read.mail;
