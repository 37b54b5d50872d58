/** What the readers of Word and Excel files share. For this project's own modules, not for hosts. */
package coop.hatstand.office;
