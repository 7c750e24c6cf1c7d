package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Destination SERVER =
            new Destination.Address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 10993));
    private static final Destination SILENT = new Destination.Silent();

    private final Route route = Route.builder()
            .leadEverywhere("imap.spmode.ne.jp", 993, SERVER)
            .lead("imap.spmode.ne.jp", 993, AccessPath.OVERSEAS, SILENT)
            .build();

    @Test
    void leadsTheTypedHostAndPortToTheirAddress() {
        assertThat(route.find("imap.spmode.ne.jp", 993, AccessPath.WIFI)).isEqualTo(SERVER);
    }

    @Test
    void doesNotCareForTheLetterCaseOfAName() {
        assertThat(route.find("IMAP.spmode.ne.jp", 993, AccessPath.WIFI)).isEqualTo(SERVER);
    }

    @Test
    void mayLeadElsewhereOnAnotherPath() {
        assertThat(route.find("imap.spmode.ne.jp", 993, AccessPath.OVERSEAS)).isEqualTo(SILENT);
    }

    @Test
    void refusesAPortThatItDoesNotHoldForAKnownName() {
        assertThat(route.find("imap.spmode.ne.jp", 143, AccessPath.WIFI)).isEqualTo(new Destination.Refused());
    }

    @Test
    void knowsNoOtherName() {
        assertThat(route.find("imap.docomo.ne.jp", 993, AccessPath.WIFI)).isEqualTo(new Destination.NoSuchName());
    }

    @Test
    void takesATypedSpaceForPartOfTheName() {
        assertThat(route.find("imap.spmode.ne.jp ", 993, AccessPath.WIFI)).isEqualTo(new Destination.NoSuchName());
    }
}
