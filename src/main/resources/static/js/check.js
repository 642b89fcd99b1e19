// Going through the list of a check by keys: after an answer the next open card has the focus, after the last one the
// button that hands the check in. Also choosing all cards of the page. The list works without it.

const list = document.querySelector('[data-check-rows]');
const all = document.querySelector('[data-check-all]');

/** Where the row that is being answered stands. */
let at = -1;

const rows = () => [...list.children];

function goOn() {
  const row = rows()[at];
  at = -1;
  if (!row) return;
  const problem = row.querySelector('.is-invalid');
  const next = row.dataset.open ? row : rows().slice(rows().indexOf(row)).find((one) => one.dataset.open);
  const target = problem
    ?? next?.querySelector('.k-check-answer button')
    ?? rows().find((one) => one.dataset.open)?.querySelector('.k-check-answer button')
    ?? document.querySelector('[data-hand-in]');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function focusNote(details) {
  if (details.open) details.querySelector('input:not([type=hidden])')?.focus();
}

if (list) {
  document.addEventListener('htmx:beforeSwap', (event) => {
    const row = event.detail.target.closest?.('[data-check-rows] > li');
    if (row) at = rows().indexOf(row);
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (at >= 0) goOn();
  });
  list.addEventListener('toggle', (event) => focusNote(event.target), true);
  // by key at once, too: the toggle comes later, and what was typed meanwhile would be lost
  list.addEventListener('click', (event) => {
    const details = event.target.closest('summary')?.parentElement;
    if (details) queueMicrotask(() => focusNote(details));
  });
}

if (all) {
  all.closest('[hidden]').hidden = false;
  all.addEventListener('change', () => {
    list.querySelectorAll('input[name=cards]').forEach((box) => { box.checked = all.checked; });
  });
}
