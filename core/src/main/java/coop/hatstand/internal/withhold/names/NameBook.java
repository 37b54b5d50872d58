package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.withhold.names.NameForm.Kind;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way the withheld names are written. Built once, then only read. */
public final class NameBook {
    /** Characters of the longest name that is looked for as one; of a longer one, its parts are. */
    private static final int LONGEST = 200;

    private final Map<String, NameForm> forms = new HashMap<>();
    private final NameTree tree;
    private final NameCues cues;

    /**
     * @param withheld whose names must go
     * @param named whose names may stay
     * @param hats what the hats are called, which is nobody's name
     */
    public NameBook(List<Respondent> withheld, List<Respondent> named, List<Hat> hats, NameCues cues) {
        this.cues = cues;
        withheld.forEach(person -> withhold(new NameForms(person, cues), person.id(), Set.of()));
        Set<String> others = new HashSet<>();
        hats.forEach(hat -> others.add(NormalizedText.key(hat.name())));
        named.forEach(person -> keep(new NameForms(List.of(person.name()), person.handle(), cues), others));
        forms.entrySet().removeIf(entry -> entry.getValue().kind().isHint() && others.contains(entry.getKey()));
        others.forEach(key -> Optional.ofNullable(forms.get(key)).filter(form -> !form.kept()).ifPresent(NameForm::share));
        // Somebody who is named is so by one name: another they had here before is withheld.
        named.forEach(person -> withhold(new NameForms(person.formerNames(), Optional.empty(), cues), person.id(), others));
        tree = new NameTree(forms);
    }

    private void withhold(NameForms names, String owner, Set<String> but) {
        names.all().forEach((shown, kind) -> {
            String key = NormalizedText.key(shown);
            if (key.length() <= LONGEST && (kind == Kind.CHARACTER || !NameCues.isTiny(key)) && !but.contains(key)) {
                forms.computeIfAbsent(key, k -> new NameForm(shown, kind)).addOwner(owner, names.initials(), kind);
            }
        });
    }

    private void keep(NameForms names, Set<String> others) {
        names.all().forEach((shown, kind) -> {
            String key = NormalizedText.key(shown);
            if (kind != Kind.STEM && kind != Kind.INFLECTED && !kind.isHint()) {
                others.add(key);
            }
            if (kind == Kind.WHOLE && key.length() <= LONGEST) {
                forms.computeIfAbsent(key, k -> NameForm.kept(shown));
            }
        });
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    NameCues cues() {
        return cues;
    }

    /** The longest form that starts at a place of a text and ends with a word; if there is none, the longest that a word begins with. */
    Optional<NameMatch> at(NormalizedText text, int start) {
        return tree.at(text, start);
    }

    /** The longest form that starts at a place, whatever follows it. */
    Optional<NameMatch> anywhere(NormalizedText text, int start) {
        return tree.anywhere(text, start);
    }

    /** Whether a text holds a withheld name, and no everyday word that may be one. */
    public boolean isIn(NormalizedText text) {
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            Optional<NameMatch> match = at(text, i).filter(found -> !found.joined());
            if (match.isPresent() && match.get().end() > left) {
                NameForm form = match.get().form();
                if (!form.kept() && !form.shared() && form.kind().compareTo(Kind.PART) <= 0) {
                    return true;
                }
                left = match.get().end();
            }
        }
        return false;
    }
}
