package io.github.spmodesim.client.driver.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.Guard;
import io.github.spmodesim.client.profile.Provenance;
import io.github.spmodesim.client.profile.ProvenanceTag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTemplatesTest {
    private final CommandTemplates templates =
            new CommandTemplates("INBOX", "153.7.0", Instant.parse("2026-11-08T15:00:00Z"));

    @Test
    void writesRunsOfNewUidsAsRanges() {
        assertThat(expand("UID fetch ${new_uid_ranges} (FLAGS)", mailbox(1, 2, 3, 5, 7, 8)))
                .containsExactly(List.of("UID fetch 1:3,5,7:8 (FLAGS)"));
    }

    @Test
    void writesNewUidsOneByOneWhereTheClientDoes() {
        assertThat(expand("UID fetch ${new_uid_list} (FLAGS)", mailbox(1, 2, 5)))
                .containsExactly(List.of("UID fetch 1,2,5 (FLAGS)"));
    }

    @Test
    void repeatsAStepForEachNewUid() {
        assertThat(expand("UID FETCH ${each_new_uid} (FLAGS)", mailbox(4, 9)))
                .containsExactly(List.of("UID FETCH 4 (FLAGS)"), List.of("UID FETCH 9 (FLAGS)"));
    }

    @Test
    void passesOverUidsThatTheDeviceHasSeen() {
        OpenMailbox mailbox = new OpenMailbox(Set.of(new MailUid(7, 1)));
        mailbox.absorb(untagged("OK [UIDVALIDITY 7] ."));
        mailbox.absorb(untagged("1 FETCH (UID 1)"));
        mailbox.absorb(untagged("2 FETCH (UID 2)"));

        assertThat(expand("UID fetch ${new_uid_list}", mailbox)).containsExactly(List.of("UID fetch 2"));
    }

    @Test
    void takesEveryUidForNewWhenUidvalidityHasChanged() {
        OpenMailbox mailbox = new OpenMailbox(Set.of(new MailUid(6, 1)));
        mailbox.absorb(untagged("OK [UIDVALIDITY 7] ."));
        mailbox.absorb(untagged("1 FETCH (UID 1)"));

        assertThat(expand("UID fetch ${new_uid_list}", mailbox)).containsExactly(List.of("UID fetch 1"));
    }

    @Test
    void leavesAStepOutThatHasNothingToAskFor() {
        assertThat(expand("UID fetch ${new_uid_list}", mailbox())).isEmpty();
        assertThat(expand("UID fetch ${each_new_uid}", mailbox())).isEmpty();
        assertThat(expand("FETCH 1:${exists} (UID)", mailbox())).isEmpty();
    }

    @Test
    void fillsInFolderVersionAndNumberOfMessages() {
        OpenMailbox mailbox = mailbox();
        mailbox.absorb(untagged("3 EXISTS"));

        assertThat(expand("FETCH 1:${exists} of ${folder} by ${version}", mailbox))
                .containsExactly(List.of("FETCH 1:3 of INBOX by 153.7.0"));
    }

    private List<List<String>> expand(String template, OpenMailbox mailbox) {
        CommandStep step = new CommandStep(
                List.of(template), new Guard(Set.of(), Set.of()), new Provenance(ProvenanceTag.INFERRED, "this test"));
        return templates.expand(step, mailbox);
    }

    private static OpenMailbox mailbox(int... uids) {
        OpenMailbox mailbox = new OpenMailbox(Set.of());
        for (int uid : uids) {
            mailbox.absorb(untagged(uid + " FETCH (UID " + uid + ")"));
        }
        return mailbox;
    }

    private static ImapReply untagged(String text) {
        return new ImapReply(ImapReply.Kind.UNTAGGED, "", text, List.of());
    }
}
