package io.github.spmodesim.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileListingTest {
    @Test
    void everyValueOfEveryProfileIsListedOnceWithASource() {
        for (ClientProfile profile : Profiles.all()) {
            List<ListedValue> values = Profiles.values(profile.app().id());

            assertThat(values)
                    .extracting(ListedValue::path)
                    .contains("app.name")
                    .doesNotHaveDuplicates();
            assertThat(values)
                    .allSatisfy(value -> assertThat(value.provenance().source()).isNotBlank());
        }
    }

    @Test
    void anUnknownValueIsListedWithItsCandidates() {
        ListedValue order = value("iphone-mail", "imap.login.order");

        assertThat(order.isUnknown()).isTrue();
        assertThat(order.candidates())
                .containsExactly("AUTHENTICATE PLAIN, AUTHENTICATE LOGIN, LOGIN", "AUTHENTICATE PLAIN, LOGIN");
        assertThat(order.provenance().tag()).isEqualTo(ProvenanceTag.NOT_FOUND);
    }

    @Test
    void aValueWithOneCandidateIsAssumedAndOneWithSeveralOrNoneIsNot() {
        assertThat(value("iphone-mail", "imap.style.literals").isAssumed()).isTrue();
        assertThat(value("iphone-mail", "imap.login.order").isAssumed()).isFalse();
        assertThat(value("iphone-mail", "imap.refresh").isAssumed()).isFalse();
        assertThat(value("iphone-mail", "imap.style.letter_case").isAssumed()).isFalse();
    }

    @Test
    void aProfileThatExtendsAnotherListsWhatItTakesOver() {
        assertThat(value("iphone-mail-profile", "imap.style.letter_case"))
                .isEqualTo(value("iphone-mail", "imap.style.letter_case"));
    }

    @Test
    void anIdThatNoProfileHasIsRefusedByName() {
        assertThatThrownBy(() -> Profiles.values("pigeon")).hasMessageContaining("found pigeon");
    }

    private static ListedValue value(String profile, String path) {
        Optional<ListedValue> found = Profiles.values(profile).stream()
                .filter(value -> value.path().equals(path))
                .findFirst();
        return found.orElseThrow();
    }
}
