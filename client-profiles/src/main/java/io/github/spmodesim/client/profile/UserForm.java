package io.github.spmodesim.client.profile;

/** A form of the user name that a client tries. */
public enum UserForm {
    /** As the person typed it. */
    AS_ENTERED,
    /** The address up to the @. */
    LOCAL_PART,
    /** The whole address. */
    FULL_ADDRESS;

    /** The user name in this form. */
    public String of(String entered, String address) {
        return switch (this) {
            case AS_ENTERED -> entered;
            case LOCAL_PART -> address.split("@", 2)[0];
            case FULL_ADDRESS -> address;
        };
    }
}
