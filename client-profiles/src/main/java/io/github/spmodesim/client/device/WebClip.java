package io.github.spmodesim.client.device;

import java.net.URI;

/**
 * An icon on the home screen.
 *
 * @param label what stands below it
 * @param page what it opens
 */
public record WebClip(String label, URI page) {}
