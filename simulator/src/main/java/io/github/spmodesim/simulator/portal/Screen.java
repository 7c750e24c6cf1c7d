package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Html;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a browser is answered. */
sealed interface Screen {
    /**
     * A page.
     *
     * @param status of the response
     * @param heading its title and first heading
     * @param content below that
     * @param keep how long the browser may keep it; zero for not at all
     */
    record Page(HttpStatus status, String heading, List<Html> content, Duration keep) implements Screen {
        /** Copies the content. */
        public Page {
            content = List.copyOf(content);
        }
    }

    /**
     * Another page, with what the session has become.
     *
     * @param location its address
     * @param become the session's new state; empty where it stays as it is
     */
    record Move(String location, Optional<PortalSession.State> become) implements Screen {}

    /**
     * A file.
     *
     * @param contentType its media type
     * @param name what the browser is to call it
     * @param body its octets
     */
    record Download(String contentType, String name, Body body) implements Screen {}

    /** A page that is as it should be. */
    static Screen page(String heading, Html... content) {
        return new Page(HttpStatus.OK, heading, List.of(content), Duration.ZERO);
    }

    /** A page that says what went wrong. */
    static Screen problem(HttpStatus status, String heading, Html... content) {
        return new Page(status, heading, List.of(content), Duration.ZERO);
    }

    /** Another page. */
    static Screen move(PortalPath to) {
        return new Move(to.path(), Optional.empty());
    }

    /** Another page that leads on to a third. */
    static Screen move(PortalPath to, PortalPath onward) {
        return new Move(to.leadingTo(onward), Optional.empty());
    }

    /** Another page, with another session state. */
    static Screen move(PortalPath to, PortalSession.State become) {
        return new Move(to.path(), Optional.of(become));
    }
}
