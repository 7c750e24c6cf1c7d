package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The switches of a device (claims T2a, T2F1, T3F1, N3, N4). */
class ConnectivityTest {
    private static final TypedPassword RIGHT = new TypedPassword("12345678");

    private final Tether tether = new Tether("花子のiPhone", RIGHT);

    @ParameterizedTest
    @EnumSource(AccessPath.class)
    void aDeviceIsWhereItWasBrought(AccessPath path) {
        assertThat(Connectivity.by(path).path()).contains(path);
    }

    @Test
    void wifiGoesBeforeMobileDataAndWithoutEitherThereIsNoNetwork() {
        Connectivity phone = Connectivity.by(AccessPath.WIFI);

        phone.switchWifi(false);
        assertThat(phone.path()).contains(AccessPath.SPMODE_LINE);
        phone.switchMobileData(false);
        assertThat(phone.path()).isEmpty();
        phone.switchWifi(true);
        assertThat(phone.path()).contains(AccessPath.WIFI);
        phone.switchWifi(false);
        phone.switchMobileData(true);
        assertThat(phone.path()).contains(AccessPath.SPMODE_LINE);
    }

    @Test
    void aComputerHasNoLineOfItsOwn() {
        Connectivity computer = Connectivity.withoutSim(AccessPath.WIFI);

        computer.switchWifi(false);
        computer.switchMobileData(true);
        assertThat(computer.path()).isEmpty();
    }

    @Test
    void aDeviceWithoutASimIsNotBroughtToALineThatItHasNot() {
        Connectivity computer = Connectivity.withoutSim(AccessPath.WIFI);

        computer.bringTo(AccessPath.SPMODE_LINE);
        assertThat(computer.path()).isEmpty();
        assertThat(Connectivity.withoutSim(AccessPath.SPMODE_LINE).path()).isEmpty();
        computer.switchWifi(true);
        assertThat(computer.path()).contains(AccessPath.WIFI);
    }

    @Test
    void aTetherIsJoinedWithItsPasswordAlone() {
        Connectivity computer = Connectivity.withoutSim(AccessPath.WIFI);

        assertThat(computer.join(tether, new TypedPassword("12345679"))).isFalse();
        assertThat(computer.path()).contains(AccessPath.WIFI);
        assertThat(computer.join(tether, RIGHT)).isTrue();
        assertThat(computer.path()).contains(AccessPath.TETHERING);
    }

    @Test
    void whenTheTetherIsSwitchedOffTheDeviceIsBackOnItsWifi() {
        Connectivity computer = Connectivity.withoutSim(AccessPath.WIFI);
        computer.join(tether, RIGHT);

        tether.switchTo(false);
        assertThat(computer.path()).contains(AccessPath.WIFI);
        assertThat(computer.join(tether, RIGHT)).isFalse();
        tether.switchTo(true);
        assertThat(computer.path()).contains(AccessPath.TETHERING);
    }

    @Test
    void wifiSwitchedOffLeavesTheTetherToo() {
        Connectivity computer = Connectivity.withoutSim(AccessPath.WIFI);
        computer.join(tether, RIGHT);
        computer.switchWifi(false);

        assertThat(computer.path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", ""})
    void aTethersPasswordHasEightDigits(String other) {
        assertThatThrownBy(() -> new Tether("iPhone", new TypedPassword(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Wi-Fi password of iPhone: found " + other.length() + " characters, expected 8 digits");
    }
}
