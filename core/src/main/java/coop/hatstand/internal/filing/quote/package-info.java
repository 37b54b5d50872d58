/** Recognises other people's words quoted inside a post. */
package coop.hatstand.internal.filing.quote;
