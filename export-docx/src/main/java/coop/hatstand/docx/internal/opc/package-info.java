/** Reads Office packages and their XML within limits, and writes them as streams. */
package coop.hatstand.docx.internal.opc;
