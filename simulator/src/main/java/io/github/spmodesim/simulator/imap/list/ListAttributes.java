package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import io.github.spmodesim.simulator.mailbox.ListedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What LIST says of a name (RFC 3501 section 7.2.2, RFC 5258 section 3, RFC 6154 section 2). */
final class ListAttributes {
    private ListAttributes() {}

    /**
     * The attributes, with their backslashes.
     *
     * @param listed what there is under the name, empty for nothing
     * @param subscribed whether the name is subscribed
     * @param returns what is wanted
     */
    static List<String> of(Optional<ListedName> listed, boolean subscribed, ListReturn returns) {
        List<String> attributes = new ArrayList<>();
        if (listed.isEmpty()) {
            attributes.add("\\NonExistent");
        } else if (listed.get().mailbox().isEmpty()) {
            attributes.add("\\Noselect");
        }
        if (returns.subscribed() && subscribed) {
            attributes.add("\\Subscribed");
        }
        if (returns.children()) {
            boolean children = listed.map(ListedName::hasChildren).orElse(false);
            attributes.add(children ? "\\HasChildren" : "\\HasNoChildren");
        }
        if (returns.specialUse()) {
            listed.stream()
                    .flatMap(known -> known.uses().stream().sorted())
                    .map(SpecialUse::attribute)
                    .forEach(attributes::add);
        }
        return attributes;
    }
}
