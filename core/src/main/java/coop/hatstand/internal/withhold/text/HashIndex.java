package coop.hatstand.internal.withhold.text;

import java.util.Arrays;

/** The first place in order of each of many hashes, in two arrays: as objects they would take five times the room. */
final class HashIndex {
    /** No place: the hash is not there. */
    static final int NONE = Integer.MAX_VALUE;

    private long[] hashes = new long[16];
    private int[] places = filled(16);
    private int size;

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }

    int get(long hash) {
        return places[slot(hash)];
    }

    void putIfAbsent(long hash, int place) {
        int slot = slot(hash);
        if (places[slot] == NONE) {
            hashes[slot] = hash;
            places[slot] = place;
            if (++size * 2 > hashes.length) {
                grow();
            }
        }
    }

    /** The slot that holds a hash, or the free one where it would go. */
    private int slot(long hash) {
        int slot = (int) hash & hashes.length - 1;
        while (places[slot] != NONE && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new long[oldHashes.length * 2];
        places = filled(oldPlaces.length * 2);
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldPlaces[i] != NONE) {
                putIfAbsent(oldHashes[i], oldPlaces[i]);
            }
        }
    }
}
