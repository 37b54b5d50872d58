package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.labels.Labels;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.util.List;
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

    /** Every address, and what answers there. */
    List<Endpoint> endpoints() {
        return List.of(
                endpoint(HandlerType.GET, "/", page::first),
                endpoint(HandlerType.GET, "/page/{file}", page::file),
                endpoint(HandlerType.GET, "/healthz", ctx -> answers.json(ctx, Map.of("status", "up"))),
                endpoint(HandlerType.GET, "/openapi.json", new Description()::answer),
                endpoint(HandlerType.GET, "/api/formats", lists::formats),
                endpoint(HandlerType.GET, "/api/labels", lists::labels),
                endpoint(HandlerType.POST, "/api/briefings", this::brief),
                endpoint(HandlerType.POST, "/api/check", this::check));
    }

    void to(RoutesConfig routes) {
        routes.before(ctx -> {
            Headers.set(ctx);
            gate.enter(ctx);
        });
        endpoints().forEach(routes::addEndpoint);
        routes.exception(HttpResponseException.class, (fault, ctx) -> problems.answer(ctx, fault));
        routes.exception(Exception.class, (fault, ctx) -> problems.answer(ctx, fault));
    }

    /** Errors too, such as that of a memory that is full, are answered as problems. */
    private Endpoint endpoint(HandlerType method, String path, Handler handler) {
        return new Endpoint(method, path, ctx -> {
            try {
                handler.handle(ctx);
            } catch (Error e) {
                problems.answer(ctx, e);
            }
        });
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
