package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three devices with one password, and one reissue (claims I3 to I5, Q5), over real sockets. */
@Timeout(60)
class ThreeDevicesTest {
    // Three devices that go on with the old password would lock the account, which is another trouble.
    private final SpmodeSimulator simulator = SpmodeSimulator.start(
            SimulatorOptions.embedded().withDialect(Dialects.named("docomo").with("lock.mail.failures", "off")));
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final String old = taro.imapPassword().value();
    private final List<Device> devices = Stream.of(AccessPath.SPMODE_LINE, AccessPath.WIFI, AccessPath.OVERSEAS)
            .map(Device::new)
            .toList();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void eachFailsFromTheReissueOnUntilItIsUpdatedItself() throws Exception {
        for (Device device : devices) {
            assertThat(device.receives()).isTrue();
            assertThat(device.sends()).isTrue();
        }

        simulator.subscribers().askReissue(taro);
        for (Device device : devices) {
            assertThat(device.receives()).isTrue();
            assertThat(device.sends()).isTrue();
        }

        String fresh = simulator.subscribers().confirmReissue(taro).value();
        for (int updated = 0; updated <= devices.size(); updated++) {
            for (int i = 0; i < devices.size(); i++) {
                assertThat(devices.get(i).receives()).as("device %s", i).isEqualTo(i < updated);
                assertThat(devices.get(i).sends()).as("device %s", i).isEqualTo(i < updated);
            }
            if (updated < devices.size()) {
                devices.get(updated).password = fresh;
            }
        }
        assertThat(fresh).isNotEqualTo(old);
    }

    @Test
    void whatArrivesInBetweenIsThereOnceADeviceIsUpdated() throws Exception {
        Device phone = devices.get(0);
        Device desk = devices.get(1);
        desk.password = simulator.subscribers().reissue(taro).value();
        assertThat(phone.receives()).isFalse();
        assertThat(desk.sends()).isTrue();
        assertThat(desk.sends()).isTrue();

        phone.password = desk.password;
        assertThat(phone.messages()).isEqualTo(2);
    }

    /** A device by a path of its own, with the password that was typed into it. */
    private final class Device {
        private final AccessPath path;
        private String password = old;

        Device(AccessPath path) {
            this.path = path;
        }

        boolean receives() throws MessagingException {
            try {
                messages();
                return true;
            } catch (AuthenticationFailedException e) {
                return false;
            }
        }

        int messages() throws MessagingException {
            try (Store store = session().getStore()) {
                store.connect("taro-d", password);
                try (Folder inbox = store.getFolder("INBOX")) {
                    inbox.open(Folder.READ_ONLY);
                    return inbox.getMessageCount();
                }
            }
        }

        boolean sends() throws MessagingException {
            Session session = session();
            MimeMessage message = new MimeMessage(session);
            message.setFrom("taro@docomo.ne.jp");
            message.setRecipient(Message.RecipientType.TO, new InternetAddress("taro@docomo.ne.jp"));
            message.setText("hello");
            try (Transport transport = session.getTransport()) {
                transport.connect("taro-d", password);
                transport.sendMessage(message, message.getAllRecipients());
                return true;
            } catch (AuthenticationFailedException e) {
                return false;
            }
        }

        private Session session() {
            Properties properties = simulator.mailProperties(taro);
            properties.put("mail.imaps.port", port(Service.IMAP));
            properties.put("mail.smtps.port", port(Service.SMTP));
            return Session.getInstance(properties);
        }

        private String port(Service service) {
            return String.valueOf(simulator.endpoint(service, path).port());
        }
    }
}
