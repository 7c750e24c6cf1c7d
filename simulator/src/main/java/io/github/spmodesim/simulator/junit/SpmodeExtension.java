package io.github.spmodesim.simulator.junit;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a simulator for a test that asks for one, and closes it with the test. */
public final class SpmodeExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(SpmodeExtension.class);

    /** Made by JUnit. */
    public SpmodeExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SpmodeSimulator.class || type == Subscriber.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SpmodeSimulator simulator = simulator(context);
        return parameter.getParameter().getType() == SpmodeSimulator.class ? simulator : nextSubscriber(simulator);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Running running = store(context).get(Running.class, Running.class);
        if (running != null && context.getExecutionException().isPresent()) {
            context.publishReportEntry(
                    "transcript",
                    TranscriptPrinter.print(running.simulator().transcript().entries()));
        }
    }

    private static SpmodeSimulator simulator(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(Running.class, key -> new Running(SpmodeSimulator.start()), Running.class)
                .simulator();
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    private static Subscriber nextSubscriber(SpmodeSimulator simulator) {
        int number = simulator.subscribers().all().size() + 1;
        return simulator.subscribers().add("subscriber-" + number, "spmode.test" + number + "@docomo.ne.jp");
    }

    /** Closed by JUnit with the test that it was started for; JUnit before 5.13 closes nothing but this type. */
    @SuppressWarnings("deprecation")
    private record Running(SpmodeSimulator simulator) implements Store.CloseableResource {
        @Override
        public void close() {
            simulator.close();
        }
    }
}
