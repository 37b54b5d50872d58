/** Asks people how their answers may be used. */
package coop.hatstand.ask;
