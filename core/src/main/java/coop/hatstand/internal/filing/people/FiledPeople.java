package coop.hatstand.internal.filing.people;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.discussion.Author;
import coop.hatstand.document.Block;
import coop.hatstand.internal.filing.words.MailCredit;
import coop.hatstand.internal.labels.Nameless;
import coop.hatstand.internal.labels.NoName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps who wrote what: one respondent for each author of a source, hats and terms with them. */
public final class FiledPeople {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,253}");

    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, Person> byId = new HashMap<>();
    private final Hats hats = new Hats();
    private final Nameless nameless;
    private final List<Integer> tables;
    private int letters;

    /** @param tables the sources that are tables, each row somebody's */
    public FiledPeople(Nameless nameless, List<Integer> tables) {
        this.nameless = nameless;
        this.tables = tables;
    }

    /**
     * The respondent who wrote a post.
     *
     * <p>In a table nothing but an account makes two rows one person's.
     *
     * @param source which source the post is in
     * @param signature the name an unnamed author is known by, if any
     */
    public Person of(int source, int post, Author author, Optional<String> signature) {
        Optional<String> same = author.handle().filter(handle -> !NoName.is(handle)).or(() -> tables.contains(source) ? Optional.empty() : author.name().filter(name -> !NoName.is(name)));
        String key = source + "\n" + same.map(k -> "name " + k).orElse("post " + post);
        Person known = byKey.get(key);
        if (known != null) {
            takeRemarks(known, post, author);
            return known;
        }
        return byKey.computeIfAbsent(key, k -> {
            String name = author.name().filter(n -> !NoName.is(n) && !ADDRESS.matcher(n.strip()).matches()).or(() -> shown(author.handle())).or(() -> signature).orElseGet(() -> tables.contains(source) ? nameless.row(post, tables.indexOf(source) + 1) : nameless.letter(letters++));
            Person person = new Person("r" + (byKey.size() + 1), source, name, shown(author.handle()), author.handle());
            byId.put(person.id, person);
            takeRemarks(person, post, author);
            author.title().flatMap(HatFinder::inTitle).ifPresent(hat -> wear(person, hat));
            author.groups().forEach(group -> wear(person, group));
            return person;
        });
    }

    /**
     * Who wrote words that somebody quotes: one of those who wrote here, of the same source if there are several, where the credit can mean nobody else;
     * else somebody known by the quotation alone, who was not asked and is off the record until a person says otherwise.
     *
     * @param unknown what to call somebody without a name
     */
    public Person quoted(int source, Optional<MailCredit> credit, String unknown) {
        List<Person> meant = byKey.values().stream().filter(person -> credit.filter(person::isMeant).isPresent()).toList();
        List<Person> near = meant.stream().filter(person -> person.source == source).toList();
        List<Person> best = near.isEmpty() ? meant : near;
        if (best.size() == 1) {
            return best.get(0);
        }
        String name = credit.flatMap(MailCredit::name).orElse(unknown);
        return byKey.computeIfAbsent("quoted\n" + name.toLowerCase(Locale.ROOT), key -> {
            Person person = new Person("r" + (byKey.size() + 1), source, name, Optional.empty(), Optional.empty());
            person.term = Optional.of(Attribution.OFF_THE_RECORD);
            return person;
        });
    }

    /** A handle to be shown; an e-mail address is none. */
    private static Optional<String> shown(Optional<String> handle) {
        return handle.filter(h -> !h.contains("@") && !NoName.is(h));
    }

    private void takeRemarks(Person person, int post, Author author) {
        List<String> worn = author.remarks().stream().flatMap(remark -> remark(person, remark).stream()).toList();
        if (tables.contains(person.source)) {
            person.byRow.put(post, worn);
        }
    }

    /** An answer with the hats of its row, where somebody answered in several rows of a table and not always for the same organisation. */
    public Response inRow(Response response) {
        Person author = byId.get(response.respondent());
        List<String> worn = author == null ? List.of() : author.hats.orElse(List.of());
        List<String> here = worn.isEmpty() ? worn : response.origin().post().map(author.byRow::get).orElse(worn);
        return worn.equals(here) || author.byRow.size() < 2 ? response : response.toBuilder().hats(Optional.of(here)).build();
    }

    /** The hat that a remark about somebody names, if it names one. */
    private Optional<String> remark(Person person, String remark) {
        Optional<Attribution> term = TermReader.term(remark);
        if (term.isPresent()) {
            // Of two terms the closer holds.
            person.term = Stream.concat(person.term.stream(), term.stream()).max(Comparator.comparingInt(Attribution::ordinal));
        } else if (TermReader.ownName(remark)) {
            person.hats = Optional.of(new ArrayList<>());
        } else if (!NoName.is(remark)) {
            return Optional.of(wear(person, remark));
        }
        return Optional.empty();
    }

    /** Puts a hat on somebody; its id. */
    public String wear(Person person, String hat) {
        String id = hats.id(hat);
        List<String> worn = person.hats.orElseGet(ArrayList::new);
        if (!worn.contains(id)) {
            worn.add(id);
        }
        person.hats = Optional.of(worn);
        return id;
    }

    public Optional<Person> convener() {
        return byKey.values().stream().filter(Person::isConvener).findFirst();
    }

    public List<Respondent> respondents() {
        return byKey.values().stream().map(Person::respondent).toList();
    }

    /** The names that several respondents share; they may be one person, but are not joined. */
    public List<String> sharedNames() {
        Map<String, Long> counts = byKey.values().stream().collect(Collectors.groupingBy(Person::folded, LinkedHashMap::new, Collectors.counting()));
        return byKey.values().stream().filter(person -> counts.get(person.folded()) > 1).map(person -> person.name.strip()).distinct().toList();
    }

    public List<Hat> hats() {
        return hats.all();
    }

    /** One respondent in the making. */
    public static final class Person {
        private final String id;
        private final int source;
        private final String name;
        private final Optional<String> handle;
        /** The handle or the address, which is not shown. */
        private final Optional<String> account;
        private Optional<List<String>> hats = Optional.empty();
        /** The hats named in each of their rows. */
        private final Map<Integer, List<String>> byRow = new HashMap<>();
        private Optional<Attribution> term = Optional.empty();
        private final List<Block> profile = new ArrayList<>();
        private boolean convener;

        private Person(String id, int source, String name, Optional<String> handle, Optional<String> account) {
            this.id = id;
            this.source = source;
            this.name = name;
            this.handle = handle;
            this.account = account;
        }

        private boolean isMeant(MailCredit credit) {
            return credit.isOf(Optional.of(name), account);
        }

        public String id() {
            return id;
        }

        /** The name, so that one person's spellings are alike. */
        private String folded() {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        public void convenes() {
            convener = true;
        }

        boolean isConvener() {
            return convener;
        }

        public void addProfile(List<Block> words) {
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
