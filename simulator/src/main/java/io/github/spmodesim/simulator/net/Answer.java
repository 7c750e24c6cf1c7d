package io.github.spmodesim.simulator.net;

import java.util.Iterator;

/**
 * What a session answers.
 *
 * @param replies in order, made as they are taken
 * @param whenTold sets how the next frame is to be read; not run before the last reply is written
 * @param close whether the connection ends then
 */
record Answer(Iterator<?> replies, Runnable whenTold, boolean close) {}
