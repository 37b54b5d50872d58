/** Fuzzing of everything that reads what strangers made. */
package coop.hatstand.fuzz;
