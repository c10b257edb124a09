// Leaves the page when nobody has touched it for as long as a session lasts, so that no child's record stands on a screen that was left.
// What was being typed is kept by then; the page leads to the sign-in, and from there back to itself.
export function lockWhenLeft(minutes) {
  let touched = Date.now();
  for (const touch of ["keydown", "pointerdown", "pointermove", "scroll"])
    document.addEventListener(touch, () => (touched = Date.now()), { passive: true });
  setInterval(() => Date.now() - touched > minutes * 60000 && location.assign(location.pathname + location.search), 5000);
}
