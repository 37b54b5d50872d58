/** Works out who wrote what, under which hats and on which terms. */
package coop.hatstand.internal.filing.people;
