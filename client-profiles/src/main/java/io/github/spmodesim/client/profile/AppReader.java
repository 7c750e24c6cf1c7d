package io.github.spmodesim.client.profile;

import static io.github.spmodesim.client.profile.SourcedReader.driven;

/** Reads which client a profile describes. */
final class AppReader {
    private AppReader() {}

    static App read(ProfileNode root, String variant) {
        ProfileNode node =
                root.child("app").only("name", "version", "versions", "systems", "standing", "origins", "transport");
        ProfileNode transport = node.child("transport").child("value");
        transport.oneOf(Transport.values());
        return new App(
                root.child("id").text(),
                variant,
                new Edition(
                        driven(node.child("name"), ProfileNode::text),
                        driven(node.child("version"), ProfileNode::text),
                        SourcedReader.read(node.child("versions"), ProfileNode::text),
                        SourcedReader.read(node.child("systems"), list -> list.listOf(ProfileNode::text))),
                new Footing(
                        SourcedReader.read(node.child("standing"), each -> each.oneOf(Standing.values())),
                        SourcedReader.read(
                                node.child("origins"), list -> list.listOf(each -> each.oneOf(Origin.values()))),
                        SourcedReader.read(node.child("transport"), each -> each.oneOf(Transport.values()))));
    }
}
