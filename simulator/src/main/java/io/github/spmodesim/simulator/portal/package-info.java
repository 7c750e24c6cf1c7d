/**
 * My docomo: 契約者がブラウザーで開くページ。
 *
 * <p>Layer 5: may import {@code http} and the layers below it, never Netty. Its rules: one page, one file; what the service
 * decides is decided in {@code subscriber} and {@code access}, a page only translates it; the words are the dialect's. No page
 * runs a script, and every page says that it is a simulator's.
 *
 * <p>Whose a visit is: who has signed in by d account is {@link io.github.spmodesim.simulator.access.SignIn#BY_D_ACCOUNT},
 * on the docomo line too (claim T3b); else the line vouches (BY_LINE); else the visit is nobody's. Caching, as an assumption
 * from claim T3c: the refusal UW10E6 is the one page that a browser may keep, so that after a change to the docomo line it
 * still shows the stale one, until its cache is cleared, another browser is taken, or the page has aged out. The
 * page with the password is never to be stored, nor is any other.
 *
 * <p>Threads: {@link io.github.spmodesim.simulator.portal.Portal} is shared by all connections; its sessions are guarded by
 * the monitor of their collection, everything else is immutable.
 */
@NullMarked
package io.github.spmodesim.simulator.portal;

import org.jspecify.annotations.NullMarked;
