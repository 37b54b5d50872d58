package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.json.DiscussionJson;
import coop.hatstand.serve.internal.http.Description;
import coop.hatstand.serve.internal.http.Headers;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.http.StaticPage;
import coop.hatstand.serve.internal.order.BriefingAnswer;
import coop.hatstand.serve.internal.order.CheckAnswer;
import coop.hatstand.serve.internal.order.ChoiceLists;
import coop.hatstand.serve.internal.order.HandoutAnswer;
import coop.hatstand.serve.internal.order.MadeFile;
import coop.hatstand.serve.internal.order.PostsAnswer;
import coop.hatstand.serve.internal.order.RequestOrder;
import coop.hatstand.serve.internal.order.RequestsAnswer;
import coop.hatstand.serve.internal.order.VerifyAnswer;
import coop.hatstand.serve.internal.order.WordsAnswer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Map;

/** Maps addresses to what they do. */
final class Routes {
    private final Gate gate;
    private final Intake intake;
    private final Work work;
    private final JsonAnswers jsonAnswers;
    private final Problems problems;
    private final ChoiceLists choiceLists;
    private final BriefingAnswer briefingAnswer;
    private final CheckAnswer checkAnswer;
    private final HandoutAnswer handoutAnswer;
    private final PostsAnswer postsAnswer;
    private final VerifyAnswer verifyAnswer;
    private final RequestsAnswer requestsAnswer;
    private final StaticPage page = new StaticPage();

    Routes(Hatstand given, Gate gate, Intake intake, Work work, JsonAnswers jsonAnswers, Problems problems) {
        this.gate = gate;
        this.intake = intake;
        this.work = work;
        this.jsonAnswers = jsonAnswers;
        this.problems = problems;
        Hatstand hatstand = given.toBuilder().reader(new DiscussionJson()).build();
        choiceLists = new ChoiceLists(hatstand, jsonAnswers);
        briefingAnswer = new BriefingAnswer(hatstand);
        checkAnswer = new CheckAnswer(hatstand);
        handoutAnswer = new HandoutAnswer(hatstand);
        postsAnswer = new PostsAnswer(hatstand);
        verifyAnswer = new VerifyAnswer(hatstand);
        requestsAnswer = new RequestsAnswer(hatstand);
    }

    /** Every address, and what answers there. */
    List<Endpoint> endpoints() {
        return List.of(
                endpoint(HandlerType.GET, "/", page::first),
                endpoint(HandlerType.GET, "/page/{file}", page::file),
                endpoint(HandlerType.GET, "/healthz", ctx -> jsonAnswers.json(ctx, Map.of("status", "up"))),
                endpoint(HandlerType.GET, "/openapi.json", new Description()::answer),
                endpoint(HandlerType.GET, "/api/formats", choiceLists::formats),
                endpoint(HandlerType.GET, "/api/labels", choiceLists::labels),
                endpoint(HandlerType.POST, "/api/briefings", this::brief),
                endpoint(HandlerType.POST, "/api/check", tree(checkAnswer::check)),
                endpoint(HandlerType.POST, "/api/posts", tree(postsAnswer::posts)),
                endpoint(HandlerType.POST, "/api/handout", tree(handoutAnswer::show)),
                endpoint(HandlerType.POST, "/api/words", tree(new WordsAnswer()::blocks)),
                endpoint(HandlerType.POST, "/api/verify", this::verify),
                endpoint(HandlerType.POST, "/api/requests", tree(requestsAnswer::requests)));
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
        intake.take(ctx, requestOrder -> {
            MadeFile madeFile = work.run(() -> briefingAnswer.make(requestOrder), requestOrder.messages());
            ctx.header("Content-Disposition", "attachment; filename=\"" + madeFile.fileName() + '"');
            ctx.header(JsonAnswers.NOTICES, Integer.toString(madeFile.notices()));
            jsonAnswers.bytes(ctx, madeFile.mediaType(), madeFile.bytes());
        });
    }

    /** Work whose result is JSON. */
    private interface Answering {
        Map<String, Object> of(RequestOrder requestOrder) throws Exception;
    }

    private Handler tree(Answering answering) {
        return ctx -> {
            gate.token(ctx);
            intake.take(ctx, requestOrder -> jsonAnswers.json(ctx, work.run(() -> answering.of(requestOrder), requestOrder.messages())));
        };
    }

    private void verify(Context ctx) throws Exception {
        gate.token(ctx);
        intake.take(ctx, requestOrder -> jsonAnswers.bytes(ctx, "application/json", work.run(() -> verifyAnswer.verify(requestOrder), requestOrder.messages())));
    }
}
