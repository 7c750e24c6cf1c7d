package io.github.spmodesim.simulator.portal.html;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element.
 *
 * @param tag which
 * @param attributes by name, in the order of {@link Attribute}; their values not escaped
 * @param children what it holds, nothing for a void element
 */
public record Element(HtmlTag tag, Map<Attribute, String> attributes, List<Html> children) implements Html {
    /** Copies the collections and refuses children of a void element. */
    public Element {
        attributes = copy(attributes);
        children = List.copyOf(children);
        if (tag.isVoid() && !children.isEmpty()) {
            throw new IllegalArgumentException(tag + " with " + children.size() + " children (expected: none)");
        }
    }

    static Element of(HtmlTag tag, List<Html> children) {
        return new Element(tag, Map.of(), children);
    }

    /** The same with an attribute. */
    public Element with(Attribute name, String value) {
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(name, value);
        return new Element(tag, more, children);
    }

    /** The same with further children behind. */
    public Element and(Html... further) {
        return and(List.of(further));
    }

    /** The same with further children behind. */
    public Element and(List<? extends Html> further) {
        return new Element(
                tag,
                attributes,
                Stream.concat(children.stream(), further.stream()).toList());
    }

    private static Map<Attribute, String> copy(Map<Attribute, String> attributes) {
        Map<Attribute, String> copy = new EnumMap<>(Attribute.class);
        copy.putAll(attributes);
        return Collections.unmodifiableMap(copy);
    }
}
