package coop.hatstand.cli.leak;

/**
 * Some text out of a file.
 *
 * @param place which part of the file it stands in, for whoever reads that a test failed
 * @param text the text, decoded
 */
record Piece(String place, String text) {
}
