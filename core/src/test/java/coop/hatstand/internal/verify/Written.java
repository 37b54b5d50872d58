package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Briefings of any size, of sentences that resemble each other, in three languages. The same seed makes the same. */
final class Written {
    static final List<String> FIRST = List.of("Ana", "Bodil", "Chidi", "Dorte", "Emeka", "Fatou", "Gwen", "Hiro", "Ines", "Jonas", "Kemi", "Luz", "Mirek", "Nadia", "Oyelaran", "Petra");
    static final List<String> LAST = List.of("Okafor", "Lindqvist", "Marchetti", "Dubreuil", "Echeverria", "Novakova", "Tanaka", "Abernathy", "Kowalczyk", "Fitzgibbon", "Sorensen", "Villanueva");
    static final List<String> HATS = List.of("Loaf Lane", "Oven Union", "Harvest Kitchen", "Mill Street Bakers");
    private static final String[][] EN = {
        {"The bakery", "Our rota", "Every new member", "The night shift", "A shared oven", "The market stall", "My own family", "The town council", "Our landlord", "The flour mill"},
        {"never paid for", "has not changed", "brought back", "does not replace", "slowly outgrew", "kept alive", "is no substitute for", "depends on", "would not survive without", "learned to trust", "couldn't ignore", "paid twice for"},
        {"the long winter", "what people earn", "a loan from 2019", "the smell of rye", "forty percent of the rent", "our neighbours' patience", "the first three years", "cheap imported bread", "those who bake at night", "a well-kept ledger", "trust between strangers", "the 1,250 loaves a week"},
        {"because nobody owns the keys.", "and that is why I stayed.", "which the bank did not understand.", "although we argue about it.", "before anyone asked us to.", "as long as the doors stay open.", "even when sales fell by 12%.", "so we voted again in spring.", "without a single manager.", "whatever the papers say."}};
    private static final String[][] ES = {
        {"La panadería", "Nuestro turno", "Cada socia nueva", "El horno compartido", "La asamblea", "El molino del pueblo"},
        {"nunca pagó", "no ha cambiado", "mantuvo viva", "depende de", "no puede ignorar", "aprendió a cuidar", "no sustituye"},
        {"el largo invierno", "lo que gana la gente", "un préstamo de 2019", "la confianza del barrio", "el pan barato importado", "los primeros tres años", "a quienes hornean de noche"},
        {"porque nadie tiene las llaves.", "y por eso me quedé.", "aunque lo discutimos mucho.", "sin un solo jefe.", "antes de que nadie lo pidiera.", "mientras las puertas sigan abiertas."}};
    private static final String[][] FR = {
        {"La boulangerie", "Notre équipe", "Chaque nouvelle associée", "Le four partagé", "L’assemblée", "Le moulin du village"},
        {"n’a jamais payé", "ne remplace pas", "a gardé en vie", "dépend de", "ne peut pas ignorer", "a appris à soigner"},
        {"le long hiver", "ce que gagnent les gens", "un prêt de 2019", "la confiance du quartier", "le pain importé bon marché", "les trois premières années"},
        {"parce que personne n’a les clés.", "et c’est pourquoi je suis restée.", "même si on en discute.", "sans un seul patron.", "avant qu’on nous le demande.", "tant que les portes restent ouvertes."}};

    private final Random random;
    private final Briefing briefing;

    Written(long seed, int people, int answers) {
        random = new Random(seed);
        List<Respondent> respondents = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size() % LAST.size()) + (i < FIRST.size() * LAST.size() ? "" : "-" + LAST.get(i % LAST.size()) + i);
            respondents.add(Respondent.builder("r" + i, name).hats(Optional.of(List.of("h" + i % HATS.size()))).attribution(Optional.of(term(i))).build());
        }
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            StringBuilder text = new StringBuilder();
            String[][] language = i % 5 == 3 ? ES : i % 5 == 4 ? FR : EN;
            for (int sentence = 0; sentence < 5; sentence++) {
                text.append(sentence(language)).append(sentence < 4 ? " " : "");
            }
            responses.add(Response.builder("a" + (i + 2) + ".1", "r" + i % people, List.of("q1"), PlainText.parse(text.toString())).build());
        }
        List<Hat> hats = new ArrayList<>();
        HATS.forEach(hat -> hats.add(new Hat("h" + hats.size(), hat, Optional.empty())));
        briefing = Briefing.builder("Bread").hats(hats).respondents(respondents).responses(responses)
                .questions(List.of(new Question("q1", "1", Optional.empty(), "How is the bakery doing?", List.of()))).build();
    }

    /** Of six people one is background, one by hat. */
    private static Attribution term(int person) {
        return person % 6 == 4 ? Attribution.BACKGROUND : person % 6 == 5 ? Attribution.BY_HAT : Attribution.ON_THE_RECORD;
    }

    private String sentence(String[][] language) {
        return pick(language[0]) + " " + pick(language[1]) + " " + pick(language[2]) + " " + pick(language[3]);
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    Briefing briefing() {
        return briefing;
    }

    Random random() {
        return random;
    }
}
