package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.http.PercentEncoding;
import io.github.spmodesim.simulator.subscriber.Lock;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.URI;

/** What a person is told when a lock strikes: why nothing works any more, and the way out. */
final class LockAlert {
    private LockAlert() {}

    static String of(URI control, Subscriber subscriber, Lock lock) {
        String imapId = subscriber.imapId().value();
        String unlock = control + "v1/subscribers/" + PercentEncoding.encode(imapId) + "/unlock";
        return "\n!!! LOCKED: " + lock.kind().japanese() + " (" + lock.kind() + ") of " + imapId + ", " + why(lock)
                + "\n"
                + "!!! unlock:  curl -X POST -H \"Authorization: Bearer $TOKEN\" -H \"Content-Type: application/json\" -d '{\"what\":\""
                + lock.kind() + "\"}' " + unlock + "\n"
                + "!!!          TOKEN is control.token of the --ready-file; to have no such lock: --set "
                + setting(lock) + "=off\n";
    }

    private static String why(Lock lock) {
        return switch (lock.cause()) {
            case WRONG_SECRETS -> "wrong ones were typed";
            case MAIL_FAILURES -> "a mail client goes on with a wrong password";
            case ASKED_FOR -> "it was asked for";
        };
    }

    private static String setting(Lock lock) {
        if (lock.cause() == Lock.Cause.MAIL_FAILURES) {
            return "lock.mail.failures";
        }
        return switch (lock.kind()) {
            case NETWORK_PIN -> "lock.networkPin.failures";
            case SPMODE_PASSWORD -> "lock.spmodePassword.failures";
            case D_ACCOUNT -> "lock.dAccount.failures";
        };
    }
}
