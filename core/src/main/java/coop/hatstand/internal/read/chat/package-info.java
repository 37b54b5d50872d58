/** Reads chats exported from messaging programs. */
package coop.hatstand.internal.read.chat;
