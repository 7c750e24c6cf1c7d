package io.github.spmodesim.client.browser;

/** What a person sees after a click: a page, a download, or that there is none. */
public sealed interface Sight permits Page, Download, NoPage {}
