package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person types into a mail client, and on My docomo's pages, to reach the simulator. */
final class SettingsCard {
    private SettingsCard() {}

    static String of(SpmodeSimulator simulator, CaFiles ca) {
        StringBuilder card = new StringBuilder();
        card.append("spmode-sim: a simulator of docomo mail, not the real service\n\n");
        card.append(door("受信 IMAP", simulator.endpoint(Service.IMAP)));
        card.append(door("送信 SMTP", simulator.endpoint(Service.SMTP)));
        card.append("  My docomo    ").append(simulator.portalUrl()).append("\n");
        simulator
                .portalAccessCode()
                .ifPresent(code ->
                        card.append("  access code  ").append(code.value()).append(" (once, for My docomo)\n"));
        card.append("  other paths  ").append(otherPaths(simulator)).append("\n");
        card.append(outside(simulator));
        card.append(badTls(simulator));
        card.append("  control      ").append(simulator.controlUrl()).append("\n");
        card.append("  CA           ").append(ca.pem()).append("\n");
        card.append("               ").append(ca.trustStore()).append(" (PKCS12, password ");
        card.append(CaFiles.TRUST_STORE_PASSWORD).append(")\n");
        simulator
                .options()
                .seed()
                .ifPresent(seed -> card.append("  seed         ").append(seed).append("\n"));
        simulator.subscribers().all().forEach(subscriber -> card.append(subscriber(subscriber)));
        return card.toString();
    }

    private static String door(String name, Endpoint endpoint) {
        return "  " + name + "    " + endpoint.host() + ":" + endpoint.port() + " (SSL/TLS)\n";
    }

    private static String outside(SpmodeSimulator simulator) {
        String in = simulator
                .mx()
                .map(mx -> "  外部から MX  " + mx.host() + ":" + mx.port() + " (plain SMTP)\n")
                .orElse("");
        String out = simulator
                .options()
                .outside()
                .server()
                .map(server -> "  外部へ       " + server.getHostString() + ":" + server.getPort() + " (plain SMTP)\n")
                .orElse("");
        return in + out;
    }

    private static String badTls(SpmodeSimulator simulator) {
        String ports = simulator.badTls().entrySet().stream()
                .map(bad -> bad.getKey().word() + " "
                        + bad.getValue().of(Service.IMAP).port() + "/"
                        + bad.getValue().of(Service.SMTP).port())
                .collect(Collectors.joining(", "));
        return ports.isEmpty() ? "" : "  bad TLS      " + ports + " (IMAP/SMTP)\n";
    }

    private static String otherPaths(SpmodeSimulator simulator) {
        return Stream.of(AccessPath.values())
                .filter(path -> path != AccessPath.SPMODE_LINE)
                .map(path -> path + " " + simulator.endpoint(Service.IMAP, path).port() + "/"
                        + simulator.endpoint(Service.SMTP, path).port() + "/"
                        + simulator.endpoint(Service.PORTAL, path).port())
                .collect(Collectors.joining(", "));
    }

    private static String subscriber(Subscriber subscriber) {
        return "\n  IMAP用ID           " + subscriber.imapId().value()
                + "\n  メールアドレス     " + subscriber.address().value()
                + "\n  IMAP専用パスワード " + subscriber.imapPassword().value()
                + "\n  My docomoで使うもの (シミュレーターの中だけで使えます)"
                + "\n    dアカウントのパスワード " + subscriber.dAccountPassword().value()
                + "\n    ネットワーク暗証番号     " + subscriber.networkPin().value()
                + "\n    spモードパスワード       " + subscriber.spmodePassword().value() + "\n";
    }
}
