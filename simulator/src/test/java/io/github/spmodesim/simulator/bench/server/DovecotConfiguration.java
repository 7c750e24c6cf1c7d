package io.github.spmodesim.simulator.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/** Dovecot 2.3 for one run: Maildir without fsync, its high-performance log-in, no limit on connections. */
final class DovecotConfiguration {
    private static final String ROOT = "root";

    private DovecotConfiguration() {}

    /**
     * The configuration.
     *
     * @param home a directory of whoever starts Dovecot
     */
    static String text(Path home, int port) throws IOException {
        PosixFileAttributes owner = Files.readAttributes(home, PosixFileAttributes.class);
        String user = owner.owner().getName();
        String group = owner.group().getName();
        boolean isRoot = user.equals(ROOT);
        return """
                protocols = imap
                listen = 127.0.0.1
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/dovecot.log
                info_log_path = /dev/null
                ssl = required
                ssl_cert = <%1$s/cert.pem
                ssl_key = <%1$s/key.pem
                mail_location = maildir:%1$s/mail/%%u
                mail_fsync = never
                mail_max_userip_connections = 0
                default_process_limit = 5000
                default_client_limit = 12000
                default_vsz_limit = 1G
                passdb {
                  driver = static
                  args = password=%3$s
                }
                userdb {
                  driver = static
                  args = %4$s home=%1$s/mail/%%u
                }
                service imap-login {
                  service_count = 0
                  process_min_avail = 2
                  client_limit = 5000
                  %5$s
                  inet_listener imap {
                    port = 0
                  }
                  inet_listener imaps {
                    port = %2$d
                    ssl = yes
                  }
                }
                %6$s
                """.formatted(
                        home,
                        port,
                        Account.ANY.password(),
                        isRoot ? "uid=nobody gid=nogroup" : "uid=" + user + " gid=" + group,
                        isRoot ? "" : "chroot =",
                        isRoot ? "" : asOneself(user, group));
    }

    // Without root every process belongs to who starts it, and none can change its root directory.
    private static String asOneself(String user, String group) {
        return """
                default_internal_user = %1$s
                default_internal_group = %2$s
                default_login_user = %1$s
                service anvil {
                  chroot =
                }
                """.formatted(user, group);
    }
}
