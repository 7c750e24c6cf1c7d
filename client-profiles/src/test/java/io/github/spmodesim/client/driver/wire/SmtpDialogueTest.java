package io.github.spmodesim.client.driver.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class SmtpDialogueTest {
    @Test
    void anAddressLiteralNamesNoScope() throws UnknownHostException {
        byte[] linkLocal = {(byte) 0xfe, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

        assertThat(SmtpDialogue.addressLiteral(Inet6Address.getByAddress("", linkLocal, 2)))
                .isEqualTo("[IPv6:fe80:0:0:0:0:0:0:1]");
    }

    @Test
    void anAddressLiteralOfIpv4IsInBrackets() throws UnknownHostException {
        assertThat(SmtpDialogue.addressLiteral(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})))
                .isEqualTo("[127.0.0.1]");
    }
}
