package io.github.spmodesim.simulator.portal.profile;

import java.net.URI;

/**
 * An icon on the home screen (claim C1: ショートカットアイコン); it has no picture, for it may carry nobody's logo.
 *
 * @param name as in {@link Payload#name()}
 * @param displayName what stands below it
 * @param page what it opens
 */
record WebClipPayload(String name, String displayName, URI page) implements Payload {
    @Override
    public String type() {
        return "com.apple.webClip.managed";
    }

    @Override
    public void settings(PlistDictionary dictionary) {
        dictionary
                .text("Label", displayName)
                .text("URL", page.toString())
                .flag("IsRemovable", true)
                .flag("FullScreen", false);
    }
}
