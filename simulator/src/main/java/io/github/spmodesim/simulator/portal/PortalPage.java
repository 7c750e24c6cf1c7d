package io.github.spmodesim.simulator.portal;

/** A page. */
interface PortalPage {
    /** Where it stands. */
    PortalPath path();

    /** What it asks of its visitor. */
    default Demand demand() {
        return Demand.NOTHING;
    }

    /** What it shows, to a visitor of whom that is true. */
    Screen show(Visit visit);
}
