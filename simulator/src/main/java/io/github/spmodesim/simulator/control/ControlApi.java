package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.http.Router;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.List;
import java.util.stream.Stream;

/** The control API as one endpoint. */
public final class ControlApi {
    /** Where clients find the list of the certificates that the CA has taken back; open to all, because no client has the token. */
    public static final String REVOCATION_LIST = "/ca/revoked.crl";

    private ControlApi() {}

    /** Returns all resources behind the door that this token opens. */
    public static HttpEndpoint behind(ControlToken token, ControlledService service) {
        return new ControlDoor(router(service), token);
    }

    static Router router(ControlledService service) {
        SubscriberDirectory directory = service.directory();
        MailAddressee addressee = new MailAddressee(directory, service.store());
        return new Router(Stream.of(
                        new DescriptionResource().routes(),
                        new SubscribersResource(directory).routes(),
                        new IssuesResource(directory).routes(),
                        new AccountsResource(directory).routes(),
                        new NoticesResource(directory).routes(),
                        new TrafficResource(directory.traffic()).routes(),
                        new MailboxesResource(addressee).routes(),
                        new DeliveriesResource(addressee, service.hand(), service.rules()).routes(),
                        new QueueResource(service.queue()).routes(),
                        new FaultsResource(service.trouble().faults()).routes(),
                        new OutagesResource(service.trouble().outages()).routes(),
                        new ClockResource(service.course().clock()).routes(),
                        new TranscriptsResource(service.course().transcript()).routes(),
                        new RevocationResource(service.trouble().revocationList()).routes())
                .flatMap(List::stream)
                .toList());
    }
}
