/** Fuzzes everything that reads strangers' input. */
package coop.hatstand.fuzz;
