/** Reads chats and transcripts. */
package coop.hatstand.internal.read.talk;
