package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The profiles as they are parsed, for tests that change them. */
public final class ProfileTexts {
    private static final ProfileReader READER = new ProfileReader(Profiles::text);

    private ProfileTexts() {}

    /** A profile's own file, without what it extends. */
    public static ObjectNode tree(String id) {
        return (ObjectNode) READER.parse(id + ".yaml", Profiles.text(id).orElseThrow());
    }

    public static ClientProfile read(String id, ObjectNode changed) {
        return READER.read(id + ".yaml", changed);
    }
}
