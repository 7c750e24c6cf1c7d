package io.github.spmodesim.client.symptom;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.Failure;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.Optional;

/**
 * An outcome that is not health, reduced to what a client shows of it.
 *
 * @param protocol of which server
 * @param failure what went wrong
 * @param serverWords what the server said, or an empty text
 */
record Trouble(MailProtocol protocol, Failure failure, String serverWords) {
    /** The trouble in an outcome, or empty if it went well. */
    static Optional<Trouble> in(MailOutcome outcome) {
        return outcome.failure().flatMap(failure -> outcome.match(new Reader(failure)));
    }

    private record Reader(Failure failure) implements MailOutcome.Cases<Optional<Trouble>> {
        @Override
        public Optional<Trouble> done(MailOutcome.Done done) {
            return Optional.empty();
        }

        @Override
        public Optional<Trouble> authRefused(MailOutcome.AuthRefused refused) {
            return of(refused.protocol(), refused.serverWords());
        }

        @Override
        public Optional<Trouble> unreachable(MailOutcome.Unreachable unreachable) {
            return of(unreachable.protocol(), "");
        }

        @Override
        public Optional<Trouble> tlsFailed(MailOutcome.TlsFailed failed) {
            return of(failed.protocol(), "");
        }

        @Override
        public Optional<Trouble> timedOut(MailOutcome.TimedOut timedOut) {
            return of(timedOut.protocol(), "");
        }

        @Override
        public Optional<Trouble> refused(MailOutcome.Refused refused) {
            return of(refused.protocol(), refused.serverWords());
        }

        @Override
        public Optional<Trouble> dropped(MailOutcome.Dropped dropped) {
            return of(dropped.protocol(), dropped.serverWords());
        }

        private Optional<Trouble> of(MailProtocol protocol, String words) {
            return Optional.of(new Trouble(protocol, failure, words));
        }
    }
}
