package io.github.spmodesim.simulator.mime;

/**
 * One parameter of a field, as BODYSTRUCTURE lists it.
 *
 * @param name as written, the marks of RFC 2231 included: {@code filename*0*}
 * @param value without quotes, otherwise as written: percent escapes and encoded words are left as they are
 */
public record Parameter(String name, String value) {}
