package io.github.spmodesim.client.profile;

import static io.github.spmodesim.client.profile.SourcedReader.driven;

/** Reads the parts of a profile that a driver speaks. */
final class WireReader {
    private WireReader() {}

    static Wire read(ProfileNode root) {
        ProfileNode tls = root.child("tls").only("protocols", "server_name", "alpn");
        ProfileNode timeouts = root.child("timeouts").only("connect", "reply", "content");
        return new Wire(
                new TlsBehaviour(
                        driven(tls.child("protocols"), list -> list.listOf(ProfileNode::text)),
                        driven(tls.child("server_name"), ProfileNode::flag),
                        driven(tls.child("alpn"), list -> list.listOf(ProfileNode::text))),
                ImapReader.read(root.child("imap")),
                smtp(root.child("smtp")),
                new Timeouts(
                        driven(timeouts.child("connect"), ProfileNode::duration),
                        driven(timeouts.child("reply"), ProfileNode::duration),
                        driven(timeouts.child("content"), ProfileNode::duration)));
    }

    private static SmtpBehaviour smtp(ProfileNode node) {
        node.only("ehlo", "login", "mail_parameters", "pipelining", "ending", "reconnects");
        return new SmtpBehaviour(
                driven(node.child("ehlo"), CommandReader::template),
                CommandReader.login(node.child("login"), each -> each.oneOf(SmtpMechanism.values(), Enum::name)),
                new SmtpTransaction(
                        driven(node.child("mail_parameters"), list -> list.listOf(WireReader::parameter)),
                        driven(node.child("pipelining"), ProfileNode::flag),
                        driven(node.child("ending"), each -> each.oneOf(Ending.values())),
                        driven(node.child("reconnects"), CommandReader::reconnects)));
    }

    private static MailParameter parameter(ProfileNode node) {
        node.only("send", "if", "unless");
        return new MailParameter(CommandReader.template(node.child("send")), CommandReader.guard(node));
    }
}
