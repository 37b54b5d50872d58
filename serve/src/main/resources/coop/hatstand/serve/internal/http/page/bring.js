/* Moves what is shown within one pane, and nothing around it. */
export const seen = e => Boolean(e) && e.offsetParent !== null;

/** Scrolls a pane so that an element is in its upper part; not while somebody is at work in it. */
export function bring(pane, element) {
  if (!seen(pane) || !element || (pane.contains(document.activeElement) && pane.matches(':hover'))) return;
  const [box, within] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollTop += box.top - within.top - within.height / 5;
}
