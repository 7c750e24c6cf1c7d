package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.PercentEncoding;
import io.github.spmodesim.simulator.portal.profile.ProfileChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The download of the configuration profile (claims C1, U1): over the docomo line alone.
 *
 * <p>Assumption: behind 本人確認, because the IMAP-only password is in it; the copied official page (2018-12) asks for the
 * network PIN on the way to it.
 */
final class ProfilePage implements PortalPage {
    /** The media type of Apple's Configuration Profile Reference. */
    private static final String MEDIA_TYPE = "application/x-apple-aspen-config";

    private static final String CHOICE = "choice";

    private static final String FILE_NAME = "docomo-mail-simulator.mobileconfig";

    private final PortalWording wording;
    private final ConfigurationProfiles profiles;

    ProfilePage(PortalWording wording, ConfigurationProfiles profiles) {
        this.wording = wording;
        this.profiles = profiles;
    }

    @Override
    public PortalPath path() {
        return PortalPath.PROFILE;
    }

    @Override
    public Demand demand() {
        return Demand.LINE_FOR_PROFILE;
    }

    @Override
    public Screen show(Visit visit) {
        if (visit.subscriber().issuedPassword().isEmpty()) {
            return Screen.problem(
                    HttpStatus.CONFLICT,
                    wording.words().iphone().value(),
                    Fragments.problem(wording.texts().profileNeedsIssue().value()),
                    Fragments.menu(Fragments.link(wording.words().imapPage().value(), PortalPath.IMAP_PASSWORD)));
        }
        return visit.request().target().query().getOrDefault(CHOICE, List.of()).stream()
                .findFirst()
                .map(key -> answer(visit, profiles.other(visit.subscriber(), key), this::noSuchChoice))
                .orElseGet(() -> answer(visit, profiles.of(visit.subscriber()), this::missing));
    }

    private static Screen answer(Visit visit, Optional<Body> profile, Supplier<Screen> otherwise) {
        return profile.map(body -> downloaded(visit, body)).orElseGet(otherwise);
    }

    /** Where another profile than the usual one is downloaded. */
    static String addressOf(ProfileChoice other) {
        return PortalPath.PROFILE.path() + "?" + CHOICE + "=" + PercentEncoding.encode(other.key());
    }

    private static Screen downloaded(Visit visit, Body body) {
        visit.note("profile for " + visit.known().describe());
        return new Screen.Download(MEDIA_TYPE, FILE_NAME, body);
    }

    private Screen noSuchChoice() {
        return Screen.problem(
                HttpStatus.NOT_FOUND,
                wording.words().iphone().value(),
                Fragments.problem(wording.texts().noSuchPage().value()));
    }

    private Screen missing() {
        return Screen.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                wording.words().iphone().value(),
                Fragments.problem(wording.texts().profileMissing().value()));
    }
}
