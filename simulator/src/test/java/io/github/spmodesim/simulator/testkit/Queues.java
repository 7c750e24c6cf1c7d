package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.NoticeIds;
import io.github.spmodesim.simulator.relay.OutboundQueue;
import io.github.spmodesim.simulator.relay.OutsideMailFlow;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Mail flows of a service without subscribers. */
public final class Queues {
    private Queues() {}

    /** A queue that nothing ever gets into. */
    public static OutboundQueue empty() {
        return flow(parcel -> new CompletableFuture<>(), SimulatorClock.standing(Parcels.ACCEPTED))
                .queue();
    }

    /** The docomo dialect's way to every domain, by this carrier. */
    public static OutsideMailFlow flow(Carrier carrier, SimulatorClock clock) {
        OutsideMailFlow.Way way = new OutsideMailFlow.Way(
                domain -> true, carrier, Dialects.named("docomo").bind().relay(), new NoticeIds(42));
        return new OutsideMailFlow(new NoSubscribers(), way, clock);
    }

    private static final class NoSubscribers implements MailFlow {
        @Override
        public Route route(MailAddress address) {
            return Route.NOT_CONNECTED;
        }

        @Override
        public CompletionStage<Void> accept(Submission submission) {
            throw new AssertionError("there is no subscriber");
        }
    }
}
