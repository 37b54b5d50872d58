package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Messages.Pillar;
import coop.hatstand.briefing.Messages.Proof;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies edits to what is to be got across: the rows "Main message", "Pillar 1", "Proof 1.1", "Bridge" and "Raise". */
final class MessageEdits {
    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9.]*\\s*:?\\s*$");
    private static final Pattern REF = Pattern.compile("\\[\\s*(\\p{L}{1,4}\\d{1,9}(?:\\.\\d{1,9})*)\\s*\\]\\s*$");
    private final BriefingEditor editor;

    MessageEdits(BriefingEditor editor) {
        this.editor = editor;
    }

    /** Whether a row has one of these labels. */
    boolean isOne(Fact fact) {
        return Stream.of("primary", "pillar", "proof", "bridge", "point").anyMatch(key -> isA(key, fact));
    }

    void apply(List<Fact> before, List<Fact> after) {
        String was = words(before);
        String is = words(after);
        if (!was.equals(is)) {
            editor.edit(Edit.Kind.INTERVIEW, editor.labels.text("front.messages"), was, is);
            editor.messages = new Messages(texts("primary", after).findFirst(), pillars(after), texts("bridge", after).toList(), texts("point", after).toList());
            texts("primary", after).skip(1).forEach(more -> full(1, more));
        }
    }

    private String words(List<Fact> facts) {
        return String.join(" · ", facts.stream().filter(this::isOne).map(fact -> ComparableText.line(fact.label() + ": " + text(fact))).toList());
    }

    private Stream<String> texts(String key, List<Fact> facts) {
        return facts.stream().filter(fact -> isA(key, fact)).map(MessageEdits::text).filter(words -> !words.isEmpty());
    }

    /** Proofs belong to the pillar above them. */
    private List<Pillar> pillars(List<Fact> facts) {
        List<Pillar> pillars = new ArrayList<>();
        for (Fact fact : facts) {
            String words = text(fact);
            if (isA("pillar", fact) && !words.isEmpty()) {
                if (room(pillars, words)) {
                    pillars.add(new Pillar(words, List.of()));
                }
            } else if (isA("proof", fact) && !words.isEmpty()) {
                Pillar pillar = pillars.isEmpty() ? new Pillar("", List.of()) : pillars.remove(pillars.size() - 1);
                List<Proof> proofs = new ArrayList<>(pillar.proofs());
                if (room(proofs, words)) {
                    proofs.add(proof(words));
                }
                pillars.add(new Pillar(pillar.text(), proofs));
            }
        }
        return pillars;
    }

    private boolean room(List<?> so, String words) {
        if (so.size() == Messages.MOST) {
            full(Messages.MOST, words);
        }
        return so.size() < Messages.MOST;
    }

    private void full(int most, String words) {
        editor.unplaced("message-full", most, words);
    }

    /** "We turned nobody away [A2.1] (checked: Ana, 3 May)". */
    private Proof proof(String words) {
        String opening = " (" + editor.labels.text("message.checked", "").strip();
        int at = words.endsWith(")") ? words.lastIndexOf(opening) : -1;
        Optional<String> checked = at < 0 ? Optional.empty() : Optional.of(words.substring(at + opening.length(), words.length() - 1).strip()).filter(by -> !by.isEmpty());
        String rest = at < 0 ? words : words.substring(0, at).strip();
        Matcher ref = REF.matcher(rest);
        if (!ref.find()) {
            return new Proof(rest, Optional.empty(), checked);
        }
        Optional<String> response = editor.responses.keySet().stream().filter(id -> BriefingEditor.ref(id).equalsIgnoreCase(ref.group(1))).findFirst();
        if (response.isEmpty()) {
            editor.unplaced("message-ref-unknown", ref.group(1), words);
        }
        return new Proof(rest.substring(0, ref.start()).strip(), response, checked);
    }

    private boolean isA(String key, Fact fact) {
        return bare(fact.label()).equals(bare(editor.labels.text("message." + key, "")));
    }

    private static String bare(String label) {
        return EditedPeople.folded(NUMBER.matcher(ComparableText.line(label)).replaceFirst(""));
    }

    private static String text(Fact fact) {
        return ComparableText.inlineWords(fact.value());
    }
}
