/** Tables: a row an answer, a row a person, a row a count. */
package coop.hatstand.table;
