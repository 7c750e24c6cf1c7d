package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.Speaker;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One connection of a browser.
 *
 * @param access how it came in
 * @param transcript takes what is said, its secrets masked
 * @param identified is told whose visit it is, whenever that is known
 */
public record Visitor(Access access, BiConsumer<Speaker, String> transcript, Consumer<Subscriber> identified) {}
