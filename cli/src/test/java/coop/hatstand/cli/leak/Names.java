package coop.hatstand.cli.leak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Names that break programs: one letter, everyday words, names inside words, many scripts, combining marks, signs of markup. */
final class Names {
    private static final List<String> WHOLE = List.of(
            "Richard", "Ed Zitron", "Ed", "Al", "Ann", "Anne-Marie O’Brien", "Jean-Luc d'Arc", "María de la Cruz", "A", "x", "Ö", "Will", "Mark",
            "Rose May", "Will Power", "Summer", "Bill Rich", "Zoë Müller", "Zoe\u0308 Mu\u0308ller", "Nguyễn Thị Hoa", "İpek Işık", "Groß", "STRAẞE",
            "ﬁona", "Ｂｏｂ", "ΣΊΣΥΦΟΣ", "Владимир Ёлкин", "محمد علي", "יוסף כהן", "王小明", "山田 太郎", "김철수", "अमित शर्मा", "สมชาย",
            "Z\u0308o\u030ae\u0323", "Dr. Noether", "user123", "jo_smith", "r2-d2", "*asterix*", "<b>Bob</b>", "[linus](b)", "`tock`", "🌻 Sunflower",
            "O'Neill, Pat", "Mr Tiktok.", "J. R. Hartley", "Ng", "The Organiser Quill", "a\u200ddaline", "mc\u00adDonald", "(Paren) The\\sis", "Ångström Ærø");
    /** Names, and one of them as others write it. */
    private static final Map<String, String> OTHERWISE = Map.of("Fiona MacLeod", "McLeod", "Marek Kowalski", "Kowalskiego", "Kateřina Nováková", "Novákovou", "Ирина Соколова", "Соколовой", "Matti Virtanen", "Virtaselle",
            "Balázs Szilágyi", "Szilágyinak", "Ελένη Μαρκάκη", "Μαρκάκης", "Дмитрий Достоевский", "Достоевскому", "Sean O'Connell", "O Connell", "Zofia Wiśniewska", "Wiśniewskiej");
    private static final List<String> FORMER = List.of("Petronella Olsen", "Quentin Abernathy", "Ottoline Ravenscroft", "Łucja Kwiatkowska", "Θεοδώρα Μελά", "Юлиана Вестник");
    private static final List<String> GIVEN = List.of("Ed", "Zoë", "Will", "Иван", "ליאור", "Ñandú", "Σοφία", "X", "O’Dell", "Jo-Ann", "علي", "Đorđe", "Mia");
    private static final List<String> FAMILY = List.of("Zitron", "de Vries", "Mü\u0323ller", "Łuczak", "Ó Briain", "Petrova-Ёж", "Hope", "Ng", "כהן", "ß-Weiß", "Q");

    private Names() {
    }

    static String any(Random random) {
        return random.nextInt(6) == 0 ? one(OTHERWISE.keySet().stream().sorted().toList(), random) : random.nextInt(3) > 0 ? one(WHOLE, random) : one(GIVEN, random) + " " + one(FAMILY, random);
    }

    private static String one(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    /** A name somebody had before. */
    static String former(int i) {
        return FORMER.get(i % FORMER.size());
    }

    /** A name in another case or spelling, of some people. */
    static Optional<String> otherwise(String name) {
        return Optional.ofNullable(OTHERWISE.get(name));
    }

    /** Letter by letter, if all of it is letters. */
    static Optional<String> spelled(String part) {
        return Optional.of(part).filter(word -> word.matches("\\p{L}{3,30}")).map(word -> String.join("-", word.split("")));
    }

    /** The first name with the initial of the last, if there is one. */
    static Optional<String> withInitial(String name) {
        List<String> parts = parts(name);
        String last = parts.get(parts.size() - 1);
        return Optional.of(parts.get(0) + " " + last.charAt(0) + ".").filter(words -> parts.size() > 1 && Character.isUpperCase(last.charAt(0)) && parts.get(0).matches("\\p{Lu}\\p{L}+"));
    }

    /** An account's name that a forum may make of a name. */
    static String handle(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "") + "_h";
    }

    /** The words of a name, particles and everyday ones too. */
    static List<String> parts(String name) {
        return List.of(name.split("[ ,]+"));
    }
}
