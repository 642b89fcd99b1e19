// What pages do beyond plain HTML. Every page works without it, except that drafts then save by their button only.
import { watchDrafts } from './autosave.js';
import { watchChoices } from './choose.js';

const texts = document.body.dataset;

/** Tells something in the live region at the top of the page. */
function tell(text) {
  const box = document.createElement('div');
  box.className = 'alert alert-danger k-notice';
  box.textContent = text;
  document.querySelector('[data-notices]')?.replaceChildren(box);
  box.scrollIntoView({ block: 'nearest' });
}

// ---- theme: follows the device, and changes without losing what was typed ----

const darkDevice = matchMedia('(prefers-color-scheme: dark)');

function showTheme(theme) {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.bsTheme = theme === 'auto' ? (darkDevice.matches ? 'dark' : 'light') : theme;
  document.querySelectorAll('[data-theme-choice] button').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === theme)));
}

darkDevice.addEventListener('change', () => {
  if (document.documentElement.dataset.theme === 'auto') showTheme('auto');
});

document.querySelectorAll('[data-theme-choice]').forEach((form) => form.addEventListener('submit', (event) => {
  const chosen = event.submitter;
  if (!chosen) return;
  event.preventDefault();
  event.stopPropagation();
  showTheme(chosen.value);
  form.closest('details').open = false;
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, chosen)), redirect: 'manual' })
    .catch(() => {});
}));

// ---- menus that open and close ----

document.addEventListener('click', (event) => {
  document.querySelectorAll('details.k-drop[open], details.k-menu[open]').forEach((details) => {
    if (!details.contains(event.target) && !details.hasAttribute('data-kept-open')) details.open = false;
  });
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector('details.k-drop[open], details.k-menu[open]:not([data-kept-open])');
  if (!open) return;
  open.open = false;
  open.querySelector('summary').focus();
});

const wide = matchMedia('(min-width: 72rem)');
function fitMenu() {
  document.querySelectorAll('[data-wide-open]').forEach((details) => {
    details.open = wide.matches;
    details.toggleAttribute('data-kept-open', wide.matches);
  });
}
wide.addEventListener('change', fitMenu);
fitMenu();

// ---- dialogs ----

document.addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-dialog]');
  if (opener) document.getElementById(opener.dataset.dialog)?.showModal();
  const closer = event.target.closest?.('[data-close]');
  if (closer) closer.closest('dialog')?.close();
});

// ---- forms: sent once, guarded while unsaved ----

const unsaved = new Set();

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.hasAttribute('data-guard')) unsaved.add(form);
});
document.addEventListener('kedang:saved', (event) => unsaved.delete(event.target));
window.addEventListener('beforeunload', (event) => {
  if (unsaved.size === 0) return;
  event.preventDefault();
  setTimeout(reopen);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || form.target === '_blank') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  const tooLarge = [...form.querySelectorAll('input[type=file][data-max-bytes]')].find((input) =>
    [...input.files].some((file) => file.size > Number(input.dataset.maxBytes)));
  if (tooLarge) {
    event.preventDefault();
    tell(tooLarge.dataset.tooLarge ?? texts.failed);
    tooLarge.focus();
    return;
  }
  if (!hasHtmx(form)) send(form);
});

function hasHtmx(form) {
  return form.hasAttribute('hx-post') || form.hasAttribute('data-hx-post');
}

/** Marks the form as sent; the buttons are disabled only after the browser has read which one was pressed. */
function send(form) {
  unsaved.delete(form);
  form.dataset.sent = 'true';
  setTimeout(() => submitters(form).forEach((button) => {
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
  }));
}

function submitters(form) {
  return [...form.elements].filter((element) => element.type === 'submit');
}

/** Who stays on the page, or comes back to it, can send again: the form's key makes sure that it acts once. */
function reopen() {
  document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    submitters(form).forEach((button) => {
      button.disabled = false;
      button.removeAttribute('aria-busy');
    });
  });
}
window.addEventListener('pageshow', (event) => {
  if (event.persisted) reopen();
});

// ---- the error summary says which field it means, and takes the focus ----

/** The field's label, without the mark that says it is required. */
function nameOf(field) {
  const label = field?.closest('fieldset.k-field')?.querySelector('legend') ?? field?.labels?.[0];
  const text = label?.querySelector('.form-check-label') ?? label;
  return text?.firstChild?.textContent.trim();
}

const summary = document.querySelector('[data-error-summary]');
if (summary) {
  summary.querySelectorAll('a[href^="#"]').forEach((link) => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const label = nameOf(field);
    if (label && !link.textContent.includes(label)) link.prepend(`${label}: `);
    link.addEventListener('click', (event) => {
      if (!field) return;
      event.preventDefault();
      field.closest('details:not([open])')?.setAttribute('open', '');
      field.focus();
      field.scrollIntoView({ block: 'center' });
    });
  });
  summary.focus();
}

// ---- htmx: carries the token, tells when something failed ----

document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name=_csrf]')?.content;
  const header = document.querySelector('meta[name=_csrf_header]')?.content;
  if (token && header) event.detail.headers[header] = token;
});
document.addEventListener('htmx:responseError', (event) => {
  const answer = event.detail.xhr;
  if (answer.status === 401) {
    location.reload();
    return;
  }
  let text = texts.failed;
  try {
    text = JSON.parse(answer.responseText).detail ?? text;
  } catch {
    // not a problem document: the general text says enough
  }
  tell(text);
});
document.addEventListener('htmx:sendError', () => tell(texts.offline));

document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => print()));

document.querySelectorAll('[data-back]').forEach((button) => {
  button.hidden = history.length < 2;
  button.addEventListener('click', () => history.back());
});

watchDrafts();
watchChoices();

// ---- process pictures: on a narrow screen the list is open, and the step that is open now is in view ----

if (matchMedia('(max-width: 40rem)').matches) document.querySelectorAll('.k-picture-list').forEach((list) => { list.open = true; });

document.querySelectorAll('[data-picture]').forEach((box) => {
  const now = box.querySelector('.k-node.is-late, .k-node.is-current')?.getBoundingClientRect();
  const seen = box.getBoundingClientRect();
  if (now) box.scrollLeft += now.left + now.width / 2 - seen.left - seen.width / 2;
});
