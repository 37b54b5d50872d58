/** Other people's words inside a post. */
package coop.hatstand.internal.filing.quote;
