package io.github.spmodesim.simulator.dialect;

/**
 * What a host that announces XAPPLEPUSHSERVICE says of Apple's push service.
 *
 * @param topic the topic under which it would push
 */
public record PushDialect(Setting<String> topic) {}
