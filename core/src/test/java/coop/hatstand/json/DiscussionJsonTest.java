package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Filed;
import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.BriefingFormatException;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A discussion as JSON is the same discussion when it is read again, and is filed in the same way. */
class DiscussionJsonTest {
    private final DiscussionJson json = new DiscussionJson();
    private final Hatstand hatstand = Hatstand.builder().reader(json).build();

    @ParameterizedTest
    @ValueSource(strings = {"talking-to-a-journalist.txt", "tool-library.raw.md", "sharing-a-bakery.json", "shared-tools.mbox", "shared-ovens-survey.csv", "one-kitchen-many-languages.txt", "repair-cafe-on-the-radio.txt"})
    void comesBackAndIsFiledAlike(String seed) throws IOException {
        for (Discussion discussion : hatstand.discussions(List.of(Source.of(Path.of("../seeds", seed))), ReadOptions.USUAL)) {
            Filed filed = hatstand.file(List.of(discussion), ReadOptions.USUAL);
            Map<Integer, PostAccount> accounts = filed.accounts().stream().collect(Collectors.toMap(PostAccount::post, account -> account));
            Discussion back = json.read(source(discussion, accounts));
            assertEquals(discussion.posts(), back.posts());
            assertEquals(discussion.openings(), back.openings());
            assertEquals(filed.briefing(), hatstand.file(List.of(back), ReadOptions.USUAL).briefing());
            assertEquals(filed.briefing().responses(), hatstand.read(source(discussion, accounts)).responses());
        }
    }

    @Test
    void knowsItsOwnAndNoOther() throws IOException {
        Discussion discussion = Discussion.builder(Discussion.Kind.THREAD, "t").posts(List.of(Post.builder(1, "Hi", coop.hatstand.discussion.Syntax.PLAIN).build())).build();
        assertEquals(Likelihood.CERTAIN, json.recognise(source(discussion, Map.of())));
        for (String other : List.of("", "{", "{\"hatstand\":1}", "{\"posts\":[]}", "hatstandDiscussion")) {
            assertEquals(Likelihood.NO, json.recognise(Source.of("x", other.getBytes(StandardCharsets.UTF_8))), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,\"kind\":\"thread\"", "1,\"kind\":\"thread\",\"name\":\"t\",\"posts\":[{\"number\":0,\"text\":\"\",\"syntax\":\"plain\"}]",
        "1,\"kind\":\"song\",\"name\":\"t\",\"posts\":[]", "1,\"kind\":\"thread\",\"name\":\"t\",\"posts\":7"})
    void saysWhatIsWrongInOneLine(String rest) {
        Source source = Source.of("made.json", ("{\"hatstandDiscussion\":" + rest + "}").getBytes(StandardCharsets.UTF_8));
        BriefingFormatException fault = assertThrows(BriefingFormatException.class, () -> json.read(source));
        assertTrue(fault.getMessage().startsWith("made.json") && !fault.getMessage().contains("\n"), fault.getMessage());
    }

    private Source source(Discussion discussion, Map<Integer, PostAccount> accounts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(discussion, accounts, out);
        return Source.of("made.json", out.toByteArray());
    }
}
