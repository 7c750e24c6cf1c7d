package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/** A service with taro, whose client is Angus Mail. */
final class FaultHouse implements AutoCloseable {
    /** What a client waits at most that waits in vain: longer makes a test slow, not wrong. */
    static final int IMPATIENT_MILLIS = 700;

    private final SpmodeSimulator sim;
    private final Subscriber taro;
    private long uidValidityBefore;

    FaultHouse() {
        this(SimulatorOptions.embedded());
    }

    FaultHouse(SimulatorOptions options) {
        sim = SpmodeSimulator.start(options);
        taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
    }

    SpmodeSimulator sim() {
        return sim;
    }

    Subscriber taro() {
        return taro;
    }

    FaultRule add(FaultRule rule) {
        return sim.faults().add(rule);
    }

    int struck(FaultRule rule) {
        return sim.faults().find(rule).orElseThrow().struck();
    }

    /** INBOX as it is, whatever a client sees. */
    List<String> subjects() {
        return sim.mail().inbox(taro).list().stream().map(StoredMail::subject).toList();
    }

    /** INBOX's UIDVALIDITY as a new client sees it. */
    long uidValidity() throws MessagingException {
        try (Store store = store()) {
            return ((UIDFolder) opened(store)).getUIDValidity();
        }
    }

    /** The same as it was before anything was at fault. */
    long uidValidityBefore() {
        return uidValidityBefore;
    }

    /** Has that kept for later. */
    void keepUidValidity() throws MessagingException {
        uidValidityBefore = uidValidity();
    }

    /** INBOX, to read alone. */
    static Folder opened(Store store) throws MessagingException {
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return inbox;
    }

    /** A session of Angus; an impatient one where the client is to wait in vain. */
    Session session(boolean impatient) {
        Properties properties = sim.mailProperties(taro);
        if (impatient) {
            for (String protocol : new String[] {"imaps", "smtps"}) {
                properties.setProperty("mail." + protocol + ".timeout", Integer.toString(IMPATIENT_MILLIS));
                properties.setProperty("mail." + protocol + ".connectiontimeout", Integer.toString(IMPATIENT_MILLIS));
            }
        }
        return Session.getInstance(properties);
    }

    /** A store that is logged in. */
    Store store() throws MessagingException {
        return store(false);
    }

    Store store(boolean impatient) throws MessagingException {
        Store store = session(impatient).getStore();
        store.connect("taro-d", taro.imapPassword().value());
        return store;
    }

    /** INBOX's messages as a new client counts them. */
    int messages() throws MessagingException {
        try (Store store = store()) {
            return opened(store).getMessageCount();
        }
    }

    /** Sends taro a mail. */
    void send(String subject) throws MessagingException {
        send(subject, false);
    }

    void send(String subject, boolean impatient) throws MessagingException {
        send(subject, session(impatient));
    }

    void send(String subject, Session session) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("taro@docomo.ne.jp"));
        mail.setRecipients(MimeMessage.RecipientType.TO, "taro@docomo.ne.jp");
        mail.setSubject(subject);
        mail.setText("hello");
        mail.saveChanges();
        try (Transport transport = session.getTransport("smtps")) {
            transport.connect("taro-d", taro.imapPassword().value());
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    /** A client of lines, its greeting still to be read. */
    TlsLines lines(Service service) throws IOException {
        return new TlsLines(sim.endpoint(service), sim.clientTls());
    }

    /** Whether a new connection is served. */
    boolean answersNoop() throws IOException {
        try (TlsLines imap = lines(Service.IMAP)) {
            imap.line();
            return imap.says("a1 NOOP").startsWith("a1 OK ");
        }
    }

    /** A client of lines that has logged in. */
    TlsLines loggedIn() throws IOException {
        TlsLines imap = lines(Service.IMAP);
        imap.line();
        imap.asks("l1 LOGIN taro-d \"" + taro.imapPassword().value() + "\"");
        return imap;
    }

    @Override
    public void close() {
        sim.close();
    }
}
