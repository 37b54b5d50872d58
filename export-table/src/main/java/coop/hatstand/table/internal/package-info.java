/** What is in the tables, and how files of them are written. */
package coop.hatstand.table.internal;
