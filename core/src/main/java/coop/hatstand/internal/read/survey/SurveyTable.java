package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CellReader;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.UtcTime;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A survey's table while its rows become posts. Used once. */
public final class SurveyTable {
    private static final int LONGEST_NAME = 160;

    private final String name;
    private final List<List<String>> rows;
    private final Labels labels;
    private final List<String> heads;
    private final List<SurveyHeadings.Kind> kinds;
    private final BitSet choices;
    private final List<String> perhapsNames = new ArrayList<>();

    /** @throws UnreadableSourceException if there are more columns than may be, which are counted before they are compared */
    public SurveyTable(Source source, List<List<String>> rows, SurveyHeadings headings, Labels labels) throws UnreadableSourceException {
        this.name = source.name();
        Bounds bounds = new Bounds(source, labels);
        for (List<String> row : rows.subList(0, Math.min(2, rows.size()))) {
            bounds.check(Limit.COLUMNS, row.size());
        }
        this.rows = new TwoRowHeadings(labels).joined(rows);
        this.labels = labels;
        heads = rows.isEmpty() ? List.of() : SurveyCodes.withoutCodes(this.rows.get(0).stream().map(head -> CleanedText.text(head).replaceAll("\\s+", " ").strip()).toList(),
                head -> headings.kind(head) != SurveyHeadings.Kind.QUESTION);
        kinds = kinds(headings);
        List<Integer> questions = IntStream.range(0, heads.size()).filter(i -> kinds.get(i) == SurveyHeadings.Kind.QUESTION).boxed().toList();
        choices = SurveyChoices.among(questions, heads, this.rows.subList(Math.min(1, rows.size()), rows.size()));
        IntStream.range(0, heads.size()).filter(i -> kinds.get(i).isKept() || questions.contains(i) && hasOptions(heads.get(i))).forEach(choices::set);
    }

    /** Whether other columns stand for what this one offers, or this for what another does: "Problems/Dry" for "Problems". */
    private boolean hasOptions(String head) {
        return !head.isBlank() && (heads.stream().filter(other -> other.startsWith(head + "/")).count() > 1
                || heads.stream().anyMatch(other -> !other.isBlank() && head.startsWith(other + "/")));
    }

    /** What was said in a column, without its blanks. */
    static List<String> said(List<List<String>> answers, int column) {
        return answers.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip()).filter(cell -> !cell.isEmpty()).toList();
    }

    /**
     * A second column of names, unless they look it, or one of stories where names are asked for, is a question like any other, or its answers would get lost. What a
     * survey's software writes and contact details are told by their cells too, whatever the heading says, and so are names.
     */
    private List<SurveyHeadings.Kind> kinds(SurveyHeadings headings) {
        Set<SurveyHeadings.Kind> once = EnumSet.noneOf(SurveyHeadings.Kind.class);
        List<SurveyHeadings.Kind> kinds = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            SurveyHeadings.Kind kind = SurveyCodes.isTiming(heads.get(column), heads) ? SurveyHeadings.Kind.SOFTWARE : headings.kind(heads.get(column));
            boolean again = kind.isOneColumn() && !once.add(kind) && (kind != SurveyHeadings.Kind.NAME || !NameShape.mayBe(heads.get(column), cells(column)));
            boolean told = !holds(column, kind) || again;
            kinds.add(told ? SurveyHeadings.Kind.QUESTION : kind);
        }
        byCells(kinds);
        return kinds;
    }

    private void byCells(List<SurveyHeadings.Kind> kinds) {
        for (int column = 0; column < heads.size(); column++) {
            List<String> cells = cells(column);
            boolean open = kinds.get(column) == SurveyHeadings.Kind.QUESTION;
            if (open && SourceShape.isMail(cells)) {
                kinds.set(column, kinds.contains(SurveyHeadings.Kind.MAIL) ? SurveyHeadings.Kind.SOFTWARE : SurveyHeadings.Kind.MAIL);
            } else if ((open || kinds.get(column) == SurveyHeadings.Kind.DETAIL) && SourceShape.staysIn(heads.get(column), cells)) {
                kinds.set(column, SurveyHeadings.Kind.SOFTWARE);
            }
        }
        boolean named = kinds.stream().anyMatch(SurveyHeadings.Kind::isName);
        long questions = kinds.stream().filter(SurveyHeadings.Kind.QUESTION::equals).count();
        for (int column = 0; column < heads.size() && !named && questions > 1; column++) {
            boolean open = kinds.get(column) == SurveyHeadings.Kind.QUESTION;
            if (open && NameShape.mayBe(heads.get(column), cells(column))) {
                kinds.set(column, SurveyHeadings.Kind.NAME);
                perhapsNames.add(heads.get(column));
                named = true;
            }
        }
    }

    private List<String> cells(int column) {
        return said(rows.subList(Math.min(1, rows.size()), rows.size()), column);
    }

    /** Whether the cells may be what the heading says: those of a story are answers, whatever it says. */
    private boolean holds(int column, SurveyHeadings.Kind kind) {
        List<String> said = cells(column);
        return switch (kind) {
            case QUESTION -> true;
            case MOMENT -> said.stream().allMatch(CellShape::isCode);
            case TIME, SOFTWARE -> said.stream().noneMatch(CellShape::isProse);
            case DETAIL, CONSENT -> said.stream().allMatch(CellShape::isRemark);
            default -> said.stream().noneMatch(cell -> cell.length() > LONGEST_NAME);
        };
    }

    public Discussion discussion(List<Notice> before) throws UnreadableSourceException {
        if (rows.size() < 2) {
            throw new UnreadableSourceException(labels.text("read.error.table", name));
        }
        List<Post> posts = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                posts.add(post(row + 1, rows.get(row)));
            }
        }
        List<Notice> notices = new ArrayList<>(before);
        List<String> software = IntStream.range(0, heads.size()).filter(i -> kinds.get(i).isSoftware()).mapToObj(heads::get).toList();
        perhapsNames.forEach(head -> notices.add(Notice.warning("columns-may-be-names", labels.text("read.columns-may-be-names", name, head))));
        if (!software.isEmpty()) {
            notices.add(Notice.info("columns-left-out", labels.text("read.columns-left-out", name, String.join(", ", software))));
        }
        IntStream.range(0, heads.size()).filter(i -> kinds.get(i) == SurveyHeadings.Kind.QUESTION && SurveyCodes.isCode(heads.get(i))).mapToObj(heads::get).findFirst()
                .ifPresent(code -> notices.add(Notice.info("headings-are-codes", labels.text("read.headings-are-codes", name, code))));
        if (!choices.isEmpty()) {
            notices.add(Notice.info("choices-counted", labels.text("read.choices-counted", name, choices.stream().mapToObj(this::heading).collect(Collectors.joining("; ")))));
        }
        IntStream.range(0, heads.size()).filter(i -> kinds.get(i) == SurveyHeadings.Kind.CONSENT && said(rows, i).stream().skip(1).anyMatch(cell -> !SurveyTerms.isTerm(cell)))
                .forEach(i -> notices.add(Notice.warning("consent-not-read", labels.text("read.consent-not-read", name, heads.get(i)))));
        return Discussion.builder(Discussion.Kind.SURVEY, name).posts(posts).notices(notices).build();
    }

    private Post post(int number, List<String> cells) {
        SurveyAuthor author = new SurveyAuthor();
        boolean html = cells.stream().anyMatch(CellReader::isHtml);
        List<Field> fields = new ArrayList<>();
        Post.Builder post = Post.builder(number, "", html ? Syntax.HTML : Syntax.PLAIN);
        for (int column = 0; column < Math.max(cells.size(), heads.size()); column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            SurveyHeadings.Kind kind = column < kinds.size() ? kinds.get(column) : SurveyHeadings.Kind.QUESTION;
            if (kind == SurveyHeadings.Kind.TIME) {
                UtcTime.of(cell).ifPresent(post::at);
            } else if (kind == SurveyHeadings.Kind.CONSENT && SurveyTerms.isTerm(cell)) {
                author.take(kind, cell);
            } else if (kind != SurveyHeadings.Kind.QUESTION && !kind.isKept()) {
                author.take(kind, cell);
            } else if (!head(column).isEmpty() || !cell.isBlank()) {
                fields.add(new Field(heading(column), choices.get(column) ? CellReader.plain(cell) : html ? CellReader.html(cell) : CellReader.plain(cell), choices.get(column)));
            }
        }
        return post.author(author.author()).fields(fields).build();
    }

    private String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    private String heading(int column) {
        return head(column).isEmpty() ? labels.text("read.survey.column", column + 1) : head(column);
    }
}
