/** Reads Excel workbooks, and forms filled in with Word or OpenDocument programs. */
package coop.hatstand.internal.read.office;
