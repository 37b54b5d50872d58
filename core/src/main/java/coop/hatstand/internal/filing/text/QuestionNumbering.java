package coop.hatstand.internal.filing.text;

/** How numbers of questions follow each other. */
public final class QuestionNumbering {
    private QuestionNumbering() {
    }

    /** Whether a number is the next after another: 3 after 2, 2.2 after 2.1, 3.1 after 2.2, 3 after 2b, 2b after 2a, 2a after 1, B1 after A3. */
    public static boolean follows(String number, String next) {
        if (SectionLabel.isOne(number) || SectionLabel.isOne(next)) {
            return SectionLabel.isOne(number) && SectionLabel.isOne(next) && SectionLabel.follows(number, next);
        }
        if (LetterLabel.isLetter(number) || LetterLabel.isLetter(next)) {
            return LetterLabel.isLetter(number) && LetterLabel.follows(number, next);
        }
        String stem = number.replaceFirst("[a-z]$", "");
        String nextStem = next.replaceFirst("[a-z]$", "");
        if (stem.equals(nextStem)) {
            return !next.equals(nextStem) && letter(next) == letter(number) + 1;
        }
        int dot = stem.lastIndexOf('.') + 1;
        int nextDot = nextStem.lastIndexOf('.') + 1;
        boolean sameList = stem.substring(0, dot).equals(nextStem.substring(0, nextDot));
        return sameList ? letter(next) <= 1 && value(nextStem, nextDot) == value(stem, dot) + 1
                : dot > 0 && nextDot > 0 && next.endsWith(".1") && follows(stem.substring(0, dot - 1), nextStem.substring(0, nextDot - 1));
    }

    /** The sub-letter's place in the alphabet from 1, or 0 for none. */
    private static int letter(String number) {
        char last = number.charAt(number.length() - 1);
        return last >= 'a' && last <= 'z' ? last - 'a' + 1 : 0;
    }

    private static int value(String stem, int from) {
        return Integer.parseInt(stem.substring(from));
    }
}
