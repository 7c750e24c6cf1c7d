package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PushRegistrationsTest {
    private final PushRegistrations registrations = new PushRegistrations();

    @Test
    void whoAsksAgainReplacesWhatWasAsked() {
        PushRegistration both = registration("A", "00", MailboxName.INBOX, MailboxBench.SENT);
        PushRegistration inboxAlone = registration("A", "00", MailboxName.INBOX);
        PushRegistration otherDevice = registration("A", "11", MailboxName.INBOX);
        registrations.keep(both);
        registrations.keep(otherDevice);
        registrations.keep(inboxAlone);

        assertThat(registrations.of(MailboxName.INBOX)).containsExactly(otherDevice, inboxAlone);
        assertThat(registrations.of(MailboxBench.SENT)).isEmpty();
    }

    @Test
    void theOldestIsForgottenWhenThereAreTooMany() {
        for (int i = 0; i <= PushRegistrations.MOST; i++) {
            registrations.keep(registration("A" + i, "00", MailboxName.INBOX));
        }

        assertThat(registrations.of(MailboxName.INBOX))
                .hasSize(PushRegistrations.MOST)
                .first()
                .extracting(PushRegistration::accountId)
                .isEqualTo("A1");
    }

    private static PushRegistration registration(String account, String token, MailboxName... mailboxes) {
        return new PushRegistration(account, token, "com.apple.mobilemail", Set.of(mailboxes));
    }
}
