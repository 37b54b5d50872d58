/** Files each answer under its question and leaves no character out. */
package coop.hatstand.internal.filing;
