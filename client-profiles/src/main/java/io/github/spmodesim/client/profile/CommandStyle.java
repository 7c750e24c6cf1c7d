package io.github.spmodesim.client.profile;

/**
 * Tags and letters of the commands that a driver makes by itself (CAPABILITY, AUTHENTICATE, LOGIN, LOGOUT).
 *
 * @param letterCase upper or lower case
 * @param tags how the commands are numbered
 * @param literals how it sends a literal
 * @param loginUser how it writes the user name of LOGIN; the password is always quoted
 */
public record CommandStyle(
        Sourced<LetterCase> letterCase,
        TagStyle tags,
        Sourced<LiteralStyle> literals,
        Sourced<UserQuoting> loginUser) {}
