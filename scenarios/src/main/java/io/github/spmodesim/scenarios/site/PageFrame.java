package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import java.util.List;

/** What stands around every page: that it is a simulator's, the search, the switches, and the way to the other pages. */
final class PageFrame {
    private static final Words SIMULATOR = new Words(
            "これはシミュレーターの記録です。NTTドコモのサービスの記録ではなく、同社とは関係がありません。",
            "This is the record of a simulator, not of NTT docomo's service, and has no link with that company.");
    private static final Words TO_CONTENT = new Words("本文へ", "To the content");
    private static final Words BOOK = new Words("生きた文書", "living documentation");
    private static final Words SEARCH = new Words("検索", "Search");
    private static final Words THEME = new Words("明るさを切り替える", "Switch between light and dark");
    private static final Words PAGES = new Words("ページ", "Pages");

    private final List<Group> groups;

    /** Links under one heading; the heading is empty for the first ones. */
    record Group(Words heading, List<Link> links) {}

    /** A way to a page. */
    record Link(Address address, Words words, String count) {}

    PageFrame(List<Group> groups) {
        this.groups = groups;
    }

    /** The whole document. */
    String document(Page page) {
        String root = page.address().root();
        return Html.of(
                        """
                <!DOCTYPE html>
                <html lang="ja" data-root="{}" data-title-ja="{} - spmode-sim" data-title-en="{} - spmode-sim">
                {}
                <body>
                <a class="skip" href="#main">{}</a>
                <p class="simulator">{}</p>
                {}
                <div class="frame">
                {}
                <main id="main" tabindex="-1">
                <h1>{}</h1>
                {}
                </main>
                </div>
                <footer><p>spmode-sim</p></footer>
                </body>
                </html>
                """,
                        root,
                        page.title().ja(),
                        page.title().en(),
                        head(page, root),
                        TO_CONTENT.html(),
                        SIMULATOR.html(),
                        header(page.address()),
                        navigation(page.address()),
                        page.title().html(),
                        page.content())
                .markup();
    }

    private static Html head(Page page, String root) {
        return Html.of(
                """
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{} - spmode-sim</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="{}site.css">
                <script src="{}first.js"></script>
                <script src="{}search-index.js" defer></script>
                <script src="{}site.js" defer></script>
                </head>""",
                page.title().ja(),
                root,
                root,
                root,
                root);
    }

    private static Html header(Address page) {
        return Html.of(
                """
                <header class="top">
                <a class="brand" href="{}"><span class="mark" aria-hidden="true"></span><b>spmode-sim</b> <span class="sub">{}</span></a>
                <form class="search" role="search">
                <label class="sr" for="q">{}</label>
                <input id="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder="検索 /" data-ja="検索 /" data-en="Search /">
                <div id="results" class="results" hidden></div>
                <p id="found" class="sr" role="status"></p>
                </form>
                <div class="choices">
                <button type="button" id="language" lang="en">English</button>
                <button type="button" id="theme"><span aria-hidden="true" class="moon"></span><span class="sr">{}</span></button>
                </div>
                </header>""",
                Address.OVERVIEW.from(page),
                BOOK.html(),
                SEARCH.html(),
                THEME.html());
    }

    private Html navigation(Address page) {
        Html all = groups.stream().map(group -> group(group, page)).collect(Html.joined());
        return Html.of("<nav class=\"pages\" aria-labelledby=\"pages\"><h2 id=\"pages\" class=\"sr\">{}</h2>{}</nav>", PAGES.html(), all);
    }

    private static Html group(Group group, Address page) {
        Html links = group.links().stream().map(link -> link(link, page)).collect(Html.joined());
        Html heading = group.heading().ja().isEmpty()
                ? Html.NOTHING
                : Html.of("<p class=\"group\">{}</p>", group.heading().html());
        return Html.of("{}<ul>{}</ul>", heading, links);
    }

    private static Html link(Link link, Address page) {
        Html here = link.address().equals(page) ? Html.of(" aria-current=\"page\"") : Html.NOTHING;
        Html count = link.count().isEmpty() ? Html.NOTHING : Html.of(" <span class=\"count\">{}</span>", link.count());
        return Html.of(
                "<li><a href=\"{}\"{}>{}{}</a></li>",
                link.address().from(page),
                here,
                link.words().html(),
                count);
    }
}
