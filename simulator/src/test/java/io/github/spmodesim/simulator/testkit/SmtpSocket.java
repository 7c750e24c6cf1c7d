package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A client of a submission server over a real TLS socket that sends octets as they are, and can be cut off anywhere. */
public final class SmtpSocket implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket plain = new Socket();
    private final SSLSocket tls;
    private final InputStream in;
    private final OutputStream out;

    /** Connects and reads the greeting. */
    public SmtpSocket(int port, SSLContext context) {
        try {
            plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            plain.setTcpNoDelay(true);
            tls = (SSLSocket) context.getSocketFactory().createSocket(plain, "localhost", port, true);
            in = new BufferedInputStream(tls.getInputStream());
            out = new BufferedOutputStream(tls.getOutputStream());
            reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Greets and logs in. */
    public SmtpSocket loggedInAs(Subscriber subscriber) throws IOException {
        says("EHLO phone.example");
        says("AUTH PLAIN "
                + SmtpDialogue.plain(
                        subscriber.imapId().value(), subscriber.imapPassword().value()));
        return this;
    }

    /** Sends a line; the last line of the reply. */
    public String says(String line) throws IOException {
        send((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return reply();
    }

    /** A transaction up to DATA; the reply to DATA. */
    public String begins(String sender, String recipient) throws IOException {
        says("MAIL FROM:<" + sender + ">");
        says("RCPT TO:<" + recipient + ">");
        return says("DATA");
    }

    /** Sends octets. */
    public void send(byte[] octets) throws IOException {
        out.write(octets);
        out.flush();
    }

    /** The last line of a reply. */
    public String reply() throws IOException {
        String line = line();
        while (line.startsWith("-", 3)) {
            line = line();
        }
        return line;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("expected a reply, got the end after " + line);
            }
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** The lines of a message with their dots doubled, without the dot at the end (RFC 5321 section 4.5.2). */
    public static byte[] stuffed(byte[] message) {
        ByteArrayOutputStream stuffed = new ByteArrayOutputStream(message.length + 16);
        for (int i = 0; i < message.length; i++) {
            if (message[i] == '.' && (i == 0 || message[i - 1] == '\n')) {
                stuffed.write('.');
            }
            stuffed.write(message[i]);
        }
        return stuffed.toByteArray();
    }

    /** The connection breaks: what is on its way either way may be lost. */
    public void breaks() throws IOException {
        plain.setSoLinger(true, 0);
        plain.close();
    }

    /** The client goes away without a word: what it has sent still arrives. */
    public void goesAway() throws IOException {
        plain.close();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
