// Before the first paint: the language and the brightness that the reader chose last.
"use strict";
(function () {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem("spmode-sim." + key);
    } catch {
      return null; // a browser that keeps nothing for files
    }
  };
  root.classList.add("script");
  if (kept("language") === "en") {
    root.dataset.language = "en";
    root.lang = "en";
  }
  const theme = kept("theme");
  if (theme === "dark" || theme === "light") {
    root.dataset.theme = theme;
  }
})();
