package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Waits for something to be in a mailbox: looks, and looks again when something has happened there.
 *
 * @param mailbox where
 * @param atMost for how long, in wall time
 */
record FolderWatch(Mailbox mailbox, Duration atMost) {
    /**
     * Waits.
     *
     * @param found what was waited for among the messages, empty where it is not among them yet
     * @return what was found, empty where it was not in time
     * @throws IllegalStateException when the thread is interrupted
     */
    <T> Optional<T> until(Function<List<StoredMessage>, Optional<T>> found) {
        long end = System.nanoTime() + atMost.toNanos();
        Semaphore news = new Semaphore(0);
        MailboxView view = mailbox.open(true);
        view.onEvent(news::release);
        try {
            Optional<T> now = found.apply(mailbox.messages());
            while (now.isEmpty() && news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
                // What the view has noted is of no use here, and would grow.
                view.updates(true);
                now = found.apply(mailbox.messages());
            }
            return now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for mail in " + mailbox.name(), e);
        } finally {
            view.close();
        }
    }
}
