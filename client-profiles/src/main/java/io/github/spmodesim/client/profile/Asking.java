package io.github.spmodesim.client.profile;

/** When a client sends CAPABILITY. */
public enum Asking {
    /** Whether or not the server has announced its capabilities already. */
    ALWAYS,
    /** Only if the server has not announced them (RFC 3501 section 7.2.1). */
    IF_NOT_ANNOUNCED,
    /** Not at all. */
    NEVER;

    /** Whether it asks now. */
    public boolean asks(boolean announced) {
        return switch (this) {
            case ALWAYS -> true;
            case IF_NOT_ANNOUNCED -> !announced;
            case NEVER -> false;
        };
    }
}
