/**
 * From sources to discussions: {@link coop.hatstand.read.DiscussionReader} is what a format of threads, mails, forms or surveys plugs in,
 * {@link coop.hatstand.read.Readers} chooses the one that knows a source, {@link coop.hatstand.read.Joining} puts a topic's pages together.
 *
 * <p>Nothing is fetched, nothing interpreted: a reader says who wrote what and when, in the words and the mark-up it found.
 */
package coop.hatstand.read;
