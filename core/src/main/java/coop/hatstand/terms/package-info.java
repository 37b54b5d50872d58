/** Terms that people state in their own words: found by weighing what the words of a sentence say together, and marked as doubtful until a person decides. */
package coop.hatstand.terms;
