// The switches, the search and the filters. Without it the site is whole, in Japanese.
"use strict";
(function () {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const english = () => root.dataset.language === "en";
  const keep = (key, value) => {
    try {
      localStorage.setItem("spmode-sim." + key, value);
    } catch {
      // a browser that keeps nothing for files: the choice lasts for this page
    }
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  // Language
  const language = byId("language");
  function showLanguage() {
    const en = english();
    root.lang = en ? "en" : "ja";
    document.title = en ? root.dataset.titleEn : root.dataset.titleJa;
    language.textContent = en ? "日本語" : "English";
    language.lang = en ? "ja" : "en";
    document.querySelectorAll("[data-ja][data-en]").forEach((place) => {
      const words = en ? place.dataset.en : place.dataset.ja;
      if (place.matches("input")) place.placeholder = words;
      else place.textContent = words;
    });
  }
  language.addEventListener("click", () => {
    root.dataset.language = english() ? "ja" : "en";
    keep("language", root.dataset.language);
    showLanguage();
    search();
  });

  // Brightness
  byId("theme").addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    keep("theme", root.dataset.theme);
  });

  // Search
  const KINDS = {
    TROUBLE: ["トラブル", "Troubles"],
    REMEDY: ["原因×対処", "Causes × remedies"],
    CLAIM: ["主張", "Claims"],
    CLIENT: ["メールアプリ", "Mail apps"],
    SCENARIO: ["シナリオ", "Scenarios"],
    SETTING: ["サービスの前提", "The service"],
  };
  const PER_KIND = 8;
  const field = byId("q");
  const results = byId("results");
  const found = byId("found");
  // Full-width and half-width, capitals, and the two kana are one to the reader.
  const folded = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  let index = null;
  function rows() {
    index ??= (window.spmodeSearch || []).map(([kind, address, ja, en, more]) => ({
      kind,
      address,
      ja,
      en,
      text: folded([ja, en, more].join("\n")),
    }));
    return index;
  }
  function search() {
    const terms = folded(field.value).split(/\s+/).filter(Boolean);
    results.replaceChildren();
    results.hidden = terms.length === 0;
    if (terms.length === 0) {
      found.textContent = "";
      return;
    }
    const hits = rows().filter((row) => terms.every((term) => row.text.includes(term)));
    found.textContent = english() ? hits.length + " found" : hits.length + "件";
    if (hits.length === 0) {
      results.append(element("p", english() ? "Nothing found" : "見つかりません", "nothing"));
    }
    for (const [kind, names] of Object.entries(KINDS)) {
      const own = hits.filter((row) => row.kind === kind);
      if (own.length > 0) results.append(section(own, names[english() ? 1 : 0]));
    }
  }
  function section(hits, name) {
    const box = element("div", "", "kind");
    box.append(element("p", name + " " + hits.length, "name"));
    const list = element("ul");
    for (const hit of hits.slice(0, PER_KIND)) {
      const item = element("li");
      const link = element("a", english() ? hit.en : hit.ja);
      link.href = root.dataset.root + hit.address;
      item.append(link);
      list.append(item);
    }
    box.append(list);
    return box;
  }
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  field.form.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      field.value = "";
      search();
      field.focus();
    } else if (event.key === "ArrowDown" && links.length > 0) {
      links[Math.min(at + 1, links.length - 1)].focus();
      event.preventDefault();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (at === 0 ? field : links[at - 1]).focus();
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, select, textarea")) {
      field.focus();
      event.preventDefault();
    }
  });
  document.addEventListener("click", (event) => {
    if (!field.form.contains(event.target)) results.hidden = true;
    else if (results.childElementCount > 0) results.hidden = false;
  });
  results.addEventListener("click", (event) => {
    if (event.target.closest("a")) results.hidden = true;
  });

  // One app alone in the table, remembered from trouble to trouble by its name
  const choice = byId("app");
  function showApp() {
    const table = document.querySelector("table.matrix");
    table.classList.toggle("one", choice.value !== "");
    table.querySelectorAll("[data-app]").forEach((sign) => {
      sign.hidden = choice.value !== "" && sign.dataset.app !== choice.value;
    });
    table.querySelectorAll("a.cell").forEach((cell) => {
      cell.hash = choice.value === "" ? "" : "app-" + choice.value;
    });
  }
  choice?.addEventListener("change", showApp);

  // Values by how they are known
  const filters = [...document.querySelectorAll("button.filter")];
  function showKnown() {
    const chosen = filters.filter((filter) => filter.ariaPressed === "true").map((filter) => filter.dataset.known);
    document.querySelectorAll(".rows > li").forEach((row) => {
      row.hidden = chosen.length > 0 && !chosen.includes(row.dataset.known);
    });
    document.querySelectorAll(".values section").forEach((group) => {
      group.hidden = group.querySelector(".rows > li:not([hidden])") === null;
    });
  }
  filters.forEach((filter) =>
    filter.addEventListener("click", () => {
      filter.ariaPressed = filter.ariaPressed === "true" ? "false" : "true";
      showKnown();
    })
  );

  // What a link leads to is open
  function reveal() {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    target?.querySelectorAll(":scope > details").forEach((details) => (details.open = true));
  }
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details:not(.row)").forEach((details) => (details.open = true));
  });

  showLanguage();
  reveal();
})();
