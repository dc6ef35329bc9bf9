const PATIENCE_MS = 2_000;

/** Does something with an element as soon as it is on the page; gives up quietly after two seconds. */
export function whenShown(selector: string, then: (element: HTMLElement) => void): void {
  const until = performance.now() + PATIENCE_MS;
  const look = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) then(element);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
