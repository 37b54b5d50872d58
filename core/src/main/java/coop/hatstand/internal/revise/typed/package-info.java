/** What a person typed into a draft's places for it, part by part. */
package coop.hatstand.internal.revise.typed;
