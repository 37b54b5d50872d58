package coop.hatstand.train;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.train.hint.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a set shows about hints: its unfiled passages as they are, and each person's answers with their labels taken off, the others' left as they are filed. */
final class Cases {
    /** People of one set beyond these show nothing new. */
    private static final int PEOPLE = 12;
    private static final int MANY_QUESTIONS = 20;
    private static final int FEW_PEOPLE = 3;
    private static final int PASSAGES = 4000;
    private static final int FIRST = 8;
    /** A passage belongs where at least every third of its words was filed by the reader, or so much of the answer is in it. */
    private static final int SHARE = 3;
    private final Gold gold;
    private final List<Discussion> discussions;
    private final Map<String, Set<String>> meant;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Passages passages;

    private Cases(Gold gold, List<Discussion> discussions, Passages passages, Briefing briefing, JsonNode json) {
        this.gold = gold;
        this.discussions = discussions;
        this.passages = passages;
        meant = Score.meant(gold, json);
        briefing.responses().forEach(response -> origins.put(response.id(), response.origin()));
        briefing.unfiled().forEach(unfiled -> origins.put(unfiled.id(), unfiled.origin()));
    }

    static List<Case> of(Gold gold, List<Discussion> discussions, boolean labels) {
        List<Passages> taken = new ArrayList<>();
        Briefing briefing = School.filed(discussions, passages -> {
            taken.add(passages);
            return Map.of();
        });
        if (briefing.questions().size() < 2 || taken.isEmpty()) {
            return List.of();
        }
        return new Cases(gold, discussions, taken.get(0), briefing, School.json(briefing)).all(labels);
    }

    private List<Case> all(boolean labels) {
        List<Case> cases = new ArrayList<>();
        Map<String, Set<String>> known = new TreeMap<>();
        for (Passage passage : passages.all().subList(0, Math.min(PASSAGES, passages.all().size()))) {
            where(passage).filter(right -> passage.isFiled() ? right.equals(Set.copyOf(passage.questions())) : right.isEmpty() || !right.contains("")).ifPresent(right -> known.put(passage.id(), right));
        }
        Map<String, Set<String>> unfiled = new TreeMap<>(known);
        unfiled.keySet().removeIf(id -> passages.all().stream().anyMatch(passage -> passage.id().equals(id) && passage.isFiled()));
        if (!unfiled.isEmpty()) {
            cases.add(new Case(gold.name(), gold.source(), Case.Kind.UNFILED, false, passages, unfiled));
        }
        Set<String> people = new TreeSet<>(Comparator.comparing((String id) -> id.hashCode() * 0x9e3779b9).thenComparing(id -> id));
        passages.all().stream().filter(passage -> passage.isFiled() && known.containsKey(passage.id())).map(Passage::respondent).forEach(people::add);
        int most = passages.questions().size() > MANY_QUESTIONS ? FEW_PEOPLE : PEOPLE;
        people.stream().limit(labels ? most : 0).forEach(person -> cases.add(without(person, known)));
        return cases;
    }

    /** One person's answers with their labels taken off. */
    private Case without(String person, Map<String, Set<String>> known) {
        Map<String, Set<String>> right = new TreeMap<>(known);
        right.keySet().retainAll(passages.all().stream().filter(passage -> passage.isFiled() && passage.respondent().equals(person)).map(Passage::id).toList());
        List<Passage> all = passages.all().stream().map(passage -> right.containsKey(passage.id()) ? passage.filedUnder(List.of()) : passage).toList();
        return new Case(gold.name(), gold.source(), Case.Kind.LABELS_OFF, false, new Passages(passages.questions(), all), right);
    }

    /** The questions a passage belongs to by the reader; absent if its words cannot be found, or what they belong to was not found among the questions. */
    private Optional<Set<String>> where(Passage passage) {
        Origin origin = origins.get(passage.id());
        List<String> words = Words.of(passage.text());
        Optional<List<String>> whole = post(origin).map(post -> Words.of(post.text() + fields(post)));
        if (whole.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        int from = Words.find(words.subList(0, Math.min(FIRST, words.size())), whole.get(), 0);
        Set<String> right = new HashSet<>();
        for (Gold.Answer answer : gold.answers()) {
            int start = answer.isIn(origin.post().orElse(0), origin.file().orElse("")) && !answer.first().isEmpty() ? Words.find(answer.first(), whole.get(), 0) : -1;
            int last = start < 0 ? -1 : Words.find(answer.last(), whole.get(), start);
            int end = last < 0 ? start + answer.words() : last + answer.last().size();
            int shared = Math.min(end, from + words.size()) - Math.max(start, from);
            if (from < 0 || start < 0 || shared * SHARE < Math.min(words.size(), end - start)) {
                continue;
            }
            for (String number : answer.questions()) {
                Set<String> same = meant.getOrDefault(number, Set.of());
                if (same.isEmpty()) {
                    right.add("");
                }
                right.addAll(same);
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(right);
    }

    private static String fields(Post post) {
        StringBuilder fields = new StringBuilder();
        post.fields().forEach(field -> fields.append('\n').append(field.answer()));
        return fields.toString();
    }

    private Optional<Post> post(Origin origin) {
        return discussions.stream().filter(discussion -> origin.name().filter(name -> name.equals(discussion.name())).isPresent()).flatMap(discussion -> discussion.posts().stream())
                .filter(post -> post.number() == origin.post().orElse(0) && post.file().equals(origin.file())).findFirst();
    }
}
