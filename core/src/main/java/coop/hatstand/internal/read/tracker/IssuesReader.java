package coop.hatstand.internal.read.tracker;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.JsonRecords;
import coop.hatstand.internal.read.survey.SurveyAuthor;
import coop.hatstand.internal.read.survey.SurveyHeadings;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import coop.hatstand.internal.read.talk.Talk;
import coop.hatstand.internal.read.talk.TalkPosts;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads issues and discussions of GitHub or GitLab as JSON: {@code gh issue view --json title,body,author,comments}, {@code gh issue list --json …}, the REST
 * interface's lists, GraphQL's discussions.
 *
 * <p>Issues filled in from an issue form are forms, a heading a question, and "Organisation" is a hat; other issues are threads. Their numbers are nobody's name.
 */
public final class IssuesReader implements DiscussionReader {
    private static final Set<String> LISTS = Set.of("issues", "discussions", "items", "notes");

    private final Labels labels;
    private final SurveyHeadings headings;

    /** A reader that gives its notices in English. */
    public IssuesReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public IssuesReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        headings = new SurveyHeadings(labels);
    }

    @Override
    public String name() {
        return "issues";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source).stripLeading();
        return (head.startsWith("{") || head.startsWith("[")) && Issue.is(head) ? Likelihood.LIKELY : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        List<Issue> issues = new ArrayList<>();
        Bounds bounds = new Bounds(source, labels);
        new JsonRecords(source, labels, LISTS).read(decoded.text(), (member, value) -> { }, record -> {
            issues.add(Issue.of(record));
            bounds.checkPosts(issues.size());
        });
        issues.removeIf(issue -> issue.contributions().isEmpty());
        if (issues.isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.issues", source.name()));
        }
        boolean forms = issues.stream().filter(Issue::isForm).count() * 2 > issues.size();
        return forms ? forms(source, issues, decoded.notices()) : threads(source, issues, decoded.notices());
    }

    private Discussion forms(Source source, List<Issue> issues, List<Notice> notices) throws UnreadableSourceException {
        List<Contribution> filledIn = new ArrayList<>();
        for (Issue issue : issues) {
            filledIn.add(form(issue));
            filledIn.addAll(issue.contributions().subList(1, issue.contributions().size()));
        }
        return new TalkPosts(source, labels).discussion(Discussion.Kind.FORM, new Talk(Optional.empty(), filledIn.stream().map(one -> one.placed(Optional.empty(), Optional.empty())).toList(), false, List.of()), notices);
    }

    private Contribution form(Issue issue) {
        Contribution own = issue.contributions().get(0);
        if (!issue.isForm()) {
            return own;
        }
        SurveyAuthor said = new SurveyAuthor();
        List<Field> fields = new ArrayList<>();
        issue.answers().forEach((heading, answer) -> {
            SurveyHeadings.Kind kind = headings.kind(heading);
            if (kind == SurveyHeadings.Kind.QUESTION || kind.isKept()) {
                fields.add(new Field(heading, answer, kind.isKept()));
            } else {
                said.take(kind, answer);
            }
        });
        Speaker who = said.author().name().map(own.who()::called).orElse(own.who()).wearing(said.author().remarks());
        return new Contribution(who, "", own.syntax(), Optional.empty(), own.id(), own.replyTo(), own.when(), own.likes(), fields);
    }

    /** One issue is a thread; several are as many threads, unless they are the comments of one. */
    private Discussion threads(Source source, List<Issue> issues, List<Notice> before) throws UnreadableSourceException {
        List<Contribution> all = new ArrayList<>();
        List<Discussion.Opening> openings = new ArrayList<>();
        boolean several = issues.stream().filter(issue -> issue.title().isPresent()).count() > 1;
        for (Issue issue : issues) {
            if (several && issue.title().isPresent()) {
                openings.add(new Discussion.Opening(all.size() + 1, issue.title().get()));
            }
            String prefix = all.size() + "/";
            issue.contributions().forEach(one -> all.add(one.numbered(Optional.of(all.size() + 1)).placed(one.id().map(prefix::concat), one.replyTo().map(prefix::concat))));
        }
        Talk talk = new Talk(issues.stream().flatMap(issue -> issue.title().stream()).findFirst(), all, false, List.of());
        Discussion thread = new TalkPosts(source, labels).discussion(Discussion.Kind.THREAD, talk, before);
        return new Discussion(thread.kind(), thread.name(), thread.title(), thread.topic(), thread.posts(), openings, thread.notices());
    }
}
