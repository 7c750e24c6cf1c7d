package io.github.spmodesim.simulator.portal;

import java.util.List;
import java.util.Map;

/** A way to the portal. */
@FunctionalInterface
public interface PortalDoor {
    /** Sends one request and waits for its answer. */
    Answer send(Ask ask);

    /** A request; its header fields by their names in lower case. */
    record Ask(String method, String address, Map<String, String> headers, String body) {}

    /** An answer; its header fields by their names in lower case. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        /** The first value of a field, empty where there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }
}
