/** Reads exported chats. */
package coop.hatstand.internal.read.chat;
