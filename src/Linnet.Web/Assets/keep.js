// Keeps what is typed in a form on the server while it is typed, and says so. Sending the form is another matter: only that records it.
const pause = 1500;
const longestUnkept = 5000;
const retry = 10000;
const mostForALeavingPage = 60000;

export function keepWriting(form) {
  const status = form.querySelector("[data-kept]");
  let timer;
  let unkeptSince;
  let kept = written();

  form.addEventListener("input", soon);
  form.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep(true));

  function written() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  // In a pause; and while somebody types on without one, every few seconds all the same.
  function soon() {
    unkeptSince ??= Date.now();
    keepIn(Math.max(0, Math.min(pause, unkeptSince + longestUnkept - Date.now())));
  }

  function keepIn(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(() => keep(false), milliseconds);
  }

  async function keep(leaving) {
    const now = written();
    unkeptSince = undefined;
    if (now === kept) return;
    try {
      const answer = await fetch(form.dataset.keep, {
        method: "POST",
        body: new URLSearchParams(now),
        keepalive: leaving && now.length < mostForALeavingPage,
        redirect: "manual",
      });
      if (answer.status === 204) kept = now;
      say(answer.status === 204 ? `Kept at ${time()}. It is not on the record until you send it.` : signedOut(answer));
    } catch {
      say("Not kept: Linnet cannot be reached. What you typed is still on this page, and will be kept as soon as it can be.");
      keepIn(retry);
    }
  }

  // A form that arrives signed out is kept for its writer all the same.
  function signedOut(answer) {
    return answer.type === "opaqueredirect"
      ? "You are signed out. What you typed is kept: sign in again and open this page."
      : "Not kept. Copy what you typed, and open this page afresh.";
  }

  function say(words) {
    if (status) status.textContent = words;
  }

  function time() {
    return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  }
}
