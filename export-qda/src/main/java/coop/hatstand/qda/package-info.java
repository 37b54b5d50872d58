/** Projects for programs that analyse texts. */
package coop.hatstand.qda;
