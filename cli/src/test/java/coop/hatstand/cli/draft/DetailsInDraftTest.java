package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Messages.Pillar;
import coop.hatstand.briefing.Messages.Proof;
import coop.hatstand.document.Audience;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Details and messages that a person types into the rows at the top of a draft. */
class DetailsInDraftTest {
    private static final String ROW = "- **With:** Harbour Radio\n";

    @Test
    void everyDetailComesBack() throws IOException {
        StringBuilder rows = new StringBuilder();
        List<Detail> fresh = Stream.of(Detail.values()).filter(detail -> FullBriefing.make().interview().get(detail).isEmpty()).toList();
        List<String> labels = List.of("Time zone", "Length", "On air", "Who calls", "Number", "Writes about", "Earlier pieces", "Audience", "Issued by", "Date", "Embargo", "Signed off by", "Valid until", "Questions to");
        assertEquals(fresh.size(), labels.size());
        for (int i = 0; i < labels.size(); i++) {
            rows.append("- **").append(labels.get(i)).append(":** words ").append(i).append('\n');
        }
        Revised revised = typed(FullBriefing.make(), ROW, ROW + rows);
        for (int i = 0; i < fresh.size(); i++) {
            assertEquals(Optional.of("words " + i), revised.briefing().interview().get(fresh.get(i)), fresh.get(i).name());
        }
        assertEquals(List.of(), revised.notices());
    }

    @Test
    void messagesComeBack() throws IOException {
        Briefing plain = FullBriefing.make().toBuilder().messages(Messages.NONE).build();
        Revised revised = typed(plain, ROW, ROW + """
                - **Main message:** Come and bake.
                - **Pillar 1:** Open to all.
                - **Proof 1.1:** Warm at dawn [A2.1] (checked: Mo, 3 May)
                - **Proof 1.2:** No fee
                - **Pillar 2:** Old, and loved.
                - **Bridge:** What counts is bread.
                - **Raise:** the school
                """);
        assertEquals(new Messages(Optional.of("Come and bake."), List.of(
                new Pillar("Open to all.", List.of(new Proof("Warm at dawn", Optional.of("a2.1"), Optional.of("Mo, 3 May")), new Proof("No fee", Optional.empty(), Optional.empty()))),
                new Pillar("Old, and loved.", List.of())), List.of("What counts is bread."), List.of("the school")), revised.briefing().messages());
        assertEquals(List.of(), revised.notices());
    }

    @Test
    void whatThereIsNoRoomForIsSaid() throws IOException {
        Briefing plain = FullBriefing.make().toBuilder().messages(Messages.NONE).build();
        Revised revised = typed(plain, ROW, ROW + "- **Pillar 1:** a\n- **Pillar 2:** b\n- **Pillar 3:** c\n- **Pillar 4:** d\n- **Proof 3.1:** e [A9.9]\n");
        assertEquals(3, revised.briefing().messages().pillars().size());
        assertEquals(List.of("message-full", "message-ref-unknown"), revised.notices().stream().map(notice -> notice.code()).toList());
    }

    @Test
    void aDeletedAnswerIsNoProof() throws IOException {
        SentDraft draft = draft(FullBriefing.make());
        String text = new String(draft.bytes(), StandardCharsets.UTF_8);
        int from = text.indexOf("<!-- hatstand:entry a2.1");
        Revised revised = draft.back((text.substring(0, from) + text.substring(text.indexOf("<!-- hatstand:entry", from + 1))).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), revised.briefing().check());
        assertEquals(Optional.empty(), revised.briefing().messages().pillars().get(0).proofs().get(0).response());
    }

    @Test
    void aClearedRowIsGone() throws IOException {
        Revised revised = typed(FullBriefing.make(), "- **Journalist:** Kit Crust\n", "");
        assertEquals(FullBriefing.make().interview().details().with(Detail.JOURNALIST, Optional.empty()), revised.briefing().interview().details());
    }

    private static Revised typed(Briefing briefing, String printed, String typed) throws IOException {
        SentDraft draft = draft(briefing);
        String text = new String(draft.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(printed), text);
        return draft.back(text.replace(printed, typed).getBytes(StandardCharsets.UTF_8));
    }

    private static SentDraft draft(Briefing briefing) throws IOException {
        return new SentDraft(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
    }
}
