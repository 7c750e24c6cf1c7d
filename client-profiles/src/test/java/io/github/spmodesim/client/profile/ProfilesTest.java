package io.github.spmodesim.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
    @Test
    void holdsEveryClientThatTheArticleNamesAndMore() {
        assertThat(Profiles.all())
                .extracting(ClientProfile::name)
                .containsExactly(
                        "docomo-mail-app",
                        "docomo-mail-browser",
                        "fetching-service",
                        "gmail-android",
                        "intruder",
                        "iphone-mail",
                        "iphone-mail-profile",
                        "jakarta-mail",
                        "macos-mail",
                        "outlook-classic",
                        "outlook-new",
                        "spark",
                        "sylpheed",
                        "thunderbird",
                        "thunderbird-android",
                        "windows-mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docomo-mail-app", "docomo-mail-browser"})
    void docomosOwnClientsSpeakNoImapSoThatNoPasswordForItCanFail(String id) {
        ClientProfile profile = Profiles.named(id);

        assertThat(profile.mail()).isEmpty();
        assertThat(profile.unanswered(MailProtocol.IMAP)).containsExactly("app.transport");
        assertThatThrownBy(profile::wire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(id + ": found a client that speaks HTTPS alone, expected one that speaks IMAP and SMTP");
    }

    @Test
    void aClientOfWhichNothingIsKnownNamesWhatADriverWouldNeed() {
        ClientProfile windows = Profiles.named("windows-mail");

        assertThat(windows.isDrivable(MailProtocol.IMAP)).isFalse();
        assertThat(windows.unanswered(MailProtocol.SMTP))
                .contains("app.version", "tls.protocols", "timeouts.reply", "smtp.ehlo", "smtp.login.order")
                .noneMatch(path -> path.startsWith("imap."));
        assertThat(windows.app().footing().standing().value()).isEqualTo(Standing.HISTORICAL);
    }

    @Test
    void everyClientWhoseConversationIsKnownCanBeDriven() {
        assertThat(Profiles.all())
                .filteredOn(profile -> profile.isDrivable(MailProtocol.IMAP) && profile.isDrivable(MailProtocol.SMTP))
                .extracting(ClientProfile::name)
                .containsExactly(
                        "fetching-service",
                        "gmail-android",
                        "intruder",
                        "iphone-mail",
                        "iphone-mail-profile",
                        "jakarta-mail",
                        "macos-mail",
                        "outlook-classic",
                        "spark",
                        "sylpheed",
                        "thunderbird",
                        "thunderbird-android");
    }

    @Test
    void namesWhatRestsOnOneCandidateAloneForEachProtocol() {
        ClientProfile spark = Profiles.named("spark");

        assertThat(spark.assumed(MailProtocol.IMAP))
                .containsExactly(
                        "app.version",
                        "tls.protocols",
                        "tls.server_name",
                        "tls.alpn",
                        "imap.style.literals",
                        "imap.connections.ending");
        assertThat(spark.assumed(MailProtocol.SMTP))
                .contains("smtp.pipelining")
                .noneMatch(path -> path.startsWith("imap."));
        assertThat(spark.variants())
                .allSatisfy(variant ->
                        assertThat(variant.assumed(MailProtocol.IMAP)).isEqualTo(spark.assumed(MailProtocol.IMAP)));
        assertThat(Profiles.named("thunderbird").assumed(MailProtocol.IMAP)).isEmpty();
        assertThat(Profiles.named("iphone-mail").assumed(MailProtocol.IMAP))
                .as("what has several candidates is tried with each of them")
                .doesNotContain("imap.login.order");
    }

    @Test
    void whatIsTakenOverFromAnotherProfileIsKnownFromTheSourceOfThisOne() {
        Sourced<?> literals =
                Profiles.named("fetching-service").wire().imap().style().literals();

        assertThat(literals.provenance().tag()).isEqualTo(ProvenanceTag.INFERRED);
        assertThat(Profiles.named("jakarta-mail")
                        .wire()
                        .imap()
                        .style()
                        .literals()
                        .provenance()
                        .tag())
                .isEqualTo(ProvenanceTag.MEASURED);
    }

    @Test
    void aProfileOverAnotherReplacesWhatItNamesAndKeepsTheRest() {
        ClientProfile byHand = Profiles.named("iphone-mail");
        ClientProfile byProfile = Profiles.named("iphone-mail-profile");

        assertThat(byProfile.setUp().discovery().value()).containsExactly(Discovery.CONFIGURATION_PROFILE);
        assertThat(byProfile.wire().imap().plan().push().kinds().value())
                .containsExactly(PushKind.XAPPLEPUSHSERVICE, PushKind.IDLE);
        assertThat(byProfile.wire().imap().login())
                .isEqualTo(byHand.wire().imap().login());
    }

    @Test
    void aPauseThatDoublesGrowsWithEachFailureInARow() {
        NextTry doubling = Profiles.named("gmail-android")
                .conduct()
                .routine()
                .after(Failure.CONNECTION_REFUSED)
                .value();

        assertThat(doubling.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(doubling.pauseAfter(3)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void namesTheKnownProfilesWhenAskedForAnotherOne() {
        assertThatThrownBy(() -> Profiles.named("eudora"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client profile: found eudora, expected one of [docomo-mail-app,"
                        + " docomo-mail-browser, fetching-service, gmail-android, intruder, iphone-mail,"
                        + " iphone-mail-profile, jakarta-mail, macos-mail, outlook-classic, outlook-new, spark,"
                        + " sylpheed, thunderbird, thunderbird-android, windows-mail]");
    }

    @Test
    void theIphoneHasOneVariantForEachWayItsLogInMayTurnOut() {
        assertThat(Profiles.named("iphone-mail").variants())
                .extracting(ClientProfile::name)
                .containsExactly(
                        "iphone-mail[AUTHENTICATE LOGIN, gives up]",
                        "iphone-mail[AUTHENTICATE LOGIN, tries on]",
                        "iphone-mail[LOGIN, gives up]",
                        "iphone-mail[LOGIN, tries on]");
    }

    @Test
    void aVariantHoldsTheCandidateThatItIsNamedAfter() {
        ClientProfile variant = Profiles.named("iphone-mail").variants().get(2);

        assertThat(variant.wire().imap().login().order().value())
                .containsExactly(ImapMechanism.AUTHENTICATE_PLAIN, ImapMechanism.LOGIN);
        assertThat(variant.wire().imap().login().order().provenance().tag()).isEqualTo(ProvenanceTag.INFERRED);
        assertThat(variant.variants()).containsExactly(variant);
    }

    @Test
    void aValueWithASingleCandidateTakesItInEveryVariant() {
        assertThat(Profiles.named("iphone-mail").variants())
                .extracting(variant -> variant.wire().timeouts().reply().value())
                .containsOnly(Duration.ofSeconds(60));
    }

    @Test
    void theProfileItselfLeavesUnknownWhatIsUnknown() {
        Sourced<?> order = Profiles.named("iphone-mail").wire().imap().login().order();

        assertThat(order.known()).isEmpty();
        assertThatThrownBy(order::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("imap.login.order: the value is unknown (2 candidates), expected a known one:"
                        + " take one of ClientProfile.variants()");
    }

    @Test
    void aProfileThatTheDriversNeedNoCandidateForIsItsOwnOnlyVariant() {
        ClientProfile thunderbird = Profiles.named("thunderbird");

        assertThat(thunderbird.variants()).containsExactly(thunderbird);
    }

    @Test
    void theIphoneAsksForThePasswordInTheWordsOfTheArticle() {
        ClientProfile iphone = Profiles.named("iphone-mail");
        Shown shown = iphone.conduct()
                .reactions()
                .to(MailProtocol.IMAP, Failure.WRONG_PASSWORD)
                .foreground()
                .value();

        assertThat(shown.visibility()).isEqualTo(Visibility.DIALOG);
        assertThat(iphone.conduct().message(shown.message()).ja().value())
                .containsExactly("IMAPアカウント\"${account}\"のパスワードを入力してください");
    }

    @Test
    void aGuardPassesOnlyWhatWasAnnouncedAndNotExcluded() {
        Guard guard = new Guard(Set.of("NAMESPACE"), Set.of("SPECIAL-USE"));

        assertThat(guard.allows(Set.of("NAMESPACE", "IDLE"))).isTrue();
        assertThat(guard.allows(Set.of("IDLE"))).isFalse();
        assertThat(guard.allows(Set.of("NAMESPACE", "SPECIAL-USE"))).isFalse();
    }
}
