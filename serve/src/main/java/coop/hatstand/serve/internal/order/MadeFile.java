package coop.hatstand.serve.internal.order;

/**
 * The file made for a briefing request.
 *
 * @param fileName the name to save it under
 * @param notices how many notices there are about it
 */
public record MadeFile(String fileName, String mediaType, byte[] bytes, int notices) {
}
