package io.github.spmodesim.simulator.testkit;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes a Netty buffer that nobody released fail the test class after which it is found: that class, one
 * before it or one that ran beside it.
 *
 * <p>Found by JUnit through {@code META-INF/services} before any class of Netty's buffers is loaded; the leak level is set
 * in the build.
 */
public final class BufferLeakExtension implements AfterAllCallback {
    private static final int COLLECTED_WITHIN_MILLIS = 5_000;
    // Netty keeps one detector for the whole JVM, so what it finds is kept for the whole JVM too.
    private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

    /** Watches every kind of resource that is made from now on. */
    public BufferLeakExtension() {
        if (!(ResourceLeakDetectorFactory.instance() instanceof Watching)) {
            ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(
                    new Watching(ResourceLeakDetectorFactory.instance()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        collectGarbage();
        // A detector looks for leaks when the next buffer is made.
        ByteBufAllocator.DEFAULT.buffer(1).release();
        List<String> found = new ArrayList<>();
        for (String leak = LEAKS.poll(); leak != null; leak = LEAKS.poll()) {
            found.add(leak);
        }
        if (!found.isEmpty()) {
            throw new AssertionError("expected every buffer to be released, found " + found.size() + " leaked after "
                    + context.getDisplayName() + ":\n" + String.join("\n", found));
        }
    }

    // The second collection is for references that the first one found but had not queued yet.
    private static void collectGarbage() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            ReferenceQueue<Object> queue = new ReferenceQueue<>();
            WeakReference<Object> witness = new WeakReference<>(new Object(), queue);
            System.gc();
            if (queue.remove(COLLECTED_WITHIN_MILLIS) != witness) {
                throw new AssertionError("expected the garbage to be collected, but it was not");
            }
        }
    }

    /** Netty's own factory, with a listener on each detector. */
    private static final class Watching extends ResourceLeakDetectorFactory {
        private final ResourceLeakDetectorFactory factory;

        Watching(ResourceLeakDetectorFactory factory) {
            this.factory = factory;
        }

        @Override
        @SuppressWarnings("deprecation")
        public <T> ResourceLeakDetector<T> newResourceLeakDetector(
                Class<T> resource, int samplingInterval, long maxActive) {
            ResourceLeakDetector<T> detector = factory.newResourceLeakDetector(resource, samplingInterval, maxActive);
            detector.setLeakListener((type, records) -> LEAKS.add(type + records));
            return detector;
        }

        @Override
        public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> resource, int samplingInterval) {
            ResourceLeakDetector<T> detector = factory.newResourceLeakDetector(resource, samplingInterval);
            detector.setLeakListener((type, records) -> LEAKS.add(type + records));
            return detector;
        }
    }
}
