package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.RequestCookies;
import io.github.spmodesim.simulator.portal.html.Attribute;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import java.time.Duration;
import java.util.List;

/**
 * Screens as HTTP responses, each with the headers that keep it safe: no script runs, no other page frames it or gets to know
 * its address, and nothing is stored but what the screen says may be.
 */
final class Responses {
    /** The cookie with the session's key; by its prefix browsers take it from this host over TLS alone. */
    static final String COOKIE = "__Host-spmode-sim";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";
    private static final String NO_STORE = "no-store";

    private final PortalWording wording;
    private final PageFrame frame;

    Responses(PortalWording wording) {
        this.wording = wording;
        this.frame = new PageFrame(wording);
    }

    /** The response that shows a screen; where the session has become another one, it is kept under new keys. */
    HttpResponse of(Screen screen, Visit visit, PortalSessions sessions) {
        if (screen instanceof Screen.Move move) {
            PortalSession session = move.become()
                    .map(state -> sessions.replace(visit.session(), state))
                    .orElse(visit.session());
            return withCookie(moved(move), visit, session);
        }
        HttpResponse shown = screen instanceof Screen.Page page
                ? page(page, frame.document(page, visit))
                : download((Screen.Download) screen);
        return withCookie(shown, visit, visit.session());
    }

    /** The page that tells a person of a problem; how it is to be mended is told in the words of the problem. */
    HttpResponse problem(ProblemDetails problem) {
        Screen.Page page = new Screen.Page(
                problem.status(),
                wording.texts().failed().value(),
                List.of(
                        Fragments.problem(sentence(problem.status())),
                        HtmlTag.P.of(problem.detail()).with(Attribute.LANG, "en")),
                Duration.ZERO);
        return page(page, frame.document(page));
    }

    private String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> wording.texts().noSuchPage().value();
            case METHOD_NOT_ALLOWED -> wording.texts().wrongMethod().value();
            case INTERNAL_SERVER_ERROR -> wording.texts().failed().value();
            default -> wording.texts().badForm().value();
        };
    }

    private static HttpResponse page(Screen.Page page, String document) {
        String keep = page.keep().isZero()
                ? NO_STORE
                : "private, max-age=" + page.keep().toSeconds();
        return safe(HttpResponse.of(page.status(), HTML, Body.of(document)), keep);
    }

    private static HttpResponse moved(Screen.Move move) {
        HttpResponse response = HttpResponse.of(HttpStatus.SEE_OTHER, HTML, Body.empty());
        return safe(response, NO_STORE).with("location", move.location());
    }

    private static HttpResponse download(Screen.Download file) {
        HttpResponse response = HttpResponse.of(HttpStatus.OK, file.contentType(), file.body());
        return safe(response, NO_STORE).with("content-disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    private static HttpResponse safe(HttpResponse response, String keep) {
        return guarded(response).with("cache-control", keep);
    }

    /** A response with what a browser must not do with it; what it may keep is left open. */
    static HttpResponse guarded(HttpResponse response) {
        return response.with("content-security-policy", POLICY)
                .with("x-frame-options", "DENY")
                .with("referrer-policy", "no-referrer")
                .with("cross-origin-opener-policy", "same-origin")
                .with("cross-origin-resource-policy", "same-origin");
    }

    // Lax, so that a link from elsewhere finds the session; what changes anything is a form with the session's token.
    private static HttpResponse withCookie(HttpResponse response, Visit visit, PortalSession session) {
        boolean known = RequestCookies.find(visit.request(), COOKIE)
                .filter(session.key().value()::equals)
                .isPresent();
        return known
                ? response
                : response.with(
                        "set-cookie",
                        COOKIE + "=" + session.key().value() + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    }
}
