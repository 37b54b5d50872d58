/** Suggests questions that an unfiled passage may belong to. */
package coop.hatstand.internal.filing.hint;
