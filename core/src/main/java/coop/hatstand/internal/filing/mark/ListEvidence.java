package coop.hatstand.internal.filing.mark;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a post's lists look like as wholes: whether their numbers go from the first question on, what leads them in, which items are set in. */
public final class ListEvidence {
    private static final Pattern LED_IN = Pattern.compile("(?s).*:[*_]*\\s*");
    /** A paragraph at the margin below a blank line; the list above it is over. */
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n(?=\\S)(?!\\s*$)");
    /** So many questions have as many items by no chance. */
    private static final int MANY = 5;
    private static final int DEEPER = 2;
    /** So many items do not suit their questions by chance. */
    private static final int SEVERAL = 3;
    private final PostText postText;
    private final QuestionIndex questionIndex;
    private final ListItems items;
    private final int end;

    public ListEvidence(PostText postText, QuestionIndex questionIndex, int end) {
        this.postText = postText;
        this.items = new ListItems(postText);
        this.questionIndex = questionIndex;
        this.end = end;
    }

    /** Adds what is seen to the proposals, which come in order. */
    public void look(List<Proposal> proposals) {
        empty(proposals);
        Map<String, List<Proposal>> byStyle = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.mayBeOwn() && proposal.number() > 0) {
                byStyle.computeIfAbsent(proposal.style(), key -> new ArrayList<>()).add(proposal);
            }
        }
        List<Proposal> surer = proposals.stream().filter(proposal -> !proposal.mayBeOwn() && !proposal.has(Feature.TOPIC) && !proposal.has(Feature.TOPIC_PLAIN) && !proposal.has(Feature.TOPIC_PART) && (!proposal.has(Feature.EMPTY) || proposal.has(Feature.JUST_ASKED)) && !proposal.questions().isEmpty()).toList();
        byStyle.values().forEach(list -> look(list, surer));
        said(proposals);
    }

    /** Looks at a post's list of one look; or at two, where one of as many items as questions stands below a shorter one and words between. */
    private void look(List<Proposal> list, List<Proposal> surer) {
        int from = list.size() - questionIndex.size();
        boolean whole = from > 1 && from < questionIndex.size() && broken(list, from) && counts(list.subList(0, from)) && counts(list.subList(from, list.size()));
        look(whole ? list.subList(0, from) : list, surer, 0);
        if (whole) {
            look(list.subList(from, list.size()), surer, postText.lines().get(postText.lineAt(list.get(from - 1).from())).to());
        }
    }

    /** Whether the numbers count up from 1. */
    private static boolean counts(List<Proposal> list) {
        return IntStream.range(0, list.size()).allMatch(i -> list.get(i).number() == i + 1);
    }

    private void look(List<Proposal> list, List<Proposal> surer, int above) {
        int least = list.stream().mapToInt(items::indent).min().orElse(0);
        boolean several = list.stream().filter(proposal -> items.indent(proposal) < least + DEEPER).count() > 1;
        List<Proposal> shallow = new ArrayList<>();
        for (Proposal proposal : list) {
            boolean deep = several && items.indent(proposal) >= least + DEEPER;
            proposal.with(deep, Feature.INDENTED);
            if (!deep) {
                shallow.add(proposal);
            }
        }
        List<Proposal> outer = outer(shallow);
        boolean countsUp = true;
        for (int i = 0; i < outer.size(); i++) {
            countsUp &= outer.get(i).number() == i + outer.get(0).number();
        }
        boolean fromFirst = countsUp && outer.get(0).questions().contains(questionIndex.all().get(0));
        boolean beyond = beyond(outer.get(outer.size() - 1));
        boolean all = fromFirst && outer.size() >= questionIndex.size() && !beyond;
        boolean replies = fromFirst && 4 * outer.stream().filter(items::replies).count() >= outer.size();
        for (Proposal proposal : outer) {
            proposal.with(all && outer.size() >= MANY, Feature.LIST_OF_MANY).with(replies, Feature.LIST_REPLIES).with(beyond, Feature.OTHERS_NAME_NONE);
            proposal.with(all, Feature.LIST_OF_ALL).with(fromFirst && !all && outer.size() > 1 && !proposal.has(Feature.LIST_OF_ALL), Feature.LIST_FROM_FIRST);
        }
        boolean inside = fromFirst && outer.size() > 1 && surer.stream().anyMatch(proposal -> proposal.mark().to() <= outer.get(0).from());
        outer.forEach(proposal -> proposal.with(inside, Feature.INSIDE));
        if (!outer.get(0).has(Feature.IN_SENTENCE)) {
            led(outer, surer, all, fromFirst, above);
        }
        counted(outer);
        boolean gaps = !fromFirst && outer.size() > 1 && outer.stream().noneMatch(proposal -> proposal.has(Feature.COUNTED_ANEW));
        outer.forEach(proposal -> proposal.with(gaps, Feature.LIST_WITH_GAPS));
    }

    /** Whether the list goes on with numbers that no question has. */
    private boolean beyond(Proposal last) {
        String next = Integer.toString(last.number() + 1);
        return questionIndex.numbered(next).isEmpty() && postText.lines().stream().anyMatch(line -> line.from() > last.from() && line.open() && line.label().filter(label -> label.numbers().equals(List.of(next))).isPresent());
    }

    /** Items of a list inside an answer: one that starts at 1 behind a colon ("Three groups have a say:") and goes on without a break, or that starts over. */
    private List<Proposal> outer(List<Proposal> list) {
        List<Proposal> outer = new ArrayList<>();
        int inside = 0;
        int[] lastAt = new int[1000];
        for (int i = 0; i < list.size(); i++) {
            lastAt[Math.min(list.get(i).number(), 999)] = i;
        }
        for (int i = 0; i < list.size(); i++) {
            Proposal proposal = list.get(i);
            int number = proposal.number();
            int here = i;
            boolean goesOn = inside > 0 && number == inside + 1 && !broken(list, i);
            boolean starts = number == 1 && !outer.isEmpty() && LED_IN.matcher(between(list, i)).matches();
            boolean over = i > 0 && !outer.isEmpty() && outer.get(outer.size() - 1) != list.get(i - 1) && number == list.get(i - 1).number() + 1
                    && IntStream.rangeClosed(outer.get(outer.size() - 1).number() + 1, Math.min(number, 999)).anyMatch(p -> lastAt[p] > here);
            if (goesOn || starts || over) {
                inside = goesOn || starts ? number : 0;
                proposal.with(true, Feature.INNER);
            } else {
                inside = 0;
                outer.add(proposal);
            }
        }
        return outer;
    }

    private String between(List<Proposal> list, int index) {
        int from = list.get(index).from();
        return postText.text().substring(Math.min(list.get(index - 1).mark().to(), from), from);
    }

    private boolean broken(List<Proposal> list, int index) {
        return BREAK.matcher(between(list, index)).find();
    }

    /** What stands above a list, or between it and a surer label or a quotation. */
    private void led(List<Proposal> outer, List<Proposal> surer, boolean all, boolean fromFirst, int least) {
        int from = outer.get(0).from();
        IntStream ends = IntStream.concat(surer.stream().mapToInt(proposal -> proposal.mark().to()), postText.quotations().stream().mapToInt(quoted -> quoted.to()));
        int above = ends.filter(to -> to <= from).max().orElse(0);
        above = Math.max(above, least);
        ListLead lead = new ListLead(postText.text().substring(above, from));
        boolean announced = all && lead.announces() && items.areBrief(outer);
        boolean counted = fromFirst && outer.size() != questionIndex.size() && lead.counts(outer.size());
        boolean terse = all && outer.size() >= MANY && !lead.endsOpen() && items.areTerse(outer);
        outer.forEach(proposal -> proposal.with(true, lead.feature(all, counted)).with(announced, Feature.BEHIND_COLON).with(terse, Feature.LIST_OF_BRIEF));
    }

    /** A browser counts a list anew, so "2. 3. 6." became 2 to 4: where the items suit other questions clearly better, in order, their numbers say nothing. */
    private void counted(List<Proposal> outer) {
        if (postText.post().syntax() == Syntax.HTML && outer.size() > 1 && outer.size() < questionIndex.size()
                && outer.stream().allMatch(proposal -> proposal.questions().size() == 1 && proposal.style().equals("MARKED."))) {
            int doubt = LostNumbers.doubted(postText, outer, questionIndex);
            outer.subList(doubt, outer.size()).forEach(proposal -> proposal.with(true, Feature.COUNTED_ANEW));
        }
    }

    /** Marks what nothing is said below, but for ruled lines. */
    private void empty(List<Proposal> proposals) {
        for (int i = 0; i < proposals.size(); i++) {
            QuestionLabel questionLabel = proposals.get(i).mark();
            int stop = stop(proposals, i);
            proposals.get(i).with(questionLabel.answer() == questionLabel.to() && questionLabel.to() <= stop
                    && postText.text().substring(questionLabel.to(), stop).lines().allMatch(line -> line.isBlank() || PostLine.rules(line)), Feature.EMPTY);
        }
    }

    /** Where the next proposal starts that does not overlap one. */
    private int stop(List<Proposal> proposals, int place) {
        int next = place + 1;
        while (next < proposals.size() && proposals.get(next).from() < proposals.get(place).mark().to()) {
            next++;
        }
        return next < proposals.size() ? proposals.get(next).from() : end;
    }

    /** What is said below a proposal; of a list's item its first paragraph, since the text may go on below the list. */
    private String below(Proposal proposal, int stop) {
        String below = postText.text().substring(Math.min(proposal.mark().to(), stop), stop);
        return proposal.number() > 0 ? BREAK.split(below, 2)[0] : below;
    }

    /** Whether what is said below a proposal that is in doubt speaks of its question, or of another. */
    private void said(List<Proposal> proposals) {
        Map<String, Integer> agreeing = new LinkedHashMap<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            int stop = stop(proposals, i);
            boolean doubt = proposal.has(Feature.LED_BY_COLON) || proposal.has(Feature.LED_BY_PROSE) || proposal.has(Feature.LED_BY_REMARK) || proposal.has(Feature.TOPIC_PLAIN) || proposal.has(Feature.TOPIC) || proposal.has(Feature.LEAD);
            if (doubt && proposal.questions().size() == 1) {
                Optional<Boolean> agrees = questionIndex.subjects().speaksOf(below(proposal, stop), proposal.questions().get(0));
                proposal.with(agrees.orElse(false), Feature.AGREES);
                agreeing.merge(proposal.style(), agrees.map(yes -> yes ? 1 : -1).orElse(0), Integer::sum);
            }
        }
        for (Proposal proposal : proposals) {
            boolean item = proposal.mayBeOwn() && proposal.number() > 0;
            proposal.with(item && agreeing.getOrDefault(proposal.style(), 0) >= SEVERAL, Feature.LIST_AGREES).features().removeIf(feature -> item && feature == Feature.AGREES);
        }
    }
}
