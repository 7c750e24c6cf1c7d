package io.github.spmodesim.client.profile;

/**
 * A profile file that does not keep to its format; the message names file, path, what was found and what was expected.
 */
public final class ProfileFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ProfileFormatException(String place, String found, String expected) {
        super(place + ": found " + found + ", expected " + expected);
    }
}
