package coop.hatstand.serve;

/**
 * What a briefing request comes to.
 *
 * @param fileName the name to save it under
 * @param notices how many notices there are on it
 */
record Made(String fileName, String mediaType, byte[] bytes, int notices) {
}
