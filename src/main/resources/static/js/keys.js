// Single keys. An element with data-key does on that key what it does on a click, or takes the focus when one writes
// into it; two keys struck one after the other are written as data-key="g t". A part of the page with data-keys-here
// answers first while it has the focus, and otherwise only what nothing else answers; a row only while it has the focus.
// Nothing happens while somebody types, composes characters, holds Ctrl, Alt or Meta, has a dialog open, or has switched
// the keys off.

const PATIENCE = 1500;
const on = document.body.dataset.keys === 'on';

let begun = '';
let patience;

document.addEventListener('keydown', (event) => {
  if (!on || event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (isWriting(event.target)) {
    if (event.key === 'Escape' && event.target.matches('textarea')) event.target.blur();
    return;
  }
  const key = begun ? `${begun} ${event.key}` : event.key;
  begin('');
  if (strike(key, event.repeat)) event.preventDefault();
});

function isWriting(element) {
  return element.isContentEditable
    || element.matches?.('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])');
}

function begin(key) {
  clearTimeout(patience);
  begun = key;
  if (key) patience = setTimeout(() => begin(''), PATIENCE);
}

/** @returns whether the key means something here */
function strike(key, held) {
  const element = meant(key);
  if (element) {
    if (!held) use(element);
    return true;
  }
  const steps = { j: 1, k: -1, n: 1, p: -1 };
  if (steps[key] && (key === 'j' || key === 'k' ? toRow : toMark)(steps[key])) return true;
  if (!held && elements().some((one) => one.dataset.key.startsWith(`${key} `))) {
    begin(key);
    return true;
  }
  return false;
}

function elements() {
  return [...document.querySelectorAll('[data-key]')].filter((element) => !element.disabled && !element.closest('[hidden]'));
}

/** The element of the part that has the focus, else one that belongs to no part, else one of another part but a row. */
function meant(key, here = document.activeElement?.closest('[data-keys-here]')) {
  const all = elements().filter((element) => element.dataset.key === key);
  return all.find((element) => here?.contains(element))
    ?? all.find((element) => !element.closest('[data-keys-here]'))
    ?? all.find((element) => !element.closest('[data-rows]'));
}

/** What needs a field to be filled in leads there first. */
function use(element) {
  const first = element.dataset.keyFirst && document.querySelector(element.dataset.keyFirst);
  if (first && !first.value.trim()) {
    first.focus();
  } else if (isWriting(element)) {
    element.focus();
  } else {
    element.click();
  }
}

// ---- from row to row, from mark to mark ----

function toRow(step) {
  const rows = [...document.querySelectorAll('[data-rows] > [data-keys-here]')];
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement?.closest('[data-keys-here]'));
  const row = rows[Math.min(Math.max(at < 0 ? 0 : at + step, 0), rows.length - 1)];
  row.querySelector('a, button')?.focus();
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

function toMark(step) {
  const marks = [...document.querySelectorAll('main .k-marked')];
  if (marks.length === 0) return false;
  const at = marks.indexOf(document.activeElement?.closest('.k-marked'));
  const next = at < 0 ? (step > 0 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
  marks[next].tabIndex = -1;
  marks[next].focus({ preventScroll: true });
  marks[next].scrollIntoView({ block: 'center' });
  return true;
}

// ---- the overlay that lists them ----

const list = document.querySelector('[data-keys-list]');

function entries() {
  const found = new Map();
  const add = (key, label) => {
    if (label && ![...found.keys()].some((known) => known === `${key}\n${label}`)) found.set(`${key}\n${label}`, { key, label });
  };
  const rows = document.querySelector('[data-rows]')?.dataset;
  if (rows) [['j', rows.nextRow], ['k', rows.previousRow], ['Enter', rows.openRow]].forEach(([key, label]) => add(key, label));
  if (document.querySelector('main .k-marked')) {
    add('n', list.dataset.nextMark);
    add('p', list.dataset.previousMark);
  }
  const ofPage = (element) => (element.closest('main') ? 0 : 1);
  elements()
    .filter((element) => element.closest('[data-rows]') || meant(element.dataset.key, null) === element)
    .sort((one, other) => ofPage(one) - ofPage(other))
    .forEach((element) => add(element.dataset.key, label(element)));
  return [...found.values()];
}

function label(element) {
  const text = element.cloneNode(true);
  text.querySelectorAll?.('kbd, .badge, [data-count]').forEach((part) => part.remove());
  return element.dataset.keyLabel ?? element.getAttribute('aria-label') ?? text.textContent.trim();
}

function show() {
  list.replaceChildren(...entries().map(({ key, label: said }) => {
    const row = document.createElement('div');
    const name = document.createElement('dt');
    key.split(' ').forEach((one) => {
      const kbd = document.createElement('kbd');
      kbd.textContent = one;
      name.append(kbd, ' ');
    });
    const meaning = document.createElement('dd');
    meaning.textContent = said;
    row.append(name, meaning);
    return row;
  }));
}

if (list) {
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-dialog="keys"]')) show();
  }, { capture: true });
}
if (on) {
  document.querySelectorAll('[data-key]').forEach((element) => {
    if (!element.dataset.key.includes(' ')) element.setAttribute('aria-keyshortcuts', element.dataset.key);
  });
}
