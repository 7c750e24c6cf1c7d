package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.Attribute;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import java.util.ArrayList;
import java.util.List;

/**
 * A form as a page shows it: always with the token of its session and with the warning against real passwords.
 *
 * <p>No field is ever filled in again with what was typed before, right or wrong.
 */
final class FormView {
    private static final String WARNING_CLASS = "warning";

    private final PortalWording wording;
    private final PortalSession session;
    private final PortalPath action;
    private final List<Html> parts = new ArrayList<>();

    /** A form that is sent to a page; it has nothing but its token yet. */
    FormView(PortalWording wording, Visit visit, PortalPath action) {
        this.wording = wording;
        this.session = visit.session();
        this.action = action;
    }

    /** A value that the person does not see. */
    FormView hidden(FormField field, String value) {
        parts.add(input(field, "hidden").with(Attribute.VALUE, value));
        return this;
    }

    /** Four digits that nobody looking on can read. */
    FormView fourDigits(FormField field, String label) {
        String hint = wording.texts().fourDigits().value();
        return labelled(
                field,
                label + "(" + hint + ")",
                input(field, "password")
                        .with(Attribute.INPUTMODE, "numeric")
                        .with(Attribute.PATTERN, "[0-9]{4}")
                        .with(Attribute.MAXLENGTH, "4"));
    }

    /** A password that nobody looking on can read. */
    FormView password(FormField field, String label) {
        return labelled(field, label, input(field, "password"));
    }

    /** A line of text. */
    FormView text(FormField field, String label) {
        return labelled(field, label, input(field, "text"));
    }

    /** What sends the form. */
    FormView button(String words) {
        parts.add(HtmlTag.BUTTON.of(words).with(Attribute.TYPE, "submit"));
        return this;
    }

    /** What sends the form with a value of its own. */
    FormView button(String words, FormField field, String value) {
        parts.add(HtmlTag.BUTTON
                .of(words)
                .with(Attribute.TYPE, "submit")
                .with(Attribute.NAME, field.key())
                .with(Attribute.VALUE, value));
        return this;
    }

    /** The form. */
    Element element() {
        Element warning = HtmlTag.P.of(wording.texts().warning().value()).with(Attribute.CLASS, WARNING_CLASS);
        return HtmlTag.FORM
                .of(
                        warning,
                        input(FormField.CSRF, "hidden")
                                .with(Attribute.VALUE, session.csrf().value()))
                .with(Attribute.METHOD, "post")
                .with(Attribute.ACTION, action.path())
                .and(parts);
    }

    private FormView labelled(FormField field, String label, Element input) {
        parts.add(HtmlTag.P.of(
                HtmlTag.LABEL.of(label).with(Attribute.FOR, field.key()),
                input.with(Attribute.ID, field.key())
                        .with(Attribute.REQUIRED, "required")
                        .with(Attribute.AUTOCOMPLETE, "off")));
        return this;
    }

    private static Element input(FormField field, String type) {
        return HtmlTag.INPUT.of().with(Attribute.TYPE, type).with(Attribute.NAME, field.key());
    }
}
