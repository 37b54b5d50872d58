package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CellReader;
import coop.hatstand.internal.read.input.UtcTime;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A survey's table while its rows become posts. Used once. */
public final class SurveyTable {
    private static final int LONGEST_NAME = 160;
    private static final int HEAD_ROWS = 12;

    private final String name;
    private final List<List<String>> rows;
    private final List<String> notes;
    private final Labels labels;
    private final List<String> heads;
    private final List<SurveyHeadings.Kind> kinds;
    private final List<List<String>> cells;
    private final List<ColumnRoles.Role> roles;
    private final List<String> perhapsNames = new ArrayList<>();

    /** @throws UnreadableSourceException if there are more columns than may be, which are counted before they are compared */
    public SurveyTable(Source source, List<List<String>> rows, SurveyHeadings headings, Labels labels) throws UnreadableSourceException {
        this.name = source.name();
        Bounds bounds = new Bounds(source, labels);
        for (List<String> row : rows.subList(0, Math.min(HEAD_ROWS, rows.size()))) {
            bounds.check(Limit.COLUMNS, row.size());
        }
        TableFoot foot = TableFoot.of(new ProposalTable(labels).asked(new TurnedTable(labels).upright(new TableHead(labels, headings).joined(rows))));
        this.rows = foot.rows();
        notes = foot.notes();
        bounds.check(Limit.COLUMNS, this.rows.isEmpty() ? 0 : this.rows.get(0).size());
        this.labels = labels;
        heads = rows.isEmpty() ? List.of() : SurveyCodes.withoutCodes(this.rows.get(0).stream().map(SurveyHeadings::words).toList(),
                head -> headings.kind(head) != SurveyHeadings.Kind.QUESTION);
        cells = said(this.rows.subList(Math.min(1, rows.size()), this.rows.size()), heads.size());
        kinds = kinds(headings);
        roles = new ColumnRoles(IntStream.range(0, heads.size()).mapToObj(this::heading).toList(), cells, i -> kinds.get(i) == SurveyHeadings.Kind.QUESTION, i -> kinds.get(i).isKept(), labels).roles();
    }

    /** What was said in each column, without its blanks. */
    private static List<List<String>> said(List<List<String>> answers, int columns) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            cells.add(answers.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip()).filter(cell -> !BlankCell.is(cell)).toList());
        }
        return cells;
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
            boolean again = kind.isOneColumn() && !once.add(kind) && (kind != SurveyHeadings.Kind.NAME || !NameShape.mayBe(heads.get(column), cells.get(column)));
            boolean told = !holds(column, kind) || again;
            kinds.add(told ? SurveyHeadings.Kind.QUESTION : kind);
        }
        byCells(kinds);
        return kinds;
    }

    private void byCells(List<SurveyHeadings.Kind> kinds) {
        for (int column = 0; column < heads.size(); column++) {
            List<String> said = cells.get(column);
            boolean open = kinds.get(column) == SurveyHeadings.Kind.QUESTION;
            if (open && SourceShape.isMail(said)) {
                kinds.set(column, kinds.contains(SurveyHeadings.Kind.MAIL) ? SurveyHeadings.Kind.SOFTWARE : SurveyHeadings.Kind.MAIL);
            } else if ((open || kinds.get(column) == SurveyHeadings.Kind.DETAIL) && SourceShape.staysIn(heads.get(column), said)) {
                kinds.set(column, SurveyHeadings.Kind.SOFTWARE);
            }
        }
        boolean named = kinds.stream().anyMatch(SurveyHeadings.Kind::isName);
        long questions = kinds.stream().filter(SurveyHeadings.Kind.QUESTION::equals).count();
        for (int column = 0; column < heads.size() && !named; column++) {
            boolean open = kinds.get(column) == SurveyHeadings.Kind.QUESTION ? questions > 1 : kinds.get(column) == SurveyHeadings.Kind.DETAIL;
            if (open && NameShape.mayBe(heads.get(column), cells.get(column))) {
                kinds.set(column, SurveyHeadings.Kind.NAME);
                perhapsNames.add(heads.get(column));
                named = true;
            }
        }
    }

    /** Whether the cells may be what the heading says: those of a story are answers, whatever it says. */
    private boolean holds(int column, SurveyHeadings.Kind kind) {
        List<String> said = cells.get(column);
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
        if (!notes.isEmpty()) {
            notices.add(Notice.warning("notes-below-table", labels.text("read.notes-below-table", name, String.join(" / ", notes))));
        }
        if (!software.isEmpty()) {
            notices.add(Notice.info("columns-left-out", labels.text("read.columns-left-out", name, String.join(", ", software))));
        }
        IntStream.range(0, heads.size()).filter(i -> kinds.get(i) == SurveyHeadings.Kind.QUESTION && SurveyCodes.isCode(heads.get(i))).mapToObj(heads::get).findFirst()
                .ifPresent(code -> notices.add(Notice.info("headings-are-codes", labels.text("read.headings-are-codes", name, code))));
        List<String> counted = IntStream.range(0, heads.size()).filter(i -> roles.get(i).isCounted()).mapToObj(i -> roles.get(i).question()).distinct().toList();
        if (!counted.isEmpty()) {
            notices.add(Notice.info("choices-counted", labels.text("read.choices-counted", name, String.join("; ", counted))));
        }
        IntStream.range(0, heads.size()).filter(i -> kinds.get(i) == SurveyHeadings.Kind.CONSENT && cells.get(i).stream().anyMatch(cell -> !SurveyTerms.isTerm(cell)))
                .forEach(i -> notices.add(Notice.warning("consent-not-read", labels.text("read.consent-not-read", name, heads.get(i)))));
        return Discussion.builder(Discussion.Kind.SURVEY, name).posts(posts).notices(notices).build();
    }

    private Post post(int number, List<String> row) {
        SurveyAuthor author = new SurveyAuthor();
        boolean html = row.stream().anyMatch(CellReader::isHtml);
        List<Field> fields = new ArrayList<>();
        Post.Builder post = Post.builder(number, "", html ? Syntax.HTML : Syntax.PLAIN);
        for (int column = 0; column < Math.max(row.size(), heads.size()); column++) {
            String cell = column < row.size() ? row.get(column) : "";
            SurveyHeadings.Kind kind = column < kinds.size() ? kinds.get(column) : SurveyHeadings.Kind.QUESTION;
            if (kind == SurveyHeadings.Kind.TIME) {
                UtcTime.of(cell).ifPresent(post::at);
            } else if (kind == SurveyHeadings.Kind.CONSENT && SurveyTerms.isTerm(cell)) {
                author.take(kind, cell);
            } else if (kind != SurveyHeadings.Kind.QUESTION && !kind.isKept()) {
                author.take(kind, cell);
            } else {
                fields.addAll(fields(column, cell, html));
            }
        }
        return post.author(author.author()).fields(fields).build();
    }

    /** A cell's fields: words, or the options chosen in it one by one, and sentences beside them as words again. A question that nobody answered is one all the same. */
    private List<Field> fields(int column, String cell, boolean html) {
        ColumnRoles.Role role = column < roles.size() ? roles.get(column) : null;
        if (role == null || !role.isCounted()) {
            boolean asked = !head(column).isEmpty() && (!cells.get(column).isEmpty() || CellShape.asks(head(column)));
            String said = BlankCell.is(cell) ? "" : html ? CellReader.html(cell) : CellReader.plain(cell);
            return asked || !said.isEmpty() ? List.of(new Field(heading(column), said)) : List.of();
        } else if (BlankCell.is(cell) || role.kind() == ColumnRoles.Kind.REDUNDANT) {
            return List.of();
        } else if (role.kind() == ColumnRoles.Kind.TICK) {
            return role.isTicked(cell) ? List.of(new Field(role.question(), role.option(), true)) : List.of();
        }
        List<Field> fields = new ArrayList<>();
        for (String option : role.options().of(CellReader.plain(cell))) {
            boolean words = kinds.get(column) == SurveyHeadings.Kind.QUESTION && !role.options().isOffered(option) && CellShape.isSaid(option);
            fields.add(new Field(role.question(), words && html ? CellReader.html(option) : option, !words));
        }
        return fields;
    }

    private String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    private String heading(int column) {
        return head(column).isEmpty() ? labels.text("read.survey.column", column + 1) : head(column);
    }
}
