// A part of a page that keeps itself up to date: <div data-live="30"> is fetched again every 30 seconds, and replaced only when it changed and nobody is in it.
export function keepLive(root) {
  for (const part of root.querySelectorAll("[data-live]")) {
    setInterval(async () => {
      if (document.hidden || part.contains(document.activeElement)) return;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer?.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
      if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
    }, Number(part.dataset.live) * 1000);
  }
}
