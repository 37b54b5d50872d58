/** Files every answer under its question, and accounts for every character. */
package coop.hatstand.internal.filing;
