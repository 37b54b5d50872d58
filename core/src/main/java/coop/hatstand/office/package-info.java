/** XML handling shared by the readers of Word and Excel files. For Hatstand's own modules only. */
package coop.hatstand.office;
