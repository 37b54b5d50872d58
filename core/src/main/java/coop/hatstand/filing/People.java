package coop.hatstand.filing;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.discussion.Author;
import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps who wrote what: one respondent for each author of a source, hats and terms with them. */
final class People {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,253}");

    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Hats hats = new Hats();
    private final String unnamed;
    private int nameless;

    /** @param unnamed what a respondent without a name is called, with {@code {0}} for a letter */
    People(String unnamed) {
        this.unnamed = unnamed;
    }

    /**
     * The respondent who wrote a post.
     *
     * @param source which source the post is in
     * @param signature the name an unnamed author is known by, if any
     */
    Person of(int source, int post, Author author, Optional<String> signature) {
        String key = source + "\n" + author.key().map(k -> "name " + k).orElse("post " + post);
        return byKey.computeIfAbsent(key, k -> {
            String name = author.name().filter(n -> !n.isBlank() && !ADDRESS.matcher(n.strip()).matches()).or(() -> shown(author.handle())).or(() -> signature).orElseGet(this::nextName);
            Person person = new Person("r" + (byKey.size() + 1), source, name, shown(author.handle()));
            author.remarks().forEach(remark -> remark(person, remark));
            author.title().flatMap(TitleHat::of).ifPresent(hat -> wear(person, hat));
            author.groups().forEach(group -> wear(person, group));
            return person;
        });
    }

    /** A handle to be shown; an e-mail address is none. */
    private static Optional<String> shown(Optional<String> handle) {
        return handle.filter(h -> !h.contains("@"));
    }

    private void remark(Person person, String remark) {
        Optional<Attribution> term = Terms.term(remark);
        if (term.isPresent()) {
            person.term = term;
        } else if (Terms.ownName(remark)) {
            person.hats = Optional.of(new ArrayList<>());
        } else {
            wear(person, remark);
        }
    }

    void wear(Person person, String hat) {
        String id = hats.id(hat);
        List<String> worn = person.hats.orElseGet(ArrayList::new);
        if (!worn.contains(id)) {
            worn.add(id);
        }
        person.hats = Optional.of(worn);
    }

    Optional<Person> convener() {
        return byKey.values().stream().filter(Person::isConvener).findFirst();
    }

    List<Respondent> respondents() {
        return byKey.values().stream().map(Person::respondent).toList();
    }

    /** The names that respondents of two sources share; they may be one person, but are not joined. */
    List<String> sharedNames() {
        Map<String, Set<Integer>> sources = byKey.values().stream().collect(
                Collectors.groupingBy(Person::folded, LinkedHashMap::new, Collectors.mapping(person -> person.source, Collectors.toSet())));
        return byKey.values().stream().filter(person -> sources.get(person.folded()).size() > 1).map(person -> person.name.strip()).distinct().toList();
    }

    List<Hat> hats() {
        return hats.all();
    }

    private String nextName() {
        StringBuilder letters = new StringBuilder();
        for (int n = nameless++; n >= 0; n = n / 26 - 1) {
            letters.insert(0, (char) ('A' + n % 26));
        }
        return unnamed.replace("{0}", letters);
    }

    /** One respondent in the making. */
    static final class Person {
        private final String id;
        private final int source;
        private final String name;
        private final Optional<String> handle;
        private Optional<List<String>> hats = Optional.empty();
        private Optional<Attribution> term = Optional.empty();
        private final List<Block> profile = new ArrayList<>();
        private boolean convener;

        private Person(String id, int source, String name, Optional<String> handle) {
            this.id = id;
            this.source = source;
            this.name = name;
            this.handle = handle;
        }

        String id() {
            return id;
        }

        /** The name, so that one person's spellings are alike. */
        private String folded() {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        void convenes() {
            convener = true;
        }

        boolean isConvener() {
            return convener;
        }

        void tells(List<Block> words) {
            profile.addAll(words);
        }

        private Respondent respondent() {
            return Respondent.builder(id, name)
                    .handle(handle.filter(h -> !h.equals(name)))
                    .hats(hats.map(List::copyOf))
                    .convener(convener)
                    .attribution(term)
                    .profile(profile.isEmpty() ? Optional.empty() : Optional.of(profile))
                    .build();
        }
    }
}
