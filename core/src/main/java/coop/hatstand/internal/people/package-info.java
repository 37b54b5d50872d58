/** Who is who: names, hats and terms from tables of people. */
package coop.hatstand.internal.people;
