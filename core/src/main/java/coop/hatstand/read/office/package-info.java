/** Turns forms that were filled in with an office program into HTML: headings, lists, tables, controls and boxes, and nothing of their looks. */
package coop.hatstand.read.office;
