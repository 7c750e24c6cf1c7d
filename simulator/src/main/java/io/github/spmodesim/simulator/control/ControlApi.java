package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.Router;
import java.util.List;
import java.util.stream.Stream;

/** The control API as one endpoint. */
public final class ControlApi {
    private ControlApi() {}

    /** Returns all resources behind the door that this token opens. */
    public static HttpEndpoint behind(ControlToken token, ControlledService service) {
        return new ControlDoor(router(service), token);
    }

    static Router router(ControlledService service) {
        MailAddressee addressee = new MailAddressee(service.directory(), service.store());
        return new Router(Stream.of(
                        new DescriptionResource().routes(),
                        new SubscribersResource(service.directory()).routes(),
                        new MailboxesResource(addressee).routes(),
                        new DeliveriesResource(addressee, service.hand(), service.rules()).routes())
                .flatMap(List::stream)
                .toList());
    }
}
