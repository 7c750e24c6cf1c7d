package io.github.spmodesim.simulator.portal.profile;

/** One thing that a configuration profile sets up. */
sealed interface Payload permits MailPayload, WebClipPayload {
    /** What it is called among the payloads of its profile, once in each. */
    String name();

    /** Apple's type of payload. */
    String type();

    /** What the iPhone calls it among the profile's contents. */
    String displayName();

    /** Writes what is particular to its type. */
    void settings(PlistDictionary dictionary);

    /** Writes it whole, as a part of this profile; the keys are those of Apple's device management documentation. */
    default void write(PlistDictionary dictionary, PayloadName profile) {
        PayloadName own = profile.part(name());
        dictionary
                .text("PayloadType", type())
                .number("PayloadVersion", 1)
                .text("PayloadIdentifier", own.identifier())
                .text("PayloadUUID", own.uuid())
                .text("PayloadDisplayName", displayName());
        settings(dictionary);
    }
}
