/** Office packages and the XML in them, read within limits and written as streams. */
package coop.hatstand.docx.internal.opc;
