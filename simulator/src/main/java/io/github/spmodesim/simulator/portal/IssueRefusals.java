package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.subscriber.NoReissueAskedException;
import io.github.spmodesim.simulator.subscriber.OtherIssueNeededException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What becomes of an issue that can no longer be done as the page offered it: something else was done in between. */
final class IssueRefusals {
    private IssueRefusals() {}

    /** The screen of a call of the directory, or another where the directory refused it for that reason. */
    static CompletionStage<Screen> otherwise(CompletionStage<Screen> done, Supplier<Screen> refused) {
        return done.exceptionally(failure -> {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof NoReissueAskedException || cause instanceof OtherIssueNeededException) {
                return refused.get();
            }
            throw new CompletionException(cause);
        });
    }
}
