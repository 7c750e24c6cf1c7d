package io.github.spmodesim.client.profile;

import static io.github.spmodesim.client.profile.SourcedReader.driven;

import java.util.List;

/** Reads how a client speaks IMAP. */
final class ImapReader {
    private ImapReader() {}

    static ImapBehaviour read(ProfileNode node) {
        node.only("style", "capability", "login", "launch", "sent_copy", "ending", "reconnects");
        ProfileNode capability = node.child("capability").only("ask_if_not_in_greeting", "ask_again_if_not_in_ok");
        return new ImapBehaviour(
                style(node.child("style").only("letter_case", "first_tag", "tags_lost_before_login", "literals")),
                new CapabilityAsking(
                        driven(capability.child("ask_if_not_in_greeting"), ProfileNode::flag),
                        driven(capability.child("ask_again_if_not_in_ok"), ProfileNode::flag)),
                CommandReader.login(
                        node.child("login"), each -> each.oneOf(ImapMechanism.values(), ImapMechanism::command)),
                plan(node));
    }

    private static CommandStyle style(ProfileNode node) {
        return new CommandStyle(
                driven(node.child("letter_case"), each -> each.oneOf(LetterCase.values())),
                driven(node.child("first_tag"), ImapReader::tagRange),
                driven(node.child("tags_lost_before_login"), ProfileNode::integer),
                driven(node.child("literals"), each -> each.oneOf(LiteralStyle.values())));
    }

    private static TagRange tagRange(ProfileNode node) {
        List<Integer> bounds = node.listOf(ProfileNode::integer);
        if (bounds.size() != 2 || bounds.get(0) < 0 || bounds.get(1) < bounds.get(0)) {
            throw node.wrong("[lowest, highest]");
        }
        return new TagRange(bounds.get(0), bounds.get(1));
    }

    private static MailboxPlan plan(ProfileNode node) {
        List<ConnectionPlan> launch = node.child("launch").listOf(ImapReader::connection);
        if (launch.isEmpty()) {
            throw node.child("launch").wrong("at least one connection");
        }
        return new MailboxPlan(
                launch,
                node.child("sent_copy").listOf(CommandReader::step),
                driven(node.child("ending"), each -> each.oneOf(Ending.values())),
                driven(node.child("reconnects"), CommandReader::reconnects));
    }

    private static ConnectionPlan connection(ProfileNode node) {
        node.only("connection", "commands");
        return new ConnectionPlan(
                node.child("connection").text(), node.child("commands").listOf(CommandReader::step));
    }
}
