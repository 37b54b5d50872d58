/** Writes requests for terms, and reads the replies. */
package coop.hatstand.internal.ask;
