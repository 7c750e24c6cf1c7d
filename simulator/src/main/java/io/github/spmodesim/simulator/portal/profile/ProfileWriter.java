package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.ProfileDialect;
import io.github.spmodesim.simulator.dialect.ProfileVariantDialect;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a subscriber's configuration profile, unsigned: Apple's property list of the type {@code Configuration}. */
final class ProfileWriter {
    private final ProfileDialect dialect;
    private final String messagesFolder;
    private final SetupPlaces places;

    /**
     * A writer.
     *
     * @param dialect what stands in profiles
     * @param messagesFolder the name of the mailbox of メッセージR
     * @param places where the iPhone is sent
     */
    ProfileWriter(ProfileDialect dialect, String messagesFolder, SetupPlaces places) {
        this.dialect = dialect;
        this.messagesFolder = messagesFolder;
        this.places = places;
    }

    /** The profile of this subscriber as it is now. */
    Body write(Subscriber subscriber, ProfileVariantDialect variant) {
        PayloadName name = PayloadName.of(variant.identifier().value(), subscriber.imapId());
        List<Consumer<PlistDictionary>> payloads = new ArrayList<>();
        for (Payload payload : payloads(subscriber, variant)) {
            payloads.add(dictionary -> payload.write(dictionary, name));
        }
        return Body.of(PlistDictionary.document(profile -> profile.text("PayloadType", "Configuration")
                .number("PayloadVersion", 1)
                .text("PayloadIdentifier", name.identifier())
                .text("PayloadUUID", name.uuid())
                .text("PayloadDisplayName", variant.displayName().value())
                .text("PayloadOrganization", dialect.organization().value())
                .text("PayloadDescription", dialect.description().value())
                .flag("PayloadRemovalDisallowed", false)
                .dictionary(
                        "ConsentText",
                        texts -> texts.text("default", dialect.consent().value()))
                .dictionaries("PayloadContent", payloads)));
    }

    private List<Payload> payloads(Subscriber subscriber, ProfileVariantDialect variant) {
        AccountHolder holder =
                AccountHolder.of(subscriber, dialect.passwordInside().value());
        MailServers servers = places.instead(dialect.servers());
        List<Payload> payloads = new ArrayList<>();
        payloads.add(new MailPayload("mail", dialect.accountName().value(), holder, servers, Optional.empty()));
        if (variant.messages().value() && takesMessages(subscriber)) {
            payloads.add(new MailPayload(
                    "messages", dialect.messagesName().value(), holder, servers, Optional.of(messagesFolder)));
        }
        if (variant.webClips().value()) {
            dialect.webClips()
                    .forEach((key, clip) -> payloads.add(new WebClipPayload(
                            "webclip." + key,
                            clip.label().value(),
                            places.page(clip.path().value()))));
        }
        return payloads;
    }

    private static boolean takesMessages(Subscriber subscriber) {
        return subscriber.messages().messageR() || subscriber.messages().messageS();
    }
}
