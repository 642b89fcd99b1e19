// Photographed pages go to the server as soon as they are taken, one after the other, each with its progress. What did
// not arrive can be sent again: the form's key makes sure that it counts once.

const waiting = [];
let failed = null;
let total = 0;
let sent = 0;

document.addEventListener('change', (event) => {
  const input = event.target;
  if (!input.matches?.('[data-page-form] input[type=file]')) return;
  const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.maxBytes));
  if (tooLarge) {
    tell(input.dataset.tooLarge);
    input.value = '';
    return;
  }
  const idle = waiting.length === 0 && !failed;
  waiting.push(...input.files);
  total += input.files.length;
  input.value = '';
  if (idle) next();
});

document.addEventListener('click', (event) => {
  if (!event.target.closest?.('[data-page-again]') || !failed) return;
  const again = failed;
  failed = null;
  post(again.file, again.key);
});

function form() {
  return document.querySelector('[data-page-form]');
}

function next() {
  const file = waiting.shift();
  if (!file || !form()) {
    waiting.length = 0;
    total = 0;
    sent = 0;
    return;
  }
  post(file, form().elements.namedItem('formKey').value);
}

function post(file, key) {
  sent += 1;
  const body = new FormData();
  body.append('formKey', key);
  body.append('_csrf', form().elements.namedItem('_csrf')?.value ?? '');
  body.append('file', file, file.name || 'page.jpg');
  const request = new XMLHttpRequest();
  request.open('POST', form().action);
  request.setRequestHeader('HX-Request', 'true');
  request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
  request.addEventListener('load', () => arrived(request));
  request.addEventListener('error', () => notArrived(file, key));
  progress(0);
  request.send(body);
}

/** The list as it is now: alone, or within the draft when the server led there. */
function arrived(request) {
  if (request.getResponseHeader('HX-Location')) {
    location.reload();
    return;
  }
  const fresh = new DOMParser().parseFromString(request.responseText, 'text/html').getElementById('pages');
  if (!fresh) {
    notArrived(null, null);
    return;
  }
  document.getElementById('pages').replaceWith(fresh);
  window.htmx?.process(fresh);
  prepare();
  if (request.status >= 400) waiting.length = 0;
  next();
  if (waiting.length === 0) document.getElementById('pages').focus({ preventScroll: true });
}

function notArrived(file, key) {
  sent -= 1;
  if (file) failed = { file, key };
  tell(form()?.dataset.failed ?? document.body.dataset.offline);
  const again = document.querySelector('[data-page-again]');
  if (again) again.hidden = !file;
}

function progress(part) {
  const box = document.querySelector('[data-page-progress]');
  if (!box) return;
  box.hidden = false;
  box.querySelector('progress').value = Math.round(part * 100);
  box.querySelector('progress').hidden = false;
  box.querySelector('[data-page-again]').hidden = true;
  box.querySelector('[data-page-words]').textContent = form().dataset.sending.replace('{0}', sent).replace('{1}', total);
}

function tell(text) {
  const box = document.querySelector('[data-page-progress]');
  if (!box) return;
  box.hidden = false;
  box.querySelector('progress').hidden = true;
  box.querySelector('[data-page-words]').textContent = text;
}

/** Pictures are sent when they are chosen: the button is for browsers without JavaScript. */
function prepare() {
  document.querySelectorAll('[data-page-submit]').forEach((button) => { button.hidden = true; });
}

document.addEventListener('htmx:afterSwap', prepare);
prepare();
