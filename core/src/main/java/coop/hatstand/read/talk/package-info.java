/** What pages, chats and transcripts have in common once they are taken apart: who said what, in order. */
package coop.hatstand.read.talk;
