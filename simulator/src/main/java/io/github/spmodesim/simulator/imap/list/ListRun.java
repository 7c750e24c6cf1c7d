package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.StatusItem;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.ListedName;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxListing;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a LIST asks for, in what there was when it began (RFC 5258 section 3.4). */
public final class ListRun {
    private final ListRequest request;
    private final ImapSession session;
    private final MailboxTree tree;
    private final Map<MailboxName, ListedName> existing = new LinkedHashMap<>();
    private final Set<MailboxName> subscribed;
    private final Set<MailboxName> aboveSelected = new HashSet<>();
    private final Set<MailboxName> aboveUnmatched = new HashSet<>();

    private ListRun(ListRequest request, ImapSession session) {
        this.request = request;
        this.session = session;
        this.tree = session.tree();
        MailboxListing listing = tree.listing();
        listing.names().forEach(listed -> existing.put(listed.name(), listed));
        this.subscribed = listing.subscribed();
    }

    /** The replies, made as they are taken. */
    public static Iterator<ImapReply> replies(ListRequest request, ImapSession session) {
        if (request.separatorAlone()) {
            return List.of(ListReply.of("LIST", List.of("\\Noselect"), "", session))
                    .iterator();
        }
        return new ListRun(request, session).found().iterator();
    }

    private Stream<ImapReply> found() {
        Set<MailboxName> names = new LinkedHashSet<>(existing.keySet());
        if (request.selection().asks(ListSelection.Option.SUBSCRIBED)) {
            names.addAll(subscribed);
        }
        if (request.selection().recursive()) {
            List.copyOf(names).stream().filter(this::isSelected).forEach(this::rememberAbove);
            names.addAll(aboveSelected);
        }
        return names.stream()
                .filter(this::matches)
                .filter(name -> isSelected(name) || aboveUnmatched.contains(name))
                .flatMap(this::told);
    }

    private boolean matches(MailboxName name) {
        return request.patterns().stream().anyMatch(pattern -> pattern.matches(name));
    }

    private boolean isSelected(MailboxName name) {
        ListSelection selection = request.selection();
        return (!selection.asks(ListSelection.Option.SUBSCRIBED) || subscribed.contains(name))
                && (!selection.asks(ListSelection.Option.SPECIAL_USE)
                        || listed(name).map(known -> !known.uses().isEmpty()).orElse(false));
    }

    // A name is told for the sake of those below it only where the pattern hides one of them (RFC 5258 section 3.4).
    private void rememberAbove(MailboxName selected) {
        List<MailboxName> above = tree.superiors(selected);
        aboveSelected.addAll(above);
        if (!matches(selected)) {
            aboveUnmatched.addAll(above);
        }
    }

    private Optional<ListedName> listed(MailboxName name) {
        return Optional.ofNullable(existing.get(name));
    }

    private Stream<ImapReply> told(MailboxName name) {
        List<String> childInfo =
                aboveSelected.contains(name) ? request.selection().words() : List.of();
        List<String> attributes = ListAttributes.of(listed(name), subscribed.contains(name), request.returns());
        ImapReply line = ListReply.of(attributes, name.value(), childInfo, session);
        Optional<Mailbox> mailbox = listed(name).flatMap(ListedName::mailbox);
        List<StatusItem> items = request.returns().status();
        // What is told for the sake of others alone has no STATUS (RFC 5819 section 2).
        if (items.isEmpty() || mailbox.isEmpty() || !isSelected(name)) {
            return Stream.of(line);
        }
        return Stream.of(line, StatusItem.reply(name, mailbox.get(), items, session));
    }
}
