package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.imap.sort.BaseSubject;
import io.github.spmodesim.simulator.imap.sort.SentTime;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.Comparator;

/**
 * A message as a conversation holds it.
 *
 * @param message the message and its number
 * @param sentTime when it was sent, in seconds since 1970
 * @param subject the key of its base subject, empty for none
 * @param replyOrForward whether its subject says that it is one
 */
record ThreadMember(NumberedMessage message, long sentTime, String subject, boolean replyOrForward) {
    /** By the time of sending, then by number (RFC 5256 section 2.2). */
    static final Comparator<ThreadMember> BY_SENT_TIME = Comparator.comparingLong(ThreadMember::sentTime)
            .thenComparingInt(member -> member.message().sequence());

    static ThreadMember of(NumberedMessage message) {
        BaseSubject subject = BaseSubject.of(message.message().body().mime().fields());
        return new ThreadMember(message, SentTime.of(message.message()), subject.key(), subject.replyOrForward());
    }
}
