package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.subscriber.SubscriberRefusal;
import io.github.spmodesim.simulator.subscriber.UnknownSubscriberException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What all resources of one subscriber have in common: whose it is, and how a refusal is answered. */
final class SubscriberCalls {
    private static final String COLLECTION = "/v1/subscribers";
    private static final String ONE = COLLECTION + "/{imapId}";

    private SubscriberCalls() {}

    /** The path of all. */
    static String collection() {
        return COLLECTION;
    }

    /** The path of what one subscriber has. */
    static String of(String part) {
        return ONE + part;
    }

    /** The ID that the path names; 404 for what can be nobody's. */
    static ImapId imapId(HttpRequest request) {
        String text = request.pathVariable("imapId");
        try {
            return new ImapId(text);
        } catch (IllegalArgumentException nobodysId) {
            throw HttpRefusal.of(
                    HttpStatus.NOT_FOUND, "\"" + text + "\", which is no IMAP ID,", "the ID of a subscriber");
        }
    }

    /** The subscriber that the path names; 404 where there is none. */
    static Subscriber subscriber(HttpRequest request, SubscriberDirectory directory) {
        ImapId imapId = imapId(request);
        return directory
                .find(imapId)
                .orElseThrow(() -> new HttpRefusal(problem(new UnknownSubscriberException(imapId))));
    }

    /** The answer to a call of the directory, refused or not. */
    static <T> CompletionStage<HttpResponse> answer(CompletionStage<T> call, Function<T, HttpResponse> done) {
        return call.thenApply(done).exceptionally(SubscriberCalls::refuse);
    }

    private static HttpResponse refuse(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() instanceof SubscriberRefusal refusal) {
            return problem(refusal).toResponse();
        }
        throw new CompletionException(failure);
    }

    private static ProblemDetails problem(SubscriberRefusal refusal) {
        return new ProblemDetails(status(refusal), String.valueOf(refusal.getMessage()));
    }

    private static HttpStatus status(SubscriberRefusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case DUPLICATE, NO_REISSUE_ASKED, OTHER_ISSUE_NEEDED, CARRY_OVER_TOO_LATE -> HttpStatus.CONFLICT;
        };
    }
}
