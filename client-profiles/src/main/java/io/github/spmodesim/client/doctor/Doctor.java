package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailClient;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Examines the settings of an account.
 *
 * <p>It logs in at most once per protocol, by a single mechanism, and fetches and sends nothing. What is wrong on paper is
 * not tried at all: a trial would only cost a failure.
 *
 * @param client what speaks for it
 * @param network where the settings lead to
 * @param clock its time-outs
 * @param consent whether a password may go to a host that is not loopback
 */
public record Doctor(MailClient client, Network network, DeviceClock clock, Consent consent) {
    /** Whether a password may go to a host that is not loopback. */
    public enum Consent {
        /** It may not. */
        LOOPBACK_ALONE,
        /** The person has said that this is the real service. */
        THE_REAL_SERVICE
    }

    /** Examines the settings of both servers as a person typed them. */
    public Diagnosis examine(MailAccount account) {
        return examine(Patient.typed(account));
    }

    /** Examines the settings of both servers. */
    public Diagnosis examine(Patient patient) {
        MailAccount account = patient.account();
        List<Sign> signs = new ArrayList<>();
        boolean withheld = false;
        for (MailProtocol protocol : MailProtocol.values()) {
            List<Sign> onPaper = new SettingsCheck(account).signs(protocol);
            signs.addAll(onPaper);
            if (onPaper.isEmpty()) {
                boolean safe = mayLogIn(account.server(protocol));
                withheld |= !safe;
                attempt(safe ? account : withoutPassword(account), protocol).ifPresent(signs::add);
            }
        }
        return new Diagnosis(Verdict.of(signs, patient.source()), withheld);
    }

    private Optional<Sign> attempt(MailAccount account, MailProtocol protocol) {
        // This profile falls back to no second mechanism, so that the server sees one failure at most.
        ClientProfile single = Profiles.named("jakarta-mail").variants().get(0);
        WireTranscript transcript = new WireTranscript();
        MailOutcome outcome =
                client.logIn(new MailTask(single, account, network.observedBy(transcript), clock), protocol);
        return Trial.sign(protocol, outcome, transcript);
    }

    private boolean mayLogIn(ServerSettings settings) {
        return consent == Consent.THE_REAL_SERVICE
                || network.find(settings).match(new Destination.Cases<Boolean, RuntimeException>() {
                    @Override
                    public Boolean address(InetSocketAddress address) {
                        return address.getAddress().isLoopbackAddress();
                    }

                    @Override
                    public Boolean noSuchName() {
                        return true;
                    }

                    @Override
                    public Boolean refused() {
                        return true;
                    }

                    @Override
                    public Boolean silent() {
                        return true;
                    }
                });
    }

    private static MailAccount withoutPassword(MailAccount account) {
        return account.withIncoming(server -> server.withAuthentication(Authentication.NONE))
                .withOutgoing(server -> server.withAuthentication(Authentication.NONE));
    }
}
