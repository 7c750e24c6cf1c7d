package io.github.spmodesim.scenarios.step;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;

/** What happens around every scenario. */
public final class Hooks {
    private final World world;
    private final Attachments attachments;

    /** In a world, with its attachments. */
    public Hooks(World world, Attachments attachments) {
        this.world = world;
        this.attachments = attachments;
    }

    /** Lets steps attach to the scenario. */
    @Before
    public void begin(Scenario scenario) {
        attachments.to(scenario);
    }

    /** A scenario that failed shows what was said on the wire and the seed that repeats it. */
    @After
    public void end(Scenario scenario) {
        try {
            if (scenario.isFailed() && world.isRunning()) {
                scenario.log("seed " + world.simulator().options().seed().orElse(0));
                scenario.attach(
                        TranscriptPrinter.print(world.simulator().transcript().entries()), "text/plain", "transcript");
            }
        } finally {
            world.close();
        }
    }
}
