package io.github.spmodesim.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    @Test
    void holdsTheTwoProfilesOfTheFirstSlice() {
        assertThat(Profiles.all()).extracting(ClientProfile::name).containsExactly("iphone-mail", "thunderbird");
    }

    @Test
    void namesTheKnownProfilesWhenAskedForAnotherOne() {
        assertThatThrownBy(() -> Profiles.named("eudora"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client profile: found eudora, expected one of [iphone-mail, thunderbird]");
    }

    @Test
    void theIphoneHasOneVariantForEachWayItsLogInMayTurnOut() {
        assertThat(Profiles.named("iphone-mail").variants())
                .extracting(ClientProfile::name)
                .containsExactly("iphone-mail[AUTHENTICATE LOGIN]", "iphone-mail[LOGIN]");
    }

    @Test
    void aVariantHoldsTheCandidateThatItIsNamedAfter() {
        ClientProfile variant = Profiles.named("iphone-mail").variants().get(1);

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
