package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Properties;

/** Jakarta Mail's session properties for one subscriber of one simulator. */
final class MailProperties {
    private static final String TIMEOUT_MILLIS = "20000";

    private MailProperties() {}

    static Properties of(SpmodeSimulator simulator, Subscriber subscriber) {
        Properties properties = new Properties();
        properties.put("mail.store.protocol", "imaps");
        properties.put("mail.transport.protocol", "smtps");
        properties.put("mail.smtps.auth", "true");
        properties.put("mail.from", subscriber.address().value());
        put(properties, "mail.imaps.", simulator, Service.IMAP);
        put(properties, "mail.smtps.", simulator, Service.SMTP);
        properties.put("mail.imaps.user", subscriber.imapId().value());
        properties.put("mail.smtps.user", subscriber.imapId().value());
        return properties;
    }

    private static void put(Properties properties, String prefix, SpmodeSimulator simulator, Service service) {
        Endpoint endpoint = simulator.endpoint(service);
        properties.put(prefix + "host", endpoint.host());
        properties.put(prefix + "port", String.valueOf(endpoint.port()));
        properties.put(prefix + "ssl.enable", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.socketFactory", simulator.clientTls().getSocketFactory());
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.put(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "timeout", TIMEOUT_MILLIS);
        properties.put(prefix + "writetimeout", TIMEOUT_MILLIS);
    }
}
