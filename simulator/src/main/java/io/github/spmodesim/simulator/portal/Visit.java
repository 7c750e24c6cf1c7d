package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * One request of a browser that the portal knows.
 *
 * @param visitor the connection
 * @param request what is asked for
 * @param session the browser
 * @param identity whose visit it is, if that is known and the browser may know it
 */
record Visit(Visitor visitor, HttpRequest request, PortalSession session, Optional<Identity> identity) {
    /** Whose visit it is, on pages that are kept from everybody else. */
    Identity known() {
        return identity.orElseThrow(() ->
                new IllegalStateException(request.path() + " without an identity (expected: a page that demands one)"));
    }

    /** The same, without how that is known. */
    Subscriber subscriber() {
        return known().subscriber();
    }

    /** Where the page's address says that it leads on to. */
    PortalPath onward(PortalPath otherwise) {
        return request.target().query().getOrDefault(FormField.TO.key(), List.of()).stream()
                .findFirst()
                .flatMap(PortalPath::named)
                .orElse(otherwise);
    }

    /** Writes a true outcome down, for the transcript alone. */
    void note(String text) {
        visitor.transcript().accept(Speaker.NOTE, text);
    }
}
