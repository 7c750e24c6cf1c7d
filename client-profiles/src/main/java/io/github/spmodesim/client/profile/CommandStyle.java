package io.github.spmodesim.client.profile;

/**
 * Tags and letters of the commands that a driver makes by itself (CAPABILITY, AUTHENTICATE, LOGIN, LOGOUT).
 *
 * @param letterCase upper or lower case
 * @param firstTag where the counter of the tags starts on a new connection
 * @param tagsLostBeforeLogin how many tags the LOGIN command leaves out before its own
 * @param literals how it sends a literal
 */
public record CommandStyle(
        Sourced<LetterCase> letterCase,
        Sourced<TagRange> firstTag,
        Sourced<Integer> tagsLostBeforeLogin,
        Sourced<LiteralStyle> literals) {}
