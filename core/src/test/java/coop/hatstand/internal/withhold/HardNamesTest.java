package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names written as nobody expects them, gone from members' packs all the same; what must not be read is given in the last column. */
class HardNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Rosalind Oakhanger | as Rosa\u00adlind said | lind said",
        "Rosalind Oakhanger | as Rosa\u200blind said | lind said",
        "Rosalind Oakhanger | as Rosa\u200dlind said | lind said",
        "Rosalind Oakhanger | as Rosa\u2060lind said | lind said",
        "Rosalind Oakhanger | as Rosa\ufefflind said | lind said",
        "Rosalind Oakhanger | as Ｒｏｓａｌｉｎｄ said | ｌｉｎｄ",
        "Rosalind Oakhanger | as R&#111;salind said | salind",
        "Rosalind Oakhanger | as Rosa&shy;lind said | lind said",
        "Rosalind Oakhanger | as Ros**alind** said | alind",
        "Rosalind Oakhanger | as *Rosa*_lind_ said | Rosa",
        "Rosalind Oakhanger | as `Rosalind` said | rosalind",
        "Rosalind Oakhanger | as 𝐑𝐨𝐬𝐚𝐥𝐢𝐧𝐝 said | 𝐥𝐢𝐧𝐝",
        "Rosalind Oakhanger | Rosalind’s, Rosalind's, Rosalindʼs | rosalind",
        "Rosalind Oakhanger | rosalind_oakhanger and rosalind.oakhanger | oakhanger",
        "Rosalind Oakhanger | RosalindOakhanger and rosalind-oakhanger | oakhanger",
        "Rosalind Oakhanger | R. Oakhanger and Rosalind O. | rosalind",
        "Rosalind Oakhanger | R.Oakhanger and Rosalind\u00a0Oakhanger | oakhanger",
        "Rosalind Oakhanger | Rosalind\\⏎Oakhanger wrote | oakhanger",
        "Rosalind Oakhanger | ![Rosalind at work](https://x.example/a.png) | rosalind",
        "Rosalind Oakhanger | [w](https://x.example/rosalind%20oakhanger) | oakhanger",
        "Rosalind Oakhanger | [w](https://x.example/?by=rosalind) | rosalind",
        "Rosalind Oakhanger | [w](https://x.example/ros%61lind) | ros%61lind",
        "Rosalind Oakhanger | [w](https://rosalind.example/) | rosalind",
        "Rosalind Oakhanger | [w](https://x.example/#rosalind) | rosalind",
        "Rosalind Oakhanger | [w](https://x.example/ \"by Rosalind\") | rosalind",
        "Rosalind Oakhanger | <https://x.example/rosalind> | rosalind",
        "Rosalind Oakhanger | see https://x.example/rosalind/cv.pdf | rosalind",
        "Rosalind Oakhanger | the file rosalind-cv.pdf and Rosalind_2024.odt | rosalind",
        "Rosalind Oakhanger | ```⏎author = \"rosalind\"⏎``` | rosalind",
        "Rosalind Oakhanger | ```rosalind⏎x⏎``` | rosalind",
        "Rosalind Oakhanger | > Rosalind wrote:⏎> yes indeed | rosalind",
        "Rosalind Oakhanger | [quote=\"rosalind, post:2\"]x[/quote] | rosalind",
        "Rosalind Oakhanger | # Rosalind asks⏎⏎text | rosalind",
        "Rosalind Oakhanger | - one⏎- Rosalind⏎  - Oakhanger | rosalind",
        "Rosalind Oakhanger | <b>Rosa</b>lind said | lind said",
        "Rosalind Oakhanger | (Rosalind) “Rosalind” Rosalind? Rosalind… | rosalind",
        "Rosalind Oakhanger | Rosalind/Oakhanger and Rosalind+1 | rosalind",
        "Rosalind Oakhanger | ask ROSALIND OAKHANGER | oakhanger",
        "Ana María Núñez | as ana maria nunez and NUÑEZ said | nu",
        "Jürgen Weiß | as Juergen, Jurgen, WEISS and jürgen | weiss",
        "Nguyễn Thị Hồng | as Nguyen and HỒNG and Hong said | hong",
        "Ольга Ким | как ОЛЬГА и Ольга сказали | ольга",
        "Γιώργος | as ΓΙΏΡΓΟΣ and Γιωργος said | γιωργος",
        "יעל כהן | אמרה יעל | יעל",
        "m3ga_pixel77 | as m3ga_pixel77 and @m3ga_pixel77 and M3GA_PIXEL77 say | pixel77",
        "Mary-Jane Ottershaw | Mary‑Jane and Mary–Jane and mary jane said | ottershaw",
        "Siobhán O’Dwyer | as O'Dwyer, O`Dwyer, ODwyer and Siobhan said | dwyer",
        "D'Angelo Quist | as D’Angelo’s friend Quist’s | angelo",
        "Dr. Petra Vanhoutte | Dr Vanhoutte and Petra | vanhoutte",
        "van der Berghe, Ilse | Ilse van der Berghe and Van Der Berghe | berghe"})
    void are_gone(String name, String said, String gone) {
        List<String> members = new Samples().person(name, BY_HAT, "CoTech").person("Speaker Person", ON_THE_RECORD).says(said.replace("⏎", "\n")).members();
        assertFalse(members.get(0).toLowerCase(Locale.ROOT).contains(gone.toLowerCase(Locale.ROOT)), members.get(0));
    }
}
