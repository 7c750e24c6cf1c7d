package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.profile.Failure;
import io.github.spmodesim.client.profile.MailProtocol;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of one action of a mail client. */
public sealed interface MailOutcome {
    /** Answers with the case that applies. */
    <T> T match(Cases<T> cases);

    /** What went wrong in the terms of a client profile; empty if nothing did. */
    Optional<Failure> failure();

    /**
     * One answer per kind of outcome.
     *
     * @param <T> type of the answer
     */
    interface Cases<T> {
        /** It worked. */
        T done(Done done);

        /** The log-in was refused as with a wrong password. */
        T authRefused(AuthRefused refused);

        /** No connection. */
        T unreachable(Unreachable unreachable);

        /** No TLS on the connection. */
        T tlsFailed(TlsFailed failed);

        /** The other side was silent for too long. */
        T timedOut(TimedOut timedOut);

        /** The other side refused something else. */
        T refused(Refused refused);

        /** The other side cut the connection. */
        T dropped(Dropped dropped);
    }

    /**
     * It worked.
     *
     * @param received the new mails, oldest first; empty after sending
     * @param sentCopy what became of the copy of a sent mail
     */
    record Done(List<ReceivedMail> received, SentCopy sentCopy) implements MailOutcome {
        /** Copies the list. */
        public Done {
            received = List.copyOf(received);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.done(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.empty();
        }
    }

    /**
     * The log-in was refused in a way that the client takes for a wrong password.
     *
     * @param protocol which server refused
     * @param attempts log-in failures that the server saw in this one action
     * @param serverWords what the server said last, without its code
     */
    record AuthRefused(MailProtocol protocol, int attempts, String serverWords) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.authRefused(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(Failure.WRONG_PASSWORD);
        }
    }

    /**
     * No connection came to stand.
     *
     * @param protocol of which server
     * @param reason why
     */
    record Unreachable(MailProtocol protocol, UnreachableReason reason) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unreachable(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(reason.failure());
        }
    }

    /**
     * A connection, but no TLS on it.
     *
     * @param protocol with which server
     * @param reason why
     * @param detail what the TLS library said
     */
    record TlsFailed(MailProtocol protocol, TlsReason reason, String detail) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tlsFailed(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(reason.failure());
        }
    }

    /**
     * The other side was silent for longer than the client waits.
     *
     * @param protocol which server
     * @param stage when
     * @param limit how long the client waited, in the time of the device
     */
    record TimedOut(MailProtocol protocol, Stage stage, Duration limit) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.timedOut(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(stage.silence());
        }
    }

    /**
     * The other side refused something other than the password.
     *
     * @param protocol which server
     * @param refusal what it refused
     * @param serverWords what it said, without its code; empty if it was the client that gave up
     */
    record Refused(MailProtocol protocol, Refusal refusal, String serverWords) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refused(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(refusal.failure());
        }
    }

    /**
     * The other side cut the connection.
     *
     * @param protocol which server
     * @param stage when
     * @param serverWords what it said with BYE or 421, or an empty text
     */
    record Dropped(MailProtocol protocol, Stage stage, String serverWords) implements MailOutcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dropped(this);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(stage.cut());
        }
    }
}
