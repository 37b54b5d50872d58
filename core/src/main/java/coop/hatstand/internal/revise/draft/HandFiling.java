package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a person decides about one unfiled passage, without a draft. */
public final class HandFiling {
    /** A list's largest number. */
    private static final int MOST = 999_999_999;

    private HandFiling() {
    }

    /** The passage as an answer to some questions; its notes are left to the caller. */
    static Response.Builder answer(String id, Unfiled passage, List<String> questions, Labels labels) {
        return Response.builder(id, passage.respondent(), questions, passage.body()).origin(passage.origin()).filedBy(labels.text("revise.filed-by-hand")).doubtful(passage.doubtful());
    }

    /**
     * The briefing with an unfiled passage as an answer.
     *
     * @throws IllegalArgumentException if there is no such passage, or no such question
     */
    public static Briefing file(Briefing briefing, String id, List<String> questions) {
        Unfiled passage = passage(briefing, id);
        List<Response> responses = new ArrayList<>(briefing.responses());
        responses.add(answer(free(briefing, "h", 1), passage, questions, Labels.of(briefing.language())).build());
        return briefing.toBuilder().responses(responses).unfiled(briefing.unfiled().stream().filter(one -> !one.id().equals(id)).toList()).build();
    }

    /**
     * The briefing with an unfiled passage in its paragraphs, each a passage of its own: a list alone in its items, a paragraph alone in its lines; the same briefing
     * if there is nothing to part.
     *
     * @throws IllegalArgumentException if there is no such passage
     */
    public static Briefing split(Briefing briefing, String id) {
        Unfiled passage = passage(briefing, id);
        List<Block> parts = parts(passage.body());
        if (parts.size() < 2) {
            return briefing;
        }
        List<Unfiled> all = new ArrayList<>();
        Briefing without = briefing.toBuilder().unfiled(briefing.unfiled().stream().filter(one -> one != passage).toList()).build();
        int last = 0;
        for (Unfiled one : briefing.unfiled()) {
            for (Block block : one == passage ? parts : List.<Block>of()) {
                String part = free(without, id + "-", last + 1);
                last = Integer.parseInt(part.substring(id.length() + 1));
                all.add(new Unfiled(part, one.respondent(), List.of(block), one.origin(), one.reason(), List.of(), one.doubtful()));
            }
            if (one != passage) {
                all.add(one);
            }
        }
        return briefing.toBuilder().unfiled(all).build();
    }

    private static List<Block> parts(List<Block> body) {
        if (body.size() == 1 && body.get(0) instanceof BulletList list) {
            return list.items().stream().<Block>map(item -> new BulletList(List.of(item))).toList();
        }
        if (body.size() == 1 && body.get(0) instanceof OrderedList list && list.start() < MOST - list.items().size()) {
            return IntStream.range(0, list.items().size()).<Block>mapToObj(i -> new OrderedList(list.start() + i, List.of(list.items().get(i)))).toList();
        }
        return body.size() == 1 && body.get(0) instanceof Paragraph paragraph ? lines(paragraph) : body;
    }

    private static List<Block> lines(Paragraph paragraph) {
        List<Block> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (!(inline instanceof LineBreak)) {
                line.add(inline);
            } else if (!line.isEmpty()) {
                lines.add(new Paragraph(paragraph.voice(), line));
                line.clear();
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Paragraph(paragraph.voice(), line));
        }
        return lines;
    }

    private static Unfiled passage(Briefing briefing, String id) {
        return briefing.unfiled().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException("no unfiled passage " + id));
    }

    private static String free(Briefing briefing, String kind, int from) {
        Set<String> taken = new HashSet<>();
        briefing.responses().forEach(one -> taken.add(one.id()));
        briefing.unfiled().forEach(one -> taken.add(one.id()));
        int number = from;
        while (taken.contains(kind + number)) {
            number++;
        }
        return kind + number;
    }
}
