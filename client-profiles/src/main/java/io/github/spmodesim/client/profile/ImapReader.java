package io.github.spmodesim.client.profile;

import static io.github.spmodesim.client.profile.SourcedReader.driven;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads how a client speaks IMAP. */
final class ImapReader {
    private static final String NEVER = "never";

    private ImapReader() {}

    static ImapBehaviour read(ProfileNode node) {
        node.only(
                "style",
                "capability",
                "before_login",
                "login",
                "launch",
                "refresh",
                "read",
                "delete",
                "sent_copy",
                "push",
                "connections");
        ProfileNode capability = node.child("capability").only("before_login", "after_login");
        return new ImapBehaviour(
                style(node.child("style").only("letter_case", "tags", "literals", "login_user")),
                new CapabilityAsking(
                        driven(capability.child("before_login"), each -> each.oneOf(Asking.values())),
                        driven(capability.child("after_login"), each -> each.oneOf(Asking.values()))),
                needed(CommandReader.steps(node.child("before_login")), node.child("before_login")),
                CommandReader.login(
                        node.child("login"), each -> each.oneOf(ImapMechanism.values(), ImapMechanism::command)),
                plan(node));
    }

    private static CommandStyle style(ProfileNode node) {
        ProfileNode tags = node.child("tags").only("form", "first", "lost_before_login");
        return new CommandStyle(
                driven(node.child("letter_case"), each -> each.oneOf(LetterCase.values())),
                new TagStyle(
                        driven(tags.child("form"), each -> each.oneOf(TagForm.values())),
                        driven(tags.child("first"), ImapReader::tagRange),
                        driven(tags.child("lost_before_login"), ProfileNode::integer)),
                driven(node.child("literals"), each -> each.oneOf(LiteralStyle.values())),
                driven(node.child("login_user"), each -> each.oneOf(UserQuoting.values())));
    }

    private static TagRange tagRange(ProfileNode node) {
        List<Integer> bounds = node.listOf(ProfileNode::integer);
        if (bounds.size() != 2 || bounds.get(0) < 0 || bounds.get(1) < bounds.get(0)) {
            throw node.wrong("[lowest, highest]");
        }
        return new TagRange(bounds.get(0), bounds.get(1));
    }

    private static MailboxPlan plan(ProfileNode node) {
        ProfileNode connections = node.child("connections").only("max", "ending", "reconnects");
        return new MailboxPlan(
                needed(launch(node.child("launch")), node.child("launch")),
                new MailboxActions(
                        CommandReader.steps(node.child("refresh")),
                        CommandReader.steps(node.child("read")),
                        CommandReader.steps(node.child("delete")),
                        CommandReader.steps(node.child("sent_copy"))),
                push(node.child("push")),
                new Connections(
                        SourcedReader.read(connections.child("max"), ProfileNode::integer),
                        driven(connections.child("ending"), each -> each.oneOf(Ending.values())),
                        driven(connections.child("reconnects"), CommandReader::reconnects)));
    }

    private static Sourced<List<ConnectionPlan>> launch(ProfileNode node) {
        return SourcedReader.list(
                node, ImapReader::connection, plan -> plan.commands().get(0).provenance());
    }

    private static ConnectionPlan connection(ProfileNode node) {
        node.only("connection", "commands");
        ProfileNode commands = node.child("commands");
        if (commands.items().isEmpty()) {
            throw commands.wrong("at least one command");
        }
        return new ConnectionPlan(node.child("connection").text(), commands.listOf(CommandReader::step));
    }

    private static Push push(ProfileNode node) {
        node.only("kinds", "idle");
        return new Push(
                SourcedReader.read(node.child("kinds"), list -> list.listOf(each -> each.oneOf(PushKind.values()))),
                node.optional("idle").map(ImapReader::idle));
    }

    private static IdlePlan idle(ProfileNode node) {
        node.only("open", "start_after", "renew_every");
        return new IdlePlan(
                CommandReader.steps(node.child("open")),
                SourcedReader.read(node.child("start_after"), ProfileNode::duration),
                SourcedReader.read(node.child("renew_every"), ImapReader::durationOrNever));
    }

    private static Optional<Duration> durationOrNever(ProfileNode node) {
        return node.isText(NEVER) ? Optional.empty() : Optional.of(node.duration());
    }

    /** A list that the drivers cannot do without. */
    private static <T> Sourced<List<T>> needed(Sourced<List<T>> list, ProfileNode node) {
        if (list instanceof Unknown<List<T>> unknown && unknown.candidates().isEmpty()) {
            node.reading().leaveUnanswered(node.path());
        }
        return list;
    }
}
