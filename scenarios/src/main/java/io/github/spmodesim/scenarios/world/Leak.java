package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.browser.Sight;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import java.util.List;

/** Somebody has one secret of a person's and tries what it opens (claims P5, Q1). */
public final class Leak {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;

    /** In a world. */
    public Leak(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
    }

    /** Whether the secret opens a thing, named as in the features. */
    public boolean opens(String thing, Person person, TypedPassword secret) {
        PortalKeys asPin = PortalKeys.withNetworkPin(person.imapId(), secret, secret);
        PortalKeys asSpmode = PortalKeys.withSpmodePassword(person.imapId(), secret, secret);
        return switch (thing) {
            case "メールの受信" -> mail(person, secret).get(0) == Passage.PASSES;
            case "メールの送信" -> mail(person, secret).get(1) == Passage.PASSES;
            case "dアカウント" -> lookUp(AccessPath.OVERSEAS, asPin) != LookUp.SIGN_IN;
            case "ネットワーク暗証番号による本人確認" -> confirms(asPin);
            case "spモードパスワードによる本人確認" -> confirms(asSpmode);
            case "IMAP専用パスワードの再発行" -> reissues(person, asPin);
            default -> throw new IllegalArgumentException("開けようとするもの: found " + thing + ", expected a known one");
        };
    }

    private List<Passage> mail(Person person, TypedPassword secret) {
        return mail.tryBoth(stranger(AccessPath.OVERSEAS), belongings.typedIn(person, secret), Drive.JAKARTA);
    }

    private LookUp lookUp(AccessPath path, PortalKeys keys) {
        return LookUp.of(
                belongings.myDocomo(belongings.newBrowser(stranger(path)), keys).lookUp());
    }

    // On the line nothing but 本人確認 is asked, so that this is what decides.
    private boolean confirms(PortalKeys keys) {
        Sight sight = belongings
                .myDocomo(belongings.newBrowser(stranger(AccessPath.SPMODE_LINE)), keys)
                .lookUp();
        return LookUp.of(sight) == LookUp.SHOWN || (sight instanceof Page page && page.offers("IMAP用ID・パスワードの確認"));
    }

    private boolean reissues(Person person, PortalKeys keys) {
        TypedPassword before = KnownSecret.IMAP.of(world.subscriber(person));
        belongings
                .myDocomo(belongings.newBrowser(stranger(AccessPath.SPMODE_LINE)), keys)
                .reissue();
        return !KnownSecret.IMAP.of(world.subscriber(person)).equals(before);
    }

    private Device stranger(AccessPath path) {
        return belongings.device(
                Profiles.named("jakarta-mail").variants().get(0),
                path == AccessPath.SPMODE_LINE ? Connectivity.by(path) : Connectivity.withoutSim(path));
    }
}
