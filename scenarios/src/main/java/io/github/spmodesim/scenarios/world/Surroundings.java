package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.driver.Network;

/**
 * What is around a device.
 *
 * @param network where names and ports lead to
 * @param impatience lets its time pass where it waits for nothing
 */
record Surroundings(Network network, Impatience impatience) {}
