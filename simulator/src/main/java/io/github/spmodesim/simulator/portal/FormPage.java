package io.github.spmodesim.simulator.portal;

import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A page with a form that is sent to it. */
interface FormPage extends PortalPage {
    /** The fields that its form may have, beside the token of the session. */
    Set<FormField> fields();

    /**
     * What comes of the form; may fail with an {@link io.github.spmodesim.simulator.http.HttpRefusal}.
     *
     * @param form of this very session
     */
    CompletionStage<Screen> submit(Visit visit, SubmittedForm form);
}
