package coop.hatstand.internal.read.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatReaderTest {
    private final ChatReader reader = new ChatReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "12/05/2025, 18:0%d - %s: %s", "[05/12/2024, 8:05:3%d AM] %s: %s", "\u200E[12.05.25, 18:05:0%d] %s: %s", "5/12/25, 6:0%d\u202FPM - %s: %s",
        "2025-05-12 18:0%d - %s: %s", "12.05.25, 18:0%d - %s: %s", "12/05/2025 à 18:0%d - %s : %s", "[2025-05-12 18:0%d] %s: %s", "[18:0%d, 5/12/2025] %s: %s", "12-05-2025 18:0%d - %s: %s"
    })
    void readsPhonesWaysOfWritingMoments(String line) throws IOException {
        String text = String.format(line, 1, "Maud Penrose", "She asks:\n1. Who bakes?\n2. Who pays?") + "\n" + String.format(line, 2, "Idris", "1. We do") + "\n"
                + String.format(line, 3, "Idris", "2. The members") + "\n" + String.format(line, 4, "~ Inez", "On 2: nobody: really") + "\n";
        Source source = Source.of("chat.txt", text);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion chat = Readers.found(Labels.of("en")).read(source);
        assertEquals(List.of("Maud Penrose", "Idris", "Inez"), names(chat));
        assertEquals(List.of("She asks:\n1. Who bakes?\n2. Who pays?", "1. We do\n\n2. The members", "On 2: nobody: really"), texts(chat));
    }

    @Test
    void aGroupsOwnLinesOnAnIPhoneAreNobodys() throws IOException {
        Discussion chat = read("""
                [12.05.25, 18:02:07] Mill keys: \u200EMessages and calls are end-to-end encrypted.
                [12.05.25, 18:02:07] Mill keys: \u200EMaud created this group
                [12.05.25, 18:05:07] Maud: Who bakes?
                [12.05.25, 18:06:07] Idris: \u200Eimage omitted
                [12.05.25, 18:06:09] Idris: We do
                [12.05.25, 18:07:07] Inez: \u200Eimage omitted
                """);
        assertEquals(List.of("Maud", "Idris"), names(chat));
        assertEquals(List.of("Who bakes?", "We do"), texts(chat));
        assertTrue(chat.notices().stream().anyMatch(notice -> notice.code().equals("own-lines-left-out")));
    }

    @Test
    void leavesOutWhatNobodyWroteAndNamesNobodyByNumber() throws IOException {
        Discussion chat = read("""
                12/05/2025, 18:02 - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read them.
                12/05/2025, 18:02 - Maud created group "Rooms: keys"
                12/05/2025, 18:05 - Maud: Who bakes?
                12/05/2025, 18:06 - Idris: <Media omitted>
                12/05/2025, 18:06 - Lin: <Médias omis>
                12/05/2025, 18:07 - +44 7700 900123: We do
                12/05/2025, 18:08 - Idris: This message was deleted
                12/05/2025, 18:09 - +44 7700 900123: at night <This message was edited>
                12/05/2025, 18:10 - Idris: I do, @447700900123
                12/05/2025, 18:11 - +44 7700 900123: and by day
                """);
        assertEquals(List.of("Maud", "?", "Idris", "?"), names(chat));
        assertEquals(List.of("Who bakes?", "We do\n\nat night", "I do, @…", "and by day"), texts(chat));
        assertEquals(chat.posts().get(1).author(), chat.posts().get(3).author());
        assertTrue(chat.posts().stream().noneMatch(post -> post.toString().contains("7700")));
        assertEquals(List.of("attachments-left-out", "own-lines-left-out"), chat.notices().stream().map(Notice::code).toList());
    }

    @Test
    void readsChatLines() throws IOException {
        Discussion irc = read("18:02 -!- maud [~maud@host] has joined #loaf\n18:05 <@maud> Who bakes?\n18:06 <idris> we do\n18:07 < inez> all of us\n18:08  * inez waves\n");
        assertEquals(List.of("maud", "idris", "inez"), names(irc));
        assertEquals(List.of("Who bakes?", "we do", "all of us"), texts(irc).stream().map(text -> text.split("\n")[0]).toList());
    }

    @Test
    void readsTelegram() throws IOException {
        Discussion chat = read("""
                {"name":"Rooms","type":"private_supergroup","id":15,"messages":[
                {"id":1,"type":"service","date":"2025-05-12T18:02:00","actor":"Maud","actor_id":"user1","action":"create_group","text":""},
                {"id":2,"type":"message","date":"2025-05-12T18:05:00","date_unixtime":"1747073100","from":"Maud","from_id":"user1","text":"Who bakes?"},
                {"id":3,"type":"message","date":"2025-05-12T18:06:00","date_unixtime":"1747073160","from":"Idris","from_id":"user2","reply_to_message_id":2,"text":["We ",{"type":"bold","text":"do"},"."],"reactions":[{"type":"emoji","count":2,"emoji":"👍"}]},
                {"id":4,"type":"message","date_unixtime":"1747073200","from":null,"from_id":"user3","photo":"p.jpg","text":""},
                {"id":5,"type":"message","date_unixtime":"1747073300","from":null,"from_id":"user3","text":"All of us."}]}""");
        assertEquals(Optional.of("Rooms"), chat.title());
        assertEquals(List.of("Maud", "Idris", "?"), names(chat));
        assertEquals(List.of("Who bakes?", "We do.", "All of us."), texts(chat));
        assertEquals(Optional.of(1), chat.posts().get(1).replyTo());
        assertEquals(2, chat.posts().get(1).likes());
        assertEquals(Optional.of(Instant.ofEpochSecond(1747073100)), chat.posts().get(0).at());
        assertTrue(chat.posts().get(2).author().key().isPresent() && chat.posts().get(2).author().handle().orElse("").contains("@"));
    }

    @Test
    void readsSlack() throws IOException {
        Discussion chat = read("""
                [{"type":"message","subtype":"channel_join","user":"U1","ts":"1747073000.000100","text":"<@U1> has joined"},
                {"type":"message","user":"U1","ts":"1747073100.000100","thread_ts":"1747073100.000100","text":"Who bakes, <@U2>?","user_profile":{"real_name":"Maud Penrose"}},
                {"type":"message","user":"U2","ts":"1747073200.000100","thread_ts":"1747073100.000100","text":"We do &amp; <https://loaf.example|here>","user_profile":{"real_name":"Idris"},"reactions":[{"name":"+1","users":["U1"],"count":1},{"name":"eyes","count":4}]},
                {"type":"message","user":"U9","ts":"1747073300.000100","text":"All of us"}]""");
        assertEquals(List.of("Maud Penrose", "Idris", "?"), names(chat));
        assertEquals(List.of("Who bakes, @Idris?", "We do & here (https://loaf.example)", "All of us"), texts(chat));
        assertEquals(Optional.of(1), chat.posts().get(1).replyTo());
        assertEquals(1, chat.posts().get(1).likes());
    }

    @Test
    void readsOtherExports() throws IOException {
        Discussion discord = read("""
                {"guild":{"id":"1","name":"Loaf"},"channel":{"id":"2","name":"rooms"},"messages":[
                {"id":"10","type":"Default","timestamp":"2025-05-12T18:05:00.000+00:00","timestampEdited":null,"content":"Who bakes?","author":{"id":"7","name":"maud","nickname":"Maud"},"reactions":[]},
                {"id":"11","type":"Reply","timestamp":"2025-05-12T18:06:00.000+00:00","content":"We do","author":{"id":"8","name":"idris","nickname":null},"reactions":[{"emoji":{"name":"👍","code":"thumbsup"},"count":3}],"reference":{"messageId":"10"}},
                {"id":"12","type":"GuildMemberJoin","timestamp":"2025-05-12T18:07:00.000+00:00","content":"Joined.","author":{"id":"9","name":"eve"}}]}""");
        assertEquals(List.of("Maud", "idris"), names(discord));
        assertEquals(Optional.of("rooms"), discord.title());
        assertEquals(Optional.of(1), discord.posts().get(1).replyTo());
        assertEquals(3, discord.posts().get(1).likes());
        Discussion matrix = read("""
                {"room_name":"Rooms","messages":[
                {"type":"m.room.member","sender":"@idris:m.example","state_key":"@idris:m.example","content":{"membership":"join","displayname":"Idris"},"origin_server_ts":1747073000000,"event_id":"$0"},
                {"type":"m.room.message","sender":"@maud:m.example","content":{"msgtype":"m.text","body":"Who bakes?"},"origin_server_ts":1747073100000,"event_id":"$1"},
                {"type":"m.room.message","sender":"@idris:m.example","content":{"msgtype":"m.text","body":"> <@maud:m.example> Who bakes?\\n\\nWe do","m.relates_to":{"m.in_reply_to":{"event_id":"$1"}}},"origin_server_ts":1747073160000,"event_id":"$2"}]}""");
        assertEquals(List.of("maud", "Idris"), names(matrix));
        assertEquals(List.of("Who bakes?", "We do"), texts(matrix));
        Discussion mattermost = read("""
                {"type":"version","version":1}
                {"type":"user","user":{"username":"maud","first_name":"Maud","last_name":"Penrose"}}
                {"type":"post","post":{"team":"t","channel":"c","user":"maud","message":"Who bakes?","create_at":1747073100000,"replies":[{"user":"idris","message":"We do","create_at":1747073160000}]}}
                """);
        assertEquals(List.of("Maud Penrose", "idris"), names(mattermost));
        assertEquals(Optional.of(1), mattermost.posts().get(1).replyTo());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Minutes\n\nMaud: Who bakes?\nIdris: We do.\n", "We met on 12/05/2025, 18:02 - it rained: a lot.\n\nThen we left.", "{\"post_stream\":{\"posts\":[]}}", "[{\"name\":\"Maud\",\"Who bakes?\":\"We do\"}]",
        "3. May: bake\n4. June: rest\n5. July: bake", "name,answer\nMaud,12/05/2025"
    })
    void leavesOtherThingsAlone(String text) throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("f", text)));
    }

    @Test
    void staysWithinBoundsOfTime() {
        String line = "12/05/2025, 18:05 - " + "a".repeat(90_000) + "\n" + "[".repeat(90_000) + "\n" + "1".repeat(90_000) + "\n" + "12/05/2025, 18:05 - Maud: " + "<".repeat(90_000) + "\n";
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> read("12/05/2025, 18:05 - Maud: Who bakes?\n" + line.repeat(20)));
    }

    @Property(seed = "21")
    void losesNoWordsOfAMessage(@ForAll("words") List<String> words) throws IOException {
        StringBuilder chat = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            chat.append("12/05/2025, 18:05 - ").append(i % 2 == 0 ? "Maud" : "Idris").append(": ").append(words.get(i)).append('\n');
        }
        assertEquals(words, texts(read("12/05/2025, 18:04 - Idris: Who bakes?\n" + chat)).stream().skip(1).toList());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> words() {
        return net.jqwik.api.Arbitraries.strings().withChars("abc äß日本,.?!1-").ofMinLength(1).ofMaxLength(40).map(text -> "w" + text.strip()).list().ofMinSize(1).ofMaxSize(12);
    }

    private Discussion read(String text) throws IOException {
        return reader.read(Source.of("chat", text));
    }

    private static List<String> names(Discussion chat) {
        return chat.posts().stream().map(post -> post.author().name().orElse("?")).toList();
    }

    private static List<String> texts(Discussion chat) {
        return chat.posts().stream().map(Post::text).toList();
    }
}
