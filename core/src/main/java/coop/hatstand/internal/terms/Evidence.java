package coop.hatstand.internal.terms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What there is in a few words that may count for or against their stating terms, each as a short key that has a weight.
 *
 * <p>The first character of a key says what kind it is: a word (w), its beginning (s) or end (x), two words in order (b, p) or three (t), the first (^), the last ($),
 * one behind a comma (,), one beside a cue (m); and, in any language: a cue (*), two in order (*…&gt;…) or at all (&amp;), one that ends its clause (%), how often (!).
 */
final class Evidence {
    private static final int WINDOW = 3;
    private static final int STEM = 5;
    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final int BESIDE = 2;
    private static final int CUES_APART = 6;
    private static final int MOST = 3;
    private static final Cue[] CUES = Cue.values();
    private final List<String> words;
    private final List<String> stems;
    private final Set<String> found = new LinkedHashSet<>();

    private Evidence(SentencePart sentencePart) {
        words = sentencePart.words().stream().map(Word::folded).map(word -> Character.isDigit(word.charAt(0)) ? "#" : word).toList();
        stems = words.stream().map(word -> start(word, STEM)).toList();
    }

    static Set<String> of(SentencePart sentencePart, CueList list) {
        Evidence evidence = new Evidence(sentencePart);
        evidence.words();
        evidence.pairs();
        evidence.edges(sentencePart);
        Hits hits = list.in(sentencePart.words());
        evidence.cues(hits);
        evidence.pairs(hits);
        return evidence.found;
    }

    /** Whether a kind of evidence is weighed alike in all languages. */
    static boolean ofAnyLanguage(String key) {
        return "*&!%".indexOf(key.charAt(0)) >= 0;
    }

    /** Whether a word is long enough for languages to share it: "confidential", "anonym". */
    static boolean shared(String key) {
        return key.charAt(0) == 's' || key.charAt(0) == 'w' && key.length() > LONG;
    }

    private static String start(String word, int letters) {
        return word.length() <= letters ? word : word.substring(0, letters);
    }

    private void words() {
        for (String word : words) {
            found.add("w " + word);
            if (word.length() > SHORT) {
                found.add("x " + word.substring(word.length() - 2));
                found.add("s " + start(word, SHORT));
            }
            if (word.length() > STEM) {
                found.add("s " + start(word, LONG));
            }
        }
    }

    private void pairs() {
        for (int i = 0; i < stems.size(); i++) {
            for (int j = i + 1; j < stems.size() && j <= i + WINDOW; j++) {
                found.add((j == i + 1 ? "b " : "p ") + stems.get(i) + ' ' + stems.get(j));
            }
            if (i + 2 < stems.size()) {
                found.add("t " + stems.get(i) + ' ' + stems.get(i + 1) + ' ' + stems.get(i + 2));
            }
        }
    }

    private void edges(SentencePart sentencePart) {
        found.add("^ " + stems.get(0));
        found.add("$ " + stems.get(stems.size() - 1));
        for (int i = 0; i < stems.size(); i++) {
            if (sentencePart.words().get(i).apart()) {
                found.add(", " + stems.get(i));
            }
        }
        found.add("*length" + (words.size() <= 3 ? 3 : words.size() <= 6 ? 6 : words.size() <= 12 ? 12 : 20));
        if (sentencePart.asks()) {
            found.add("*asks");
        }
        if (sentencePart.part() != SentencePart.Part.WHOLE) {
            found.add(sentencePart.part() == SentencePart.Part.HEAD ? "*head" : "*piece");
        }
    }

    private void cues(Hits hits) {
        for (Cue cue : CUES) {
            List<Hits.Hit> places = hits.of(cue);
            if (!places.isEmpty()) {
                found.add("*" + cue.key());
                found.add("!" + cue.key() + Math.min(MOST, places.size()));
                if (places.stream().anyMatch(hits::beginsClause)) {
                    found.add("*" + cue.key() + '^');
                }
                if (places.stream().anyMatch(hits::endsClause)) {
                    found.add("%" + cue.key());
                }
                places.forEach(place -> beside(place, cue));
            }
        }
    }

    private void beside(Hits.Hit place, Cue cue) {
        for (int i = Math.max(0, place.from() - BESIDE); i < Math.min(stems.size(), place.to() + BESIDE); i++) {
            if (i < place.from() || i >= place.to()) {
                found.add("m " + stems.get(i) + (i < place.from() ? '<' : '>') + cue.key());
            }
        }
    }

    private void pairs(Hits hits) {
        List<Cue> there = Arrays.stream(CUES).filter(hits::any).toList();
        for (Cue one : there) {
            Set<Cue> behind = EnumSet.noneOf(Cue.class);
            for (Hits.Hit hit : hits.of(one)) {
                there.stream().filter(other -> !behind.contains(other) && hits.follows(other, hit, CUES_APART)).forEach(behind::add);
            }
            behind.forEach(other -> found.add("*" + one.key() + '>' + other.key()));
            there.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> found.add("&" + one.key() + '&' + other.key()));
        }
    }
}
