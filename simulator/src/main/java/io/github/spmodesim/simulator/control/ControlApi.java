package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.Router;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.stream.Stream;

/** The control API as one endpoint. */
public final class ControlApi {
    private ControlApi() {}

    /** Returns all resources behind the door that this token opens. */
    public static HttpEndpoint behind(ControlToken token, SubscriberDirectory directory) {
        return new ControlDoor(router(directory), token);
    }

    static Router router(SubscriberDirectory directory) {
        return new Router(Stream.of(
                        new DescriptionResource().routes(),
                        new SubscribersResource(directory).routes(),
                        new IssuesResource(directory).routes(),
                        new AccountsResource(directory).routes(),
                        new NoticesResource(directory).routes(),
                        new TrafficResource(directory.traffic()).routes())
                .flatMap(List::stream)
                .toList());
    }
}
