package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Arrays;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;

class ServerNamesTest {
    private static final String LOOPBACK_V6 = "7: #" + "00".repeat(15) + "01" + "ff".repeat(16);

    @Test
    void permitsTheServiceTheLoopbackNetworksAndTheBindAddressAndNothingElse() throws Exception {
        NameConstraints constraints = constraints("192.0.2.7");

        assertThat(constraints.getExcludedSubtrees()).isNull();
        assertThat(Arrays.stream(constraints.getPermittedSubtrees())
                        .map(subtree -> subtree.getBase().toString()))
                .containsExactlyInAnyOrder(
                        "2: localhost",
                        "2: spmode.ne.jp",
                        "7: #7f000000ff000000",
                        "7: #7f000001ffffffff",
                        LOOPBACK_V6,
                        "7: #c0000207ffffffff");
    }

    @Test
    void permitsAnIpv6BindAddressAlone() throws Exception {
        assertThat(Arrays.stream(constraints("2001:db8::7").getPermittedSubtrees())
                        .map(subtree -> subtree.getBase().toString()))
                .contains("7: #20010db8" + "00".repeat(11) + "07" + "ff".repeat(16));
    }

    @Test
    void permitsNothingMoreForAWildcardAddress() throws Exception {
        assertThat(constraints("0.0.0.0").getPermittedSubtrees()).hasSize(5);
    }

    private static NameConstraints constraints(String bind) throws Exception {
        return NameConstraints.getInstance(new ServerNames(InetAddress.getByName(bind)).constraints());
    }
}
