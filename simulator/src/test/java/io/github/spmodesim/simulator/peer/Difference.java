package io.github.spmodesim.simulator.peer;

import java.util.List;

/**
 * Where GreenMail answers otherwise than the simulator.
 *
 * @param conversation the name of the conversation
 * @param said what the client says
 * @param ours what the simulator means by its answer there
 * @param theirs what GreenMail means by its
 * @param reason why they differ
 */
record Difference(String conversation, String said, List<String> ours, List<String> theirs, Reason reason) {}
