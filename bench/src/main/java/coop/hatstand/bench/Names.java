package coop.hatstand.bench;

/** Made-up names, each once. */
final class Names {
    private static final String[] FIRST = {
        "Ada", "Bram", "Chloé", "Dara", "Emil", "Femi", "Greta", "Hugo", "Inés", "Jonas", "Kofi", "Lena", "Mirza", "Noor", "Olek", "Pilar", "Quim", "Rosa",
        "Sanna", "Tariq", "Uma", "Vera", "Wim", "Xenia", "Yusuf"};
    private static final String[] ONSET = {"Bar", "Cor", "Del", "Fen", "Gal", "Hol", "Kes", "Lam", "Mor", "Nav", "Pol", "Rin", "Sal", "Tor", "Ven", "Wes"};
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u"};
    private static final String[] END = {"bach", "dale", "ford", "gren", "kar", "ley", "mann", "nov", "rell", "sen", "ska", "ton", "va", "wick", "zio"};

    private Names() {
    }

    static String of(int index) {
        int last = index / FIRST.length;
        String ending = MIDDLE[last / ONSET.length % MIDDLE.length] + END[last / ONSET.length / MIDDLE.length % END.length];
        return FIRST[index % FIRST.length] + " " + ONSET[last % ONSET.length] + ending;
    }
}
