package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a mail quotes are their author's, whatever program quoted them, and never the quoter's answer. */
class QuotedMailTest {
    private static final String SECRET = "the lender told us to keep the second mortgage quiet until harvest";
    private static final List<String> PIECES = List.of("", "1. By chance.", "2. Ten a month.", "> 2. What does a shared oven cost each member per month?", "____________________", "______________________________",
            "> 4. Which lessons would you pass on to a new bakery co-op?", "-- ", "--", "Ana", "On Mon, 2 Mar 2026 at 10:00, Ines <ines@loaf.example> wrote:", "-----Original Message-----",
            "From: Ines <ines@loaf.example>", "Sent: Monday, 2 March 2026 10:00", "To: Ana", "Subject: Ovens", "> > deep words of somebody", "Begin forwarded message:", "Sent from my phone", "---", "3. Who repairs the ovens when they break down?",
            "3) Our uncle, mostly.", "Thanks,", "1-3: all", "Re: question 4.", "> ", "Am 2. März 2026 um 10:00 schrieb Ines <ines@loaf.example>:");

    @ParameterizedTest
    @ValueSource(strings = {
        "-----Original Message-----\nFrom: Liz Quist\nSent: Monday\nTo: Ana\nSubject: Loan\n\n%s",
        "-----Ursprüngliche Nachricht-----\nVon: Liz Quist\nGesendet: Montag\nAn: Ana\nBetreff: Kredit\n\n%s",
        "-----Message d'origine-----\nDe : Liz Quist\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Ana\nObjet : Prêt\n\n%s",
        "De : Liz Quist <liz@crumb.example>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Ana\nObjet : Prêt\n\n%s",
        "________________________________\nDe: Liz Quist\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Ana\nAsunto: Crédito\n\n%s",
        "Begin forwarded message:\n\nFrom: Liz Quist <liz@crumb.example>\nSubject: Loan\nDate: 2 March 2026 at 10:00:00 CET\nTo: Ana\n\n%s",
        "Anfang der weitergeleiteten Nachricht:\n\n> Von: Liz Quist <liz@crumb.example>\n> Datum: 2. März 2026 um 10:00:00\n> An: Ana\n> \n> %s",
        "---------- Forwarded message ---------\nFrom: Liz Quist <liz@crumb.example>\nDate: Mon, 2 Mar 2026 at 10:00\nSubject: Loan\nTo: Ana\n\n%s",
        "发件人: Liz Quist <liz@crumb.example>\n发送时间: 2026年3月2日 10:00\n收件人: Ana\n主题: 贷款\n\n%s",
        "Od: Liz Quist <liz@crumb.example>\nWysłano: poniedziałek, 2 marca 2026 10:00\nDo: Ana\nTemat: Kredyt\n\n%s",
        "От: Liz Quist <liz@crumb.example>\nОтправлено: 2 марта 2026 г. 10:00\nКому: Ana\nТема: Кредит\n\n%s",
        "Bidalia: Liz Quist <liz@crumb.example>\nEguna: 2026-03-02 10:00\nNori: Ana\n\n%s",
        "*From:* Liz Quist <liz@crumb.example>\n*Sent:* Monday, 2 March 2026 10:00\n*To:* Ana\n*Subject:* Loan\n\n%s",
        "On Mon, 2 Mar 2026 at 10:00, Liz Quist <liz@crumb.example> wrote:\n> %s",
        "On Mon, 2 Mar 2026 at 10:00, Liz Quist\n<liz@crumb.example> wrote:\n\n%s",
        "Am Mo., 2. März 2026 um 10:00 Uhr schrieb Liz Quist <liz@crumb.example>:\n\n%s",
        "Le lun. 2 mars 2026 à 10:00, Liz Quist <liz@crumb.example> a\nécrit :\n\n> %s",
        "El lun, 2 mar 2026 a las 10:00, Liz Quist (<liz@crumb.example>) escribió:\n\n%s",
        "Il giorno lun 2 mar 2026 alle ore 10:00 Liz Quist <liz@crumb.example> ha scritto:\n\n> %s",
        "Op ma 2 mrt 2026 om 10:00 schreef Liz Quist <liz@crumb.example>:\n\n%s",
        "Em seg., 2 de mar. de 2026 às 10:00, Liz Quist <liz@crumb.example> escreveu:\n\n%s",
        "W dniu pon., 2.03.2026 o 10:00 Liz Quist <liz@crumb.example> napisał(a):\n\n%s",
        "Den mån 2 mars 2026 kl 10:00 skrev Liz Quist <liz@crumb.example>:\n\n%s",
        "пн, 2 мар. 2026 г. в 10:00, Liz Quist <liz@crumb.example>:\n\n%s",
        "2026年3月2日(月) 10:00 Liz Quist <liz@crumb.example>:\n\n%s",
        "Liz Quist <liz@crumb.example> 于2026年3月2日周一 10:00写道：\n\n%s",
        "Liz Quist wrote:\n> %s"})
    void aPrivateMailIsItsAuthors(String form) {
        Briefing briefing = mails("1. By chance.\n\n2. Ten a month.\n\n" + String.format(form, SECRET)).briefing();
        assertEquals(List.of("By chance.", "Ten a month."), briefing.responses().stream().map(r -> Prose.of(r.body()).strip()).toList());
        Unfiled quoted = briefing.unfiled().stream().filter(u -> Prose.of(u.body()).replaceAll("\\s+", " ").contains(SECRET)).findFirst().orElseThrow();
        Respondent author = briefing.respondents().stream().filter(r -> r.id().equals(quoted.respondent())).findFirst().orElseThrow();
        assertEquals("Liz Quist", author.name());
        assertEquals(Optional.of(Attribution.OFF_THE_RECORD), author.attribution());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The oven was a wreck. The man who mends such things wrote it all down for us:", "It went as the old baker at the corner had always said it would go:"})
    void aSentenceThatLeadsUpToAQuotationIsItsAuthors(String sentence) {
        Briefing briefing = mails("1. " + sentence + "\n\n> Nobody breaks an oven.\n\n2. Ten a month.").briefing();
        assertEquals(List.of(sentence, "Ten a month."), briefing.responses().stream().map(r -> Prose.of(r.body()).lines().findFirst().orElse("")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ""})
    void anAnswerPutIntoTheQuotedQuestionsIsItsAuthors(String sign) {
        String quoted = Threads.OPENING.replace("\n", "\n" + sign).replace("ovens?", "ovens?\nBy chance.").replace("month?", "month?\nA tenner each.").replace("down?", "down?\nMy uncle does it.");
        String head = sign.isEmpty() ? "-----Original Message-----\nFrom: Ines <ines@loaf.example>\nSent: Monday\nTo: all\nSubject: Ovens\n\n" : "On 2 Mar 2026, Ines <ines@loaf.example> wrote:\n> ";
        List<String> told = Threads.told(mails("See below.\n\n" + head + quoted));
        assertTrue(told.contains("1: By chance.") && told.contains("2: A tenner each.") && told.contains("3: My uncle does it."), told.toString());
    }

    @Property(seed = "20261128", tries = 2000)
    void anyMailIsFiledAndNoCharacterIsLost(@ForAll("mail") List<String> lines) {
        assertEquals("", Threads.lost(mails(String.join("\n", lines))));
    }

    @Provide
    Arbitrary<List<String>> mail() {
        return Arbitraries.of(PIECES).list().ofMaxSize(16);
    }

    private static FilingResult mails(String reply) {
        Post asked = Post.builder(1, Threads.OPENING, Syntax.PLAIN).author(sender("Ines")).build();
        Post answered = Post.builder(2, reply, Syntax.PLAIN).author(sender("Ana")).build();
        return Filing.file(List.of(Discussion.builder(Discussion.Kind.MAIL, "mails").posts(List.of(asked, answered)).build()), FilingOptions.of(Labels.of("en")));
    }

    private static Author sender(String name) {
        return new Author(Optional.of(name), Optional.of(name.toLowerCase(Locale.ROOT) + "@loaf.example"), Optional.empty(), List.of(), List.of());
    }
}
