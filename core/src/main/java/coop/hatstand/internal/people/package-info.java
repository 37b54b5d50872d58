/** Works out who is who: names, hats and terms from people tables, and respondents who are the same person. */
package coop.hatstand.internal.people;
