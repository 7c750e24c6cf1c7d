package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which client does what at which simulator. */
final class ReplayOptions {
    @Option(
            names = "--profile",
            required = true,
            description = "id, or id[variant], such as outlook-classic[asks once]")
    private String profile = "";

    @Option(names = "--target", paramLabel = "READY_FILE", required = true, description = "a simulator on this machine")
    private Path target = Path.of("");

    @Option(
            names = "--protocol",
            defaultValue = "IMAP",
            description = "IMAP receives, SMTP sends: ${COMPLETION-CANDIDATES}")
    private MailProtocol protocol = MailProtocol.IMAP;

    @Option(names = "--address", required = true, description = "the mail address; a mail that is sent goes there too")
    private String address = "";

    @Option(names = "--user", required = true, description = "the IMAP ID")
    private String user = "";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            required = true,
            description = "holds the password; - for standard input")
    private Path password = Path.of("-");

    MailProtocol protocol() {
        return protocol;
    }

    /**
     * Lets the client act.
     *
     * @return what it said, connection by connection
     * @throws IllegalArgumentException if there is no such profile, or if too little is known of it
     */
    List<List<String>> run() {
        WireTranscript transcript = new WireTranscript();
        try (DeviceClock clock = new DeviceClock();
                MailDriver driver = MailDrivers.named("wire")) {
            MailTask task = new MailTask(
                    variant(),
                    account(),
                    ReadyTarget.network(target, AccessPath.SPMODE_LINE).observedBy(transcript),
                    clock);
            if (protocol == MailProtocol.IMAP) {
                driver.receive(task, Set.of());
            } else {
                driver.send(task, new OutgoingMail(List.of(address), "replay", "replay"));
            }
        }
        return connections(transcript);
    }

    private ClientProfile variant() {
        ClientProfile named = Profiles.named(profile.replaceFirst("\\[.*", ""));
        if (!named.isDrivable(protocol)) {
            throw new IllegalArgumentException(profile + ": found nobody who knows " + named.unanswered(protocol)
                    + ", expected a client that can be driven");
        }
        return named.variants().stream()
                .filter(variant -> !profile.contains("[") || variant.name().equals(profile))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--profile: found " + profile + ", expected one of "
                        + named.variants().stream().map(ClientProfile::name).toList()));
    }

    private MailAccount account() {
        Credentials credentials = Credentials.of(user, TextFile.password(password));
        return new MailAccount(
                "ドコモメール",
                address,
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }

    /** A remark of the driver on where it connects to begins a connection. */
    private List<List<String>> connections(WireTranscript transcript) {
        List<List<String>> connections = new ArrayList<>();
        for (WireLine line : transcript.lines()) {
            if (line.protocol() == protocol
                    && line.side() == WireLine.Side.REMARK
                    && line.text().startsWith("to ")) {
                connections.add(new ArrayList<>());
            } else if (line.protocol() == protocol && line.side() == WireLine.Side.CLIENT) {
                connections.get(connections.size() - 1).add(line.text());
            }
        }
        return connections;
    }
}
