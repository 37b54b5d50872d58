package coop.hatstand.internal.withhold.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What withholding came across, for the spokesperson to know. Lives for one call. */
public final class WithholdingTally {
    private final Map<String, Set<String>> wordsOrNames = new TreeMap<>();
    private final Map<String, Set<String>> namesInNames = new TreeMap<>();
    private final Map<String, Set<String>> wordsOrAddresses = new TreeMap<>();
    private final Map<String, Set<String>> linksOrPosts = new TreeMap<>();
    private int emails;
    private int echoes;

    /** A form that may be a word stands in an answer. */
    void wordOrName(String word, String place) {
        wordsOrNames.computeIfAbsent(word, k -> new TreeSet<>()).add(place);
    }

    /** Words that may be an e-mail address, spelled out, stand in an answer. */
    public void wordsOrAddress(String words, String place) {
        wordsOrAddresses.computeIfAbsent(words, k -> new TreeSet<>()).add(place);
    }

    /** An address or a number may lead to a withheld person's post. */
    public void linkOrPost(String words, String place) {
        linksOrPosts.computeIfAbsent(words, k -> new TreeSet<>()).add(place);
    }

    public Map<String, Set<String>> linksOrPosts() {
        return linksOrPosts;
    }

    /** A form stands within somebody else's full name. */
    void nameInName(String word, String words, String place) {
        namesInNames.computeIfAbsent(word + " (" + words + ")", k -> new TreeSet<>()).add(place);
    }

    public void emails(int more) {
        emails += more;
    }

    public void echoes(int more) {
        echoes += more;
    }

    public Map<String, Set<String>> wordsOrNames() {
        return wordsOrNames;
    }

    public Map<String, Set<String>> wordsOrAddresses() {
        return wordsOrAddresses;
    }

    public Map<String, Set<String>> namesInNames() {
        return namesInNames;
    }

    public int emails() {
        return emails;
    }

    public int echoes() {
        return echoes;
    }
}
