package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The connection is reset inside a literal: the client was promised so many octets (RFC 3501 section 4.3) and gets fewer.
 *
 * @param afterOctets how many octets of it come; a literal that is not longer goes through
 */
public record CutInLiteral(int afterOctets) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("cut-in-literal", List.of("after"), words -> new CutInLiteral(words.count("after", 0)));

    /** Refuses fewer octets than none. */
    public CutInLiteral {
        NotNegative.check("after", afterOctets);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Set<Service> services() {
        return Set.of(Service.IMAP);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("after", Integer.toString(afterOctets));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.cutInLiteral(afterOctets);
    }
}
