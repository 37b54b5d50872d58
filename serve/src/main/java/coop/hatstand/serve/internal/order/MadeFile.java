package coop.hatstand.serve.internal.order;

/**
 * What a briefing request comes to.
 *
 * @param fileName the name to save it under
 * @param notices how many notices there are on it
 */
public record MadeFile(String fileName, String mediaType, byte[] bytes, int notices) {
}
