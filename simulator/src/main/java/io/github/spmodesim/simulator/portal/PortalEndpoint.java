package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HostField;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.RequestCookies;
import io.github.spmodesim.simulator.portal.profile.Autoconfig;
import io.github.spmodesim.simulator.transcript.Speaker;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Answers the requests of one connection, and writes each exchange down with its secrets masked. */
final class PortalEndpoint implements HttpEndpoint {
    private static final String READING = "GET, HEAD";

    private final Portal portal;
    private final Visitor visitor;
    private final Responses responses;

    PortalEndpoint(Portal portal, Visitor visitor) {
        this.portal = portal;
        this.visitor = visitor;
        this.responses = new Responses(portal.wording());
    }

    @Override
    public CompletionStage<HttpResponse> handle(HttpRequest request) {
        Optional<PortalPage> page = PortalPath.at(request.path()).flatMap(portal::page);
        try {
            HostField.check(request);
            return (page.isPresent() ? visit(request, page.get()) : outside(request))
                    .exceptionally(this::refused)
                    .thenApply(this::answered);
        } catch (HttpRefusal refusal) {
            return done(explain(refusal.problem()));
        }
    }

    private HttpResponse refused(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof HttpRefusal refusal) {
            return responses.problem(refusal.problem());
        }
        throw new CompletionException(cause);
    }

    /** What could not be read, or not be answered: the transcript has its status alone, for nothing in it is masked. */
    @Override
    public HttpResponse explain(ProblemDetails problem) {
        return answered(responses.problem(problem));
    }

    private CompletionStage<HttpResponse> outside(HttpRequest request) {
        asked(request, "");
        boolean style = request.path().equals(PortalPath.STYLE.path());
        Optional<Autoconfig> autoconfig = portal.autoconfigAt(request.path());
        if (!style && autoconfig.isEmpty()) {
            throw HttpRefusal.of(HttpStatus.NOT_FOUND, "no page there", "a page that another one leads to");
        }
        if (!isReading(request)) {
            return done(notAllowed(request, READING));
        }
        HttpResponse file = autoconfig.map(asked -> asked.answer(request)).orElseGet(StyleSheet::response);
        return done(Responses.guarded(file));
    }

    private CompletionStage<HttpResponse> visit(HttpRequest request, PortalPage page) {
        if (isReading(request)) {
            asked(request, "");
            Visit visit = visitOf(request);
            return done(responses.of(
                    portal.gate().stops(visit, page).orElseGet(() -> page.show(visit)), visit, portal.sessions()));
        }
        if (request.method().equals("POST") && page instanceof FormPage formPage) {
            return submit(request, formPage);
        }
        asked(request, "");
        return done(notAllowed(request, page instanceof FormPage ? READING + ", POST" : READING));
    }

    private CompletionStage<HttpResponse> submit(HttpRequest request, FormPage page) {
        SubmittedForm form = read(request, page);
        asked(request, form.masked());
        Visit visit = visitOf(request);
        if (!form.find(FormField.CSRF).filter(visit.session().csrf()::matches).isPresent()) {
            visit.note("a form that was not made for this session");
            return done(responses.of(outOfDate(), visit, portal.sessions()));
        }
        return submitted(page, visit, form).thenApply(screen -> responses.of(screen, visit, portal.sessions()));
    }

    private CompletionStage<Screen> submitted(FormPage page, Visit visit, SubmittedForm form) {
        Optional<Screen> stopped = portal.gate().stops(visit, page);
        return stopped.isPresent() ? CompletableFuture.completedStage(stopped.get()) : page.submit(visit, form);
    }

    private SubmittedForm read(HttpRequest request, FormPage page) {
        Set<FormField> fields = EnumSet.of(FormField.CSRF);
        fields.addAll(page.fields());
        try {
            return SubmittedForm.read(request, fields);
        } catch (HttpRefusal refusal) {
            asked(request, "(a form that is not the page's)");
            throw refusal;
        }
    }

    private Screen outOfDate() {
        return Screen.problem(
                HttpStatus.FORBIDDEN,
                portal.wording().texts().failed().value(),
                Fragments.problem(portal.wording().texts().formOutOfDate().value()));
    }

    private HttpResponse notAllowed(HttpRequest request, String allowed) {
        ProblemDetails problem =
                ProblemDetails.of(HttpStatus.METHOD_NOT_ALLOWED, "method " + request.method(), allowed);
        return responses.problem(problem).with("allow", allowed);
    }

    /** Who comes: the session of the cookie, or a new one, which has no rights. */
    private Visit visitOf(HttpRequest request) {
        PortalSession session = RequestCookies.find(request, Responses.COOKIE)
                .flatMap(portal.sessions()::find)
                .orElseGet(portal.sessions()::open);
        Optional<Identity> identity = Identities.of(session, visitor.access(), portal.directory());
        identity.ifPresent(known -> visitor.identified().accept(known.subscriber()));
        boolean told = !portal.gate().shutsOut(session);
        return new Visit(visitor, request, session, identity.filter(known -> told));
    }

    private static boolean isReading(HttpRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    // What stands behind the question mark is somebody's own text; the forms put no secret there.
    private void asked(HttpRequest request, String fields) {
        String query = request.target().query().isEmpty() ? "" : "?…";
        String line = request.method() + " " + request.path() + query + (fields.isEmpty() ? "" : " " + fields);
        visitor.transcript().accept(Speaker.CLIENT, line);
    }

    private HttpResponse answered(HttpResponse response) {
        String line = response.status().code() + " " + response.status().phrase()
                + response.headers().first("location").map(to -> " " + to).orElse("");
        visitor.transcript().accept(Speaker.SERVER, line);
        return response;
    }

    private static CompletionStage<HttpResponse> done(HttpResponse response) {
        return CompletableFuture.completedStage(response);
    }
}
