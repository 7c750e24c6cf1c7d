package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;

/**
 * One page of the site.
 *
 * @param address where it lies
 * @param title its heading
 * @param content what stands below the heading
 */
record Page(Address address, Words title, Html content) {}
