package coop.hatstand.internal.labels;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "Anonymous", "(anonymous)", "Rather not say", "I’d rather you didn’t know", "I don't want to give it", "Prefer not to tell, sorry", "Please keep me anonymous",
        "Wolę nie podawać", "Nie chcę się podpisywać", "Lieber nicht!", "Das möchte ich nicht sagen", "Je préfère rester discret", "Je ne souhaite pas le dire", "Prefiero no dar mi nombre", "Mejor no", "Preferisco non dirlo",
        "Prefiro não dizer", "Zeg ik liever niet", "Raději nechci", "Inkább nem mondom meg", "En halua sanoa", "Vill helst inte säga", "Не хочу называться", "Προτιμώ να μην πω", "Söylemek istemiyorum", "言いたくないです", "不想说名字", "말하고 싶지 않아요",
        "أفضل عدم القول", "מעדיפה לא לומר", "Nu vreau să spun"})
    void nobody_is_named(String words) {
        assertTrue(NoName.is(words), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Rather", "Noname Jones", "Nelly Nicht", "Lieberman", "Bessie Notley", "Wola Niewska", "Prefontaine", "Ne Win", "Hans Nichtweiß", "Nona Quiroga", "不二", "Anders Inte-Holm", "Will Tellis"})
    void somebody_is(String words) {
        assertFalse(NoName.is(words), words);
    }
}
