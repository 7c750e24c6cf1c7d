package io.github.spmodesim.simulator.imap.search;

/**
 * A search program.
 *
 * @param key what a message has to match
 * @param asksModSeq whether it asks for mod-sequences anywhere, so that the answer carries one (RFC 7162 section 3.1.5)
 */
public record SearchProgram(SearchKey key, boolean asksModSeq) {}
