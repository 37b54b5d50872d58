package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Quotes a briefing, truly or not. */
final class Plant {
    /** What is done to a true quotation. The first ten are lawful. */
    enum Kind {
        PLAIN, ELLIPSIS, BRACKETS, SENTENCE_CASE, TYPOGRAPHY, SIC, GUILLEMETS, TRANSLATION_LABEL, BLOCK, CUT,
        CHANGED, DROPPED, ADDED, STITCHED, WRONG_PERSON, WRONG_HAT, WRONG_AUDIENCE, NAMED_BY_HAT, NEGATION_LOST, NUMBER_CHANGED;

        boolean isLawful() {
            return ordinal() <= CUT.ordinal();
        }
    }

    private static final List<String> OTHERS = List.of("always", "barely", "winter", "money", "really", "twice", "pan", "peut-être", "siempre", "rarely", "bread", "most");
    private static final List<String> NEGATIONS = List.of("not", "never", "no", "couldn't", "nobody", "nunca", "nadie", "pas", "jamais", "without", "sin", "sans");
    private final Briefing briefing;
    private final Random random;
    private final Map<String, String> keys = new HashMap<>();

    Plant(Briefing briefing, Random random) {
        this.briefing = briefing;
        this.random = random;
        briefing.responses().forEach(response -> keys.put(response.id(), key(text(response))));
    }

    /** One paragraph or quoted block with one quotation of at least six words, or nothing if this kind does not fit. */
    String of(Kind kind) {
        Response response = response(kind == Kind.WRONG_AUDIENCE ? Attribution.BACKGROUND : kind == Kind.NAMED_BY_HAT ? Attribution.BY_HAT : null);
        Respondent author = briefing.respondent(response.respondent()).orElseThrow();
        List<String> words = words(response);
        String quote = quote(kind, words, response);
        if (quote.isEmpty() || !kind.isLawful() && isSaid(quote) && !List.of(Kind.WRONG_PERSON, Kind.WRONG_HAT, Kind.WRONG_AUDIENCE, Kind.NAMED_BY_HAT).contains(kind)) {
            return "";
        }
        boolean byHat = author.attribution().orElseThrow() == Attribution.BY_HAT;
        String hat = briefing.hat(author.hats().orElseThrow().get(0)).orElseThrow().name();
        String credit = kind == Kind.WRONG_PERSON ? otherName(quote) : kind == Kind.WRONG_HAT ? "a " + otherHat(quote) + " member"
                : byHat && kind != Kind.NAMED_BY_HAT ? "a " + hat + " member" : author.name() + (random.nextBoolean() ? " of " + hat : "");
        return credit.contains("null") ? "" : framed(kind, quote, credit);
    }

    private Response response(Attribution term) {
        while (true) {
            Response response = briefing.responses().get(random.nextInt(briefing.responses().size()));
            Attribution has = briefing.respondent(response.respondent()).orElseThrow().attribution().orElseThrow();
            if (term == null ? has != Attribution.BACKGROUND : has == term) {
                return response;
            }
        }
    }

    private static String text(Response response) {
        return String.join(" ", BlockTexts.own(response.body()));
    }

    private List<String> words(Response response) {
        List<String> sentences = Arrays.asList(text(response).split("(?<=\\.) "));
        int first = random.nextInt(sentences.size() - 1);
        return new ArrayList<>(Arrays.asList((sentences.get(first) + (random.nextBoolean() ? " " + sentences.get(first + 1) : "")).split(" ")));
    }

    private String quote(Kind kind, List<String> words, Response response) {
        int inner = 2 + random.nextInt(words.size() - 4);
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        switch (kind) {
            case ELLIPSIS -> {
                words.subList(inner, Math.min(words.size() - 1, inner + 2)).clear();
                words.add(inner, random.nextBoolean() ? "…" : random.nextBoolean() ? "[...]" : "...");
            }
            case BRACKETS -> words.set(inner, random.nextBoolean() ? "[the co-op]" : "[" + words.get(inner) + "]");
            case SENTENCE_CASE -> words.set(0, "[" + words.get(0).charAt(0) + "]" + words.get(0).substring(1));
            case SIC -> words.add(inner, "[sic]");
            case CUT -> words.subList(0, Math.min(2, words.size() - 6)).clear();
            case CHANGED -> words.set(inner, other);
            case DROPPED -> words.remove(inner);
            case ADDED -> words.add(inner, other);
            case STITCHED -> {
                Response second = response(null);
                List<String> more = words(second);
                words = new ArrayList<>(words.subList(0, words.size() - 2));
                words.addAll(more.subList(0, more.size() - 1));
                return second.equals(response) ? "" : String.join(" ", words);
            }
            case NEGATION_LOST -> {
                int at = lastNegation(words);
                if (at < 0) {
                    return "";
                }
                words.remove(at);
            }
            case NUMBER_CHANGED -> {
                boolean any = words.removeIf(word -> false);
                for (int i = 0; i < words.size(); i++) {
                    String changed = words.get(i).replace("2019", "2009").replace("12%", "21%").replace("1,250", "1,520");
                    any |= !changed.equals(words.set(i, changed));
                }
                return any ? String.join(" ", words) : "";
            }
            default -> { }
        }
        return String.join(" ", words);
    }

    private static int lastNegation(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (NEGATIONS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether somebody wrote these very words after all. */
    private boolean isSaid(String quote) {
        String key = key(quote);
        return keys.values().stream().anyMatch(said -> said.contains(key));
    }

    private static String key(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip() + " ";
    }

    private boolean wrote(Respondent person, String quote) {
        String key = key(quote);
        return briefing.responses().stream().anyMatch(response -> response.respondent().equals(person.id()) && keys.get(response.id()).contains(key));
    }

    private String otherName(String quote) {
        List<Respondent> others = briefing.respondents().stream().filter(person -> person.attribution().orElseThrow() == Attribution.ON_THE_RECORD && !wrote(person, quote)).toList();
        return others.get(random.nextInt(others.size())).name();
    }

    private String otherHat(String quote) {
        List<String> worn = briefing.respondents().stream().filter(person -> wrote(person, quote)).flatMap(person -> person.hats().orElseThrow().stream()).toList();
        return briefing.hats().stream().filter(hat -> !worn.contains(hat.id())).findFirst().map(hat -> hat.name()).orElse("null");
    }

    private String framed(Kind kind, String quote, String credit) {
        String typed = kind == Kind.TYPOGRAPHY ? quote.replace("'", "’").replace("-", "‑") : quote;
        String bare = typed.replaceAll("\\.$", "");
        if (kind == Kind.BLOCK) {
            return "> " + typed + (random.nextBoolean() ? "\n>\n> — " + credit : "");
        }
        String marked = kind == Kind.GUILLEMETS ? "« " + bare + " »" : random.nextBoolean() ? "“" + bare + ",”" : "\"" + bare + ",\"";
        String label = kind == Kind.TRANSLATION_LABEL ? " (translated from Spanish)" : "";
        return random.nextBoolean() ? marked + label + " said " + credit + ". That was in spring." : "As " + credit + " put it, " + marked.replace(",", "") .replace("1250", "1,250").replace("1520", "1,520") + label + ".";
    }
}
