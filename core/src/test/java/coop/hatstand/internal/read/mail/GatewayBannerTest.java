package coop.hatstand.internal.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server writes above mails from outside is nobody's words. */
class GatewayBannerTest {

    @ParameterizedTest
    @ValueSource(strings = {"CAUTION: external mail", "[EXT]", "[EXTERNAL EMAIL]", "*** EXTERNAL *** Think before you click.", "CAUTION: This message came from outside our offices. Open nothing you did not expect.",
        "ACHTUNG: Diese Nachricht kommt von außerhalb. Bitte öffnen Sie keine Anhänge.", "ATTENTION : ce message vient de l'extérieur.", "PRECAUCIÓN: este mensaje viene de fuera de la casa. No abra nada.",
        "UWAGA: wiadomość spoza firmy.", "[Externe afzender] Klik niet zomaar.", "VARNING: avsändaren är utanför huset.", "【外部】社外からのメール"})
    void isLeftOutAndSaid(String banner) throws IOException {
        Discussion mails = read(mail("Lena", "Who has the key?") + mail("Jonas", banner + "\n\n1. I have.\n2. Nobody.") + mail("Mira", "1. Ask Jonas."));
        assertEquals(List.of("Who has the key?", "1. I have.\n2. Nobody.", "1. Ask Jonas."), texts(mails));
        assertTrue(mails.notices().stream().anyMatch(notice -> notice.code().equals("banner-left-out") && notice.text().contains(banner)), mails.notices().toString());
    }

    @Test
    void oneThatDoesNotShoutIsKnownByOpeningOtherMailsToo() throws IOException {
        String banner = "This mail was sent by somebody outside our offices.";
        assertEquals(List.of("1. Yes.", "1. No."), texts(read(mail("Jonas", banner + "\n\n1. Yes.") + mail("Mira", banner + "\n\n1. No."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all,", "OUR external auditor comes on Monday.", "Our members outside the town come by bus.", "PLEASE READ: we moved the meeting.", "External help costs more than we have."})
    void whatSomebodySaysStays(String words) throws IOException {
        assertEquals(List.of("Who has the key?", words + "\n\n1. Yes."), texts(read(mail("Lena", "Who has the key?") + mail("Jonas", words + "\n\n1. Yes."))));
    }

    @Test
    void aMailThatIsNothingElseStays() throws IOException {
        assertEquals(List.of("CAUTION: external mail"), texts(read(mail("Jonas", "CAUTION: external mail"))));
    }

    private static String mail(String name, String words) {
        return "From " + name + " Tue Mar 12 18:06:12 2024\nFrom: " + name + " <" + name + "@shed.example>\nSubject: Keys\nContent-Type: text/plain; charset=utf-8\nMessage-ID: <" + name + "@shed.example>\n\n" + words + "\n\n";
    }

    private static List<String> texts(Discussion mails) {
        return mails.posts().stream().map(Post::text).toList();
    }

    private static Discussion read(String mbox) throws IOException {
        return Readers.found(Labels.of("en")).read(Source.of("keys.mbox", mbox));
    }
}
