package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HostField;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * Lets only those into the control API who hold its token.
 *
 * <p>A web page of someone else must not get in through a browser on this machine: a page that had its own host name
 * resolve to loopback (DNS rebinding) shows that name in Host, and a page elsewhere shows itself in Origin. So Host is
 * {@code localhost} or an IP address, which nobody can rebind, and Origin, if sent, is this very service.
 */
public final class ControlDoor implements HttpEndpoint {
    private static final Set<String> OPEN_PATHS = Set.of("/healthz", "/openapi.yaml", ControlApi.REVOCATION_LIST);
    private static final Pattern LOCAL_HOST =
            Pattern.compile("(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    private final HttpEndpoint inside;
    private final ControlToken token;

    /**
     * Creates a door.
     *
     * @param inside what is guarded
     * @param token opens it
     */
    public ControlDoor(HttpEndpoint inside, ControlToken token) {
        this.inside = inside;
        this.token = token;
    }

    @Override
    public CompletionStage<HttpResponse> handle(HttpRequest request) {
        try {
            checkOrigin(request, checkHost(request));
            checkAuthorization(request);
        } catch (HttpRefusal refusal) {
            return CompletableFuture.completedStage(refusal.problem().toResponse());
        }
        return OPEN_PATHS.contains(request.path()) || holdsToken(request)
                ? inside.handle(request)
                : CompletableFuture.completedStage(unauthorized());
    }

    private static String checkHost(HttpRequest request) {
        String sent = HostField.only(request);
        String host = sent.toLowerCase(Locale.ROOT);
        if (!LOCAL_HOST.matcher(host).matches()) {
            throw HttpRefusal.of(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "Host " + sent,
                    "localhost or an IP address, with or without a port");
        }
        return host;
    }

    private static void checkOrigin(HttpRequest request, String host) {
        String expected = "http://" + host;
        for (String origin : request.headers().all("origin")) {
            if (!origin.equalsIgnoreCase(expected)) {
                throw HttpRefusal.of(HttpStatus.FORBIDDEN, "Origin " + origin, expected + " or no Origin");
            }
        }
    }

    // Which of two is meant, this door and whoever stands before it could see differently.
    private static void checkAuthorization(HttpRequest request) {
        int found = request.headers().all("authorization").size();
        if (found > 1) {
            throw HttpRefusal.of(HttpStatus.BAD_REQUEST, found + " Authorization headers", "at most one");
        }
    }

    private boolean holdsToken(HttpRequest request) {
        Optional<String> authorization = request.headers().first("authorization");
        return authorization
                .map(BEARER::matcher)
                .filter(bearer -> bearer.matches() && token.matches(bearer.group(1)))
                .isPresent();
    }

    private static HttpResponse unauthorized() {
        return ProblemDetails.of(
                        HttpStatus.UNAUTHORIZED,
                        "no valid control token",
                        "Authorization: Bearer, with the token of this run's ready file")
                .toResponse()
                .with("www-authenticate", "Bearer realm=\"spmode-sim control\"");
    }
}
