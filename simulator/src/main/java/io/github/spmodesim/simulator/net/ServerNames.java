package io.github.spmodesim.simulator.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/**
 * The names under which the simulator is reached, and the only names its CA may ever vouch for.
 *
 * @param bind the address that the listeners are bound to
 */
record ServerNames(InetAddress bind) {
    private static final List<String> PERMITTED_DOMAINS = List.of("localhost", "spmode.ne.jp");
    private static final int LOOPBACK_V4_PREFIX = 8;

    /** Returns the host names of the server certificate. */
    List<String> hosts() {
        return List.of("localhost", "imap.spmode.ne.jp", "imap2.spmode.ne.jp", "smtp.spmode.ne.jp");
    }

    /** Returns the addresses of the server certificate; a wildcard address is no name and is left out. */
    List<InetAddress> addresses() {
        Stream<InetAddress> bound = bind.isAnyLocalAddress() ? Stream.empty() : Stream.of(bind);
        return Stream.concat(Stream.of(loopbackV4(), loopbackV6()), bound)
                .distinct()
                .toList();
    }

    /** Returns the DER form of the permitted subtrees, RFC 5280 section 4.2.1.10. */
    byte[] constraints() {
        GeneralSubtree[] permitted = Stream.of(
                        PERMITTED_DOMAINS.stream().map(domain -> new GeneralName(GeneralName.dNSName, domain)),
                        Stream.of(network(loopbackV4(), LOOPBACK_V4_PREFIX)),
                        addresses().stream().map(ServerNames::single))
                .flatMap(names -> names)
                .map(GeneralSubtree::new)
                .toArray(GeneralSubtree[]::new);
        try {
            return new NameConstraints(permitted, null).getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static GeneralName single(InetAddress address) {
        return network(address, address.getAddress().length * Byte.SIZE);
    }

    /** An address range is its first address followed by its mask; the prefix ends on an octet here. */
    private static GeneralName network(InetAddress address, int prefixBits) {
        byte[] octets = address.getAddress();
        byte[] range = Arrays.copyOf(octets, octets.length * 2);
        Arrays.fill(range, prefixBits / Byte.SIZE, octets.length, (byte) 0);
        Arrays.fill(range, octets.length, octets.length + prefixBits / Byte.SIZE, (byte) 0xff);
        return new GeneralName(GeneralName.iPAddress, new DEROctetString(range));
    }

    private static InetAddress loopbackV4() {
        return address(new byte[] {127, 0, 0, 1});
    }

    private static InetAddress loopbackV6() {
        byte[] octets = new byte[16];
        octets[15] = 1;
        return address(octets);
    }

    private static InetAddress address(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
