/** What the readers of chats and transcripts share. */
package coop.hatstand.internal.read.talk;
