package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.labels.Labels;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;

/** Which address does what. */
final class Routes {
    private final Gate gate;
    private final Intake intake;
    private final Work work;
    private final Answers answers;
    private final Problems problems;
    private final Lists lists;
    private final Briefings briefings;
    private final Checking checking;
    private final StaticPage page = new StaticPage();

    Routes(Hatstand hatstand, Gate gate, Intake intake, Work work, Answers answers, Problems problems) {
        this.gate = gate;
        this.intake = intake;
        this.work = work;
        this.answers = answers;
        this.problems = problems;
        lists = new Lists(hatstand, answers);
        briefings = new Briefings(hatstand);
        checking = new Checking(hatstand);
    }

    void to(RoutesConfig routes) {
        routes.before(ctx -> {
            Headers.set(ctx);
            gate.enter(ctx);
        });
        routes.get("/", page::first);
        routes.get("/page/{file}", page::file);
        routes.get("/healthz", ctx -> answers.json(ctx, Map.of("status", "up")));
        routes.get("/openapi.json", new Description()::answer);
        routes.get("/api/formats", lists::formats);
        routes.get("/api/labels", lists::labels);
        routes.post("/api/briefings", this::brief);
        routes.post("/api/check", this::check);
        routes.exception(HttpResponseException.class, (fault, ctx) -> problems.answer(ctx, fault));
        routes.exception(Exception.class, (fault, ctx) -> problems.answer(ctx, fault));
    }

    private void brief(Context ctx) throws Exception {
        gate.token(ctx);
        intake.take(ctx, order -> {
            Made made = work.run(() -> briefings.make(order), order.labels());
            ctx.header("Content-Disposition", "attachment; filename=\"" + made.fileName() + '"');
            ctx.header(Answers.NOTICES, Integer.toString(made.notices()));
            answers.bytes(ctx, made.mediaType(), made.bytes());
        });
    }

    private void check(Context ctx) throws Exception {
        gate.token(ctx);
        intake.take(ctx, order -> {
            Labels labels = order.labels();
            answers.json(ctx, work.run(() -> checking.check(order), labels));
        });
    }
}
