/** Suggesting questions for passages that name none. Nothing is ever filed by a suggestion: a person decides. */
package coop.hatstand.suggest;
