package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are words too, inflected names, titles, former names: what goes (█), what stays, and of what stays, what a person is told to read. */
class DoubtfulNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Ben Farrow | As Ben told us, and Ben knows. Ben Lomond is high. | As █ told us, and █ knows. Ben Lomond is high. | Ben Lomond",
        "Ben Farrow | ben oui, it is ben trovato | ben oui, it is ben trovato |",
        "Pat Das | I asked Mr Das. Das Brot ist gut, das Haus auch. | I asked █. Das Brot ist gut, das Haus auch. | Das",
        "Van Le | We went with Van. Van life is fun in a van. Le pain est bon. | We went with █. Van life is fun in a van. Le pain est bon. | Van",
        "Mira ten Cate | Ten Cate said ten of us, at ten. | █ said ten of us, at ten. |",
        "Jo van der Meulen | Ask van der Meulen; de bus van de markt | Ask █; de bus van de markt |",
        "Will Harrow | Will it grow? I think Will planted it, and we will see. | Will it grow? I think █ planted it, and we will see. | Will",
        "Will Harrow | He said “Will you come?” and then Will's bike fell. | He said “Will you come?” and then █'s bike fell. | Will",
        "Joy Ames | What joy! It was Joy who sang. | What joy! It was █ who sang. |",
        "Ivy Marsh | The ivy on the wall; ask Ivy about the marsh. | The ivy on the wall; ask █ about the marsh. |",
        "April Moss | In April we met April. April thinks so. | In April we met █. █ thinks so. |",
        "Florence Webb | We met Florence on a train to Florence. | We met █ on a train to Florence. | Florence",
        "Summer Ortiz | Each summer WE ALL WORK. Summer asked why. | Each summer WE ALL WORK. █ asked why. |",
        "Rosa Campo | La rosa es de Rosa. | La rosa es de █. |",
        "Luz Prado | Con Luz apagamos la luz del prado. | Con █ apagamos la luz del prado. |",
        "Jörg Adler | Jörgs Rad und Joergs Auto | █ Rad und █ Auto |",
        "Anna Busch | Das ist Annas Laden. Annual reports annoy. | Das ist █ Laden. Annual reports annoy. |",
        "Zoltán Kiss | Zoltánnak adtam, Zoltánnal megyek | █ adtam, █ megyek |",
        "Zoltán Kiss | We visited the Zoltáns. | We visited the █. |",
        "Иван Петров | Петрова пришла с Петровым, а Иваном довольны | █ пришла с █, а █ довольны |",
        "Ольга Зимина | Мы спросили Ольгу, и Ольге понравилось | Мы спросили █, и █ понравилось |",
        "Γιώργος Αλεξίου | Το σπίτι του Γιώργου | Το σπίτι του █ |",
        "Elizabeth Quist | see @ElizabethZ and ElizabethZ | see █ and █ |",
        "Elizabeth Quist | my page is linkedin.com/in/elizabeth-quist, see it | my page is [link], see it |",
        "Zhang Wei | ZhangWei and WeiZhang and Mr Zhang | █ and █ and █ |",
        "王伟 | 王先生说过，老王也来，国王不来。 | █说过，█也来，国王不来。 |",
        "李小梅 | 小梅说过，李老师也去 | █说过，█也去 |",
        "山田太郎 | 山田さんと太郎さん | █と█ |",
        "김민수 | 김 선생님, 민수 씨 | █, █ |",
        "Frau Inge Kolb | Da kam Frau Doktor. Auch Frau Kolb kam. | Da kam Frau Doktor. Auch █ kam. |",
        "Doña Elvira Paz | dijo doña Elvira; una doña cualquiera | dijo █; una doña cualquiera |",
        "Hoa Trần | Chị Hoa và chị ấy | █ và chị ấy |",
        "Respondent AS | Respondent AS said AS is fine. As is. | █ said AS is fine. As is. |",
        "Ben Ohm | Bens Idee war gut. Wir nahmen Bens Rad. | █ Idee war gut. Wir nahmen █ Rad. |",
        "Luce Rivière | Les Rivière habitent près de la rivière. | Les █ habitent près de la rivière. | Rivière",
        "Sebastian Voss | Then Seb came. | Then Seb came. | Seb",
        "Alexandra Nagy | Alex war da. | Alex war da. | Alex",
        "Hanna Vik Lund | It was H.V.L. who wrote. | It was H.V.L. who wrote. | H.V.L",
        "Mona Pohl-Hardt | It was P-H again, in pH 7. | It was P-H again, in pH 7. | P-H",
        "Rose Adair | Me and rose went; a rose grows. | Me and rose went; a rose grows. | Rose",
        "Pilar Sol | Yo y sol fuimos; hace sol. | Yo y sol fuimos; hace sol. | Sol",
        "Ed Zimmer | We saw Zimmer education here. | We saw █ education here. |",
        "Hazel Thorn | Write to hazel.thorn there. | Write to █ there. |",
        "Hoa Trần | She is his brother. Hoa knows. | She is his brother. █ knows. |",
        "Kateřina Nováková | Mluvila jsem s Novákovou a Kateřinou | Mluvila jsem s █ a █ |",
        "Marek Kowalski | Byłem u Marka, z Kowalskim i bez Kowalskiego | Byłem u █, z █ i bez █ |",
        "Anna Wiśniewska | Rozmawialiśmy o Wiśniewskiej, z Wiśniewską; Wiśniewscy i Wiśniewskich | Rozmawialiśmy o █, z █; █ i █ |",
        "Kasia Zawadzka | Nie znam Zawadzkiej ani Zawadzkich | Nie znam █ ani █ |",
        "Marek Sawicki | To było u Sawickiego, Sawiccy tam byli z Sawicką | To było u █, █ tam byli z █ |",
        "Ирина Достоевская | Мы были у Достоевской и видели Достоевскую | Мы были у █ и видели █ |",
        "Jana Novotná | Byli jsme u Novotné, s Novotnou a bez Novotného | Byli jsme u █, s █ a bez █ |",
        "Olga Zaręba | Dałam Oldze klucz | Dałam █ klucz |",
        "Мария Толстая | Письмо Марии у Толстой. Толстый кот. | Письмо █ у █. Толстый кот. |",
        "Дмитрий Достоевский | Видели Достоевского | Видели █ |",
        "Matti Virtanen | Puhuin Matin ja Virtasen kanssa | Puhuin █ ja █ kanssa |",
        "Balázs Kovács | Az Balázzsal, Kováccsal jó | Az █, █ jó |",
        "Jonas Petrauskas | Tai Petrausko namas | Tai █ namas |",
        "சுரேஷ் குமார் | சுரேஷின் வீடு | █ வீடு |",
        "محمد الخطيب | بيت للخطيب | بيت █ |",
        "Fiona MacLeod | Then McLeod, M'Leod, Macleod and Mac Leod | Then █, █, █ and █ |",
        "Ewan McGregor | Then MacGregor's van | Then █'s van |",
        "Sean O'Connell | Then O Connell and OConnell | Then █ and █ |",
        "Elizabeth Quist | It was E-l-i-z-a-b-e-t-h Q.u.i.s.t, in a b c | It was █ █, in a b c |",
        "Elizabeth Quist | It was E l i z a b e t h too | It was █ too |",
        "Will Harrow | I W-I-L-L not | I W-I-L-L not | W-I-L-L",
        "Will Harrow | It is spelled W-i-l-l here | It is spelled █ here |",
        "Nguyễn Thị Hoa | it is spelled T-h-ị there | it is spelled █ there |",
        "Alex Reyes | Ask Alex R. and Alex R about it, not Alex P. | Ask █ and █ about it, not Alex P. | Alex P",
        "Will Harrow | Then Will H. said so | Then █ said so |",
        "Ana Haddad | The Haddad Street shop | The Haddad Street shop | Haddad Street",
        "Victor Young | The young victor of the race | The young victor of the race | Young Victor",
        "Marie-Anne Quist | So M.-A. Quist wrote | So █ wrote |",
        "Vera Bianco | Il vino bianco è di Bianco. Ask VBianco. | Il vino bianco è di █. Ask █. |",
        "Ingrid Zeller | We met near zeller once. | We met near zeller once. | Zeller",
        "Ingrid Zeller | we met near zeller once | we met near █ once |",
        "Ingrid Zeller | We asked zeller about it. | We asked █ about it. |",
        "Rasmus Lind | Da kom fru Lind, domnul Lind, härra Lind og г-жа Lind. | Da kom █, █, █ og █. |",
        "Ana Marsh | Then came my aunt. Marsh grass grew. | Then came my aunt. Marsh grass grew. | Marsh",
        "Anna Kern | So #DankeAnna und AnnaFürAlle. | So #█ und █. |",
        "Тарас Бондаренко | We saw Taras Bondarenko and Bondarenko's son. | We saw █ and █'s son. |",
        "Νίκος Παππάς | We saw Nikos Pappas. | We saw █. |",
        "Mira Đurić | Да, Мира Ђурић је ту. | Да, █ је ту. |",
        "张伟 | 張偉來了 | █來了 |",
        "林 光 | 林さんに、小林さんに | █に、小林さんに | 林",
        "박지은 | 지은이 왔다. 지은로운 생각 | █이 왔다. 지은로운 생각 | 지은",
        "王伟 (Wang Wei) | Wang Wei said so, 王伟 too. | █ said so, █ too. |",
        "Надежда Сомова | Мы спросили Надю. | Мы спросили Надю. | Надю",
        "Omar bin Rashid | Bin Rashid emptied the bin. | █ emptied the bin. |",
        "Lena Costa | We flew to Costa da Caparica. | We flew to Costa da Caparica. | Costa da",
        "Carla Reyes | We live in Santa Carla now. | We live in Santa Carla now. | Santa Carla",
        "Ernst Sommer | Das ist mein Ernst im Sommer. | Das ist mein █ im Sommer. |",
        "Marga Koit | Me rääkisime Margaga ja Margale. | Me rääkisime █ ja █. |",
        "Лев Орлов | Лев и Орлов пришли, сказали Льву. | Лев и █ пришли, сказали █. | Лев",
        "Aimée Petit | L'avis d'Aimée, et les Petit. | L'avis d'█, et les █. |",
        "Peter Amsel | Peterchen kam, Petersburg auch | Peterchen kam, Petersburg auch | Peterchen"
    })
    void go_or_are_listed(String name, String said, String kept, String listed) {
        Samples samples = new Samples().person(name, BY_HAT).person("Xerxes Speaker", ON_THE_RECORD).says(said);
        List<String> members = Samples.bodies(samples.toldTo(Audience.MEMBERS).briefing());
        assertEquals(List.of(kept), members.stream().map(words -> words.replace("[a contributor]", "█")).toList());
        List<Notice> notices = samples.toldTo(Audience.MEMBERS).notices();
        if (listed == null) {
            assertEquals(List.of(), notices.stream().filter(n -> n.code().startsWith("name-")).map(Notice::text).toList());
        } else {
            assertTrue(notices.stream().anyMatch(n -> n.code().startsWith("name-") && n.text().contains(listed) && n.text().contains("A1")), notices.toString());
        }
    }

    @Test
    void a_former_name_never_comes_out() {
        Samples renamed = new Samples().person("P. O.", BY_HAT).formerly("Petra Olsen").person("Bo Ek", ON_THE_RECORD).says("As Petra said, and Olsen, and @PetraOlsen, and P. O.");
        assertEquals(List.of("As [a contributor] said, and [a contributor], and [a contributor], and [a contributor]."), renamed.members().stream().map(w -> w.replaceAll("[.]?$", ".")).toList());
    }

    /** In small letters, where the writer uses capitals, each of these is a word like any other. */
    @Test
    void no_everyday_word_is_destroyed() {
        Samples samples = new Samples();
        Cues.of("everyday-word").forEach(word -> samples.person(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " Quillfeather", BY_HAT));
        String said = Cues.of("everyday-word").stream().map(word -> "We know that " + word + " is not far.").collect(Collectors.joining(" "));
        assertEquals(List.of(said), samples.person("Xerxes Speaker", ON_THE_RECORD).says(said).members());
    }

    @Test
    void an_account_lends_its_letters() {
        Samples renamed = new Samples().person("P. O.", BY_HAT).formerly("nightjar77").person("Bo Ek", ON_THE_RECORD).says("So Nightjar closed it. A nightjar sang.");
        assertEquals(List.of("So [a contributor] closed it. A nightjar sang."), renamed.members());
    }

    @Test
    void not_even_that_of_somebody_named() {
        Samples renamed = new Samples().person("Kim Olsen", ON_THE_RECORD).formerly("Petra Olsen").says("I am Kim Olsen.").person("Bo Ek", BY_HAT).says("Petra Olsen is Kim Olsen, said Petra.");
        assertEquals(List.of("I am Kim Olsen.", "[a contributor] is Kim Olsen, said [a contributor]."), renamed.members());
    }
}
