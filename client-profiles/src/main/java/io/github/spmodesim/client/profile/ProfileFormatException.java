package io.github.spmodesim.client.profile;

<<<<<<< HEAD
/** A profile file that does not keep to its format; the message names file, path, what was found and what was expected. */
=======
/**
 * A profile file that does not keep to its format; the message names file, path, what was found and what was expected.
 */
>>>>>>> client
public final class ProfileFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ProfileFormatException(String place, String found, String expected) {
        super(place + ": found " + found + ", expected " + expected);
    }
}
