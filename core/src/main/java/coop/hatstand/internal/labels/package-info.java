/** Everything the program prints, and the words it looks for in people's texts, in all its languages. */
package coop.hatstand.internal.labels;
