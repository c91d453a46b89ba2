import { NEVER_STORY, namesBox } from './boilerplate';
import type { DomDocument, DomElement } from './dom';

/** A box may hold this share of the page's text; what holds more is the story in a badly named element. */
const MAX_BOX_SHARE = 0.4;

/** Takes out of a document what is never story: page furniture, boxes by name, and what is behind the paywall. */
export function prune(document: DomDocument, paywalled: readonly string[]): void {
  for (const selector of paywalled) removeAll(document, selector);
  removeAll(document, NEVER_STORY);
  const whole = lengthOf(document.body);
  for (const element of Array.from(document.querySelectorAll('[class],[id]'))) {
    if (!element.parentNode || element === document.body || element.nodeName === 'ARTICLE') continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const style = element.getAttribute('style') ?? '';
    const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
    if ((isHidden || namesBox(name)) && lengthOf(element) <= whole * MAX_BOX_SHARE) element.remove();
  }
}

function removeAll(document: DomDocument, selector: string): void {
  let found: DomElement[] = [];
  try {
    found = Array.from(document.querySelectorAll(selector));
  } catch {
    // A publisher's selector that is none selects nothing.
  }
  for (const element of found) element.remove();
}

function lengthOf(element: DomElement | null): number {
  return element?.textContent?.length ?? 0;
}
