package io.github.spmodesim.client.driver.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import org.junit.jupiter.api.Test;

class HeededBehaviourTest {
    @Test
    void variantsThatDifferInTheirOwnCommandsAloneAreOneToAngus() {
        ClientProfile iphone = Profiles.named("iphone-mail");

        assertThat(iphone.variants()).hasSizeGreaterThan(1);
        assertThat(HeededBehaviour.distinctVariants(iphone))
                .containsExactly(iphone.variants().get(0));
    }

    @Test
    void variantsThatTakeAnotherRefusalForAWrongPasswordAreSeveral() {
        ClientProfile[] all = {Profiles.named("thunderbird"), Profiles.named("sylpheed")};

        assertThat(HeededBehaviour.of(all[0])).isNotEqualTo(HeededBehaviour.of(all[1]));
    }
}
