package io.github.spmodesim.simulator.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An SMTP client on a blocking socket that sends just what it is given, one character an octet. */
public final class SmtpCaller implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;

    /** Takes the connection over and reads the greeting. */
    public SmtpCaller(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        reply();
    }

    /** Sends a line; the last line of the reply. */
    public String says(String line) throws IOException {
        return sends(line + "\r\n");
    }

    /** Sends octets; the last line of the reply. */
    public String sends(String octets) throws IOException {
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
        List<String> reply = reply();
        return reply.get(reply.size() - 1);
    }

    /** Greets and logs in. */
    public SmtpCaller loggedIn(String user, String password) throws IOException {
        says("EHLO phone");
        String plain = "\0" + user + "\0" + password;
        says("AUTH PLAIN " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /**
     * A whole transaction, dots before lines put in.
     *
     * @return the reply to the message, or the first that is a refusal
     */
    public String mail(String from, String text, String... to) throws IOException {
        List<String> commands = new ArrayList<>(List.of("MAIL FROM:<" + from + ">"));
        for (String address : to) {
            commands.add("RCPT TO:<" + address + ">");
        }
        commands.add("DATA");
        for (String command : commands) {
            String reply = says(command);
            if (reply.charAt(0) > '3') {
                return reply;
            }
        }
        String stuffed = ("\r\n" + text).replace("\r\n.", "\r\n..").substring(2);
        return sends(stuffed + ".\r\n");
    }

    private List<String> reply() throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("the server closed the connection after " + lines);
            }
            lines.add(line);
        } while (lines.get(lines.size() - 1).startsWith("-", 3));
        return lines;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
