package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.json.DiscussionJson;
import coop.hatstand.serve.internal.http.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.util.RawValue;

/** Returns the posts in a request's sources, with what became of every part of them. Sent back, corrected or not, each discussion is a source again. */
public final class PostsAnswer {
    private final Hatstand door;
    private final DiscussionJson discussionJson = new DiscussionJson();

    public PostsAnswer(Hatstand door) {
        this.door = door;
    }

    public Map<String, Object> posts(RequestOrder requestOrder) throws Problem, IOException {
        ReadOptions options = new OrderOptions(requestOrder).reading(door);
        List<Discussion> discussions = door.discussions(requestOrder.sources(), options);
        if (discussions.isEmpty()) {
            return Map.of("discussions", List.of());
        }
        Iterator<PostAccount> accounts = door.file(discussions, options).accounts().iterator();
        List<RawValue> all = new ArrayList<>();
        for (Discussion discussion : discussions) {
            Map<Integer, PostAccount> own = new HashMap<>();
            discussion.posts().forEach(post -> own.put(post.number(), accounts.next()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            discussionJson.write(discussion, own, out);
            all.add(new RawValue(out.toString(StandardCharsets.UTF_8)));
        }
        return Map.of("discussions", all);
    }
}
