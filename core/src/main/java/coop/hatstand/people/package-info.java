/**
 * What a person says about those who wrote: their names, hats and terms, from a file that {@link coop.hatstand.people.PeopleTemplate} writes to
 * be filled in.
 */
package coop.hatstand.people;
