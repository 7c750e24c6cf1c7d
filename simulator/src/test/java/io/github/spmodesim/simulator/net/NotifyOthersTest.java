package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client hears of mailboxes that it has not open, and of names (RFC 5465 sections 5 and 6). */
class NotifyOthersTest {
    private final NotifyBench bench = new NotifyBench();

    @AfterEach
    void bothClose() {
        bench.close();
    }

    @Test
    void messagesThatComeAndGoAreOneStatus() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge))");
        bench.deliver();
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (MESSAGES 1 UIDNEXT 2)");

        bench.phone("SELECT INBOX");
        bench.phone("STORE 1 +FLAGS (\\Deleted \\Seen)");
        assertThat(bench.heard()).as("flags were not asked for").isEmpty();
        bench.phone("EXPUNGE");
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (MESSAGES 0 UIDNEXT 2)");
    }

    @Test
    void flagsThatDoNotConcernReadingAreToldToWhoKnowsModSequencesAlone() {
        bench.deliver();
        bench.phone("SELECT INBOX");
        bench.desk("b1 NOTIFY SET (INBOXES (MessageNew MessageExpunge FlagChange))");
        bench.phone("STORE 1 +FLAGS (\\Flagged)");
        assertThat(bench.heard()).isEmpty();
        bench.phone("STORE 1 +FLAGS (\\Seen)");
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (UNSEEN 0)");

        bench.desk("b2 ENABLE CONDSTORE");
        bench.phone("STORE 1 -FLAGS (\\Flagged)");
        assertThat(bench.heard())
                .containsExactly("* STATUS \"INBOX\" (UIDVALIDITY " + bench.uidValidity("INBOX") + " HIGHESTMODSEQ 5)");
        bench.phone("STORE 1 -FLAGS (\\Seen)");
        assertThat(bench.heard())
                .containsExactly(
                        "* STATUS \"INBOX\" (UIDVALIDITY " + bench.uidValidity("INBOX") + " UNSEEN 1 HIGHESTMODSEQ 6)");
        bench.deliver();
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (MESSAGES 2 UIDNEXT 3 HIGHESTMODSEQ 7)");
    }

    @ParameterizedTest(name = "{0} hears of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSONAL|INBOX Sent a a/b a/b/c ab",
                "INBOXES|INBOX Sent a a/b a/b/c ab",
                "SUBSCRIBED|INBOX Sent a/b",
                "SUBTREE a|a a/b a/b/c",
                "SUBTREE (a/b Sent)|Sent a/b a/b/c",
                "MAILBOXES a|a",
                "MAILBOXES (inbox a/b)|INBOX a/b",
                "MAILBOXES *|"
            })
    void theFilterSaysOfWhichMailboxes(String filter, String heard) {
        for (String name : new String[] {"a/b/c", "ab"}) {
            bench.phone("CREATE " + name);
        }
        bench.phone("SUBSCRIBE a/b");
        bench.desk("b1 NOTIFY SET (" + filter + " (MessageNew MessageExpunge))");
        StringBuilder told = new StringBuilder();
        for (String name : new String[] {"INBOX", "Sent", "a", "a/b", "a/b/c", "ab"}) {
            bench.append(name);
            if (bench.heard().equals(List.of("* STATUS \"" + name + "\" (MESSAGES 1 UIDNEXT 2)"))) {
                told.append(told.isEmpty() ? "" : " ").append(name);
            }
        }
        assertThat(told).hasToString(heard == null ? "" : heard);
    }

    @Test
    void groupsAddUp() {
        bench.desk("b1 NOTIFY SET (MAILBOXES INBOX (MessageNew MessageExpunge)) (PERSONAL (SubscriptionChange))");
        bench.deliver();
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (MESSAGES 1 UIDNEXT 2)");
        bench.phone("UNSUBSCRIBE INBOX");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"INBOX\"");
    }

    @Test
    void theOpenMailboxIsNotToldOfByStatusButWhenItIsLeft() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge))");
        bench.desk("b2 SELECT INBOX");
        bench.deliver();
        assertThat(bench.heard()).isEmpty();

        assertThat(bench.desk("b3 UNSELECT")).containsExactly("b3 OK completed");
        bench.deliver();
        assertThat(bench.heard()).containsExactly("* STATUS \"INBOX\" (MESSAGES 2 UIDNEXT 3)");
    }

    @Test
    void aNameThatIsMadeIsToldWithTheOneAboveIt() {
        bench.phone("CREATE a");
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.phone("CREATE a/b/c");
        assertThat(bench.heard())
                .containsExactly(
                        "* LIST (\\HasChildren) \"/\" \"a/b\"",
                        "* LIST (\\HasChildren) \"/\" \"a\"",
                        "* LIST (\\HasNoChildren) \"/\" \"a/b/c\"");
        bench.phone("CREATE Trip (USE (\\Archive))");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren \\Archive) \"/\" \"Trip\"");
    }

    @Test
    void aNameThatIsDeletedIsToldWithTheOneAboveIt() {
        bench.phone("CREATE a/b/c");
        bench.phone("SUBSCRIBE a/b");
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.phone("DELETE a/b");
        assertThat(bench.heard())
                .as("it stays as a level")
                .containsExactly(
                        "* LIST (\\Noselect \\Subscribed \\HasChildren) \"/\" \"a/b\"",
                        "* LIST (\\HasChildren) \"/\" \"a\"");
        bench.phone("DELETE a/b/c");
        assertThat(bench.heard())
                .containsExactly(
                        "* LIST (\\NonExistent \\HasNoChildren) \"/\" \"a/b/c\"",
                        "* LIST (\\Noselect \\Subscribed \\HasNoChildren) \"/\" \"a/b\"");
    }

    @Test
    void aRenamingIsToldOfTheNameAloneAndNotOfThoseBelow() {
        bench.phone("CREATE a/b");
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName))");
        bench.phone("RENAME a x");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasChildren) \"/\" \"x\" (\"OLDNAME\" (\"a\"))");
        bench.phone("RENAME x/b &W4k-/&bDQ-");
        assertThat(bench.heard())
                .containsExactly(
                        "* LIST (\\HasChildren) \"/\" \"&W4k-\"",
                        "* LIST (\\HasNoChildren) \"/\" \"&W4k-/&bDQ-\" (\"OLDNAME\" (\"x/b\"))");
    }

    @Test
    void aRenamingIsToldToWhoWatchesTheOldNameOrTheNew() {
        bench.phone("CREATE a");
        bench.desk("b1 NOTIFY SET (MAILBOXES a (MailboxName))");
        bench.phone("RENAME a b");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"b\" (\"OLDNAME\" (\"a\"))");
        bench.phone("RENAME b c");
        assertThat(bench.heard()).isEmpty();
        bench.phone("RENAME c a");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"a\" (\"OLDNAME\" (\"c\"))");
    }

    @Test
    void renamingInboxIsToldAsTheNewNameAndAsMessagesThatMove() {
        bench.deliver();
        bench.desk("b1 NOTIFY SET (PERSONAL (MailboxName MessageNew MessageExpunge))");
        bench.phone("RENAME INBOX Old");

        assertThat(bench.heard())
                .containsExactly(
                        "* LIST (\\HasNoChildren) \"/\" \"Old\" (\"OLDNAME\" (\"INBOX\"))",
                        "* STATUS \"INBOX\" (MESSAGES 0 UIDNEXT 2)",
                        "* STATUS \"Old\" (MESSAGES 1 UIDNEXT 2)");
    }

    @Test
    void subscriptionsAreToldAsTheyAreThen() {
        bench.desk("b1 NOTIFY SET (SUBSCRIBED (SubscriptionChange))");
        bench.phone("SUBSCRIBE Nowhere");
        assertThat(bench.heard())
                .containsExactly("* LIST (\\NonExistent \\Subscribed \\HasNoChildren) \"/\" \"Nowhere\"");
        bench.phone("SUBSCRIBE Nowhere");
        assertThat(bench.heard()).as("nothing changed").isEmpty();
        bench.phone("UNSUBSCRIBE inbox");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"INBOX\"");
    }

    @Test
    void aMailboxThatBecomesSubscribedIsWatchedFromThenOn() {
        bench.phone("CREATE a");
        bench.desk("b1 NOTIFY SET (SUBSCRIBED (MessageNew MessageExpunge))");
        bench.append("a");
        assertThat(bench.heard()).isEmpty();
        bench.phone("SUBSCRIBE a");
        bench.append("a");
        assertThat(bench.heard()).containsExactly("* STATUS \"a\" (MESSAGES 2 UIDNEXT 3)");
        bench.phone("UNSUBSCRIBE a");
        bench.append("a");
        assertThat(bench.heard()).isEmpty();
    }

    @Test
    void uidsThatBeginAnewUnderANameAreTold() {
        bench.phone("CREATE a");
        bench.desk("b1 NOTIFY SET (MAILBOXES a (MessageNew MessageExpunge FlagChange))");
        bench.append("a");
        bench.phone("DELETE a");
        bench.phone("CREATE a");
        assertThat(bench.heard())
                .as("of the one that is deleted nothing is left to say")
                .containsExactly("* STATUS \"a\" (UIDVALIDITY " + bench.uidValidity("a") + ")");
    }

    @Test
    void manyChangesToOneMailboxThatCouldNotBeToldAreOne() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge))");
        bench.desk().clientReads(false);
        bench.append("Sent");
        bench.deliver();
        bench.append("Sent");
        assertThat(bench.heard()).isEmpty();

        bench.desk().clientReads(true);
        assertThat(bench.heard())
                .containsExactly(
                        "* STATUS \"Sent\" (MESSAGES 2 UIDNEXT 3)", "* STATUS \"INBOX\" (MESSAGES 1 UIDNEXT 2)");
    }

    @Test
    void anIdlingClientHearsTheSame() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge MailboxName))");
        assertThat(bench.desk("b2 IDLE")).containsExactly("+ idling");
        bench.phone("CREATE a");
        assertThat(bench.heard()).containsExactly("* LIST (\\HasNoChildren) \"/\" \"a\"");
        assertThat(bench.desk("DONE")).containsExactly("b2 OK completed");
    }

    @Test
    void afterNotifyNoneNothingIsTold() {
        bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge MailboxName))");
        bench.desk("b2 NOTIFY NONE");
        bench.deliver();
        bench.phone("CREATE a");

        assertThat(bench.heard()).isEmpty();
        assertThat(bench.desk("b3 NOOP")).containsExactly("b3 OK completed");
    }

    @Test
    void anotherSubscribersMailboxesAreNoneOfTheirs() {
        try (NotifyBench other = new NotifyBench()) {
            bench.desk("b1 NOTIFY SET (PERSONAL (MessageNew MessageExpunge MailboxName))");
            other.deliver();
            other.phone("CREATE a");
        }
        assertThat(bench.heard()).isEmpty();
    }
}
