// The manager's page of a review: how many are chosen to be accepted together, and going on to the next customer once
// one is decided. The page works without it.

const form = document.querySelector('[data-several]');

if (form) {
  const boxes = () => [...document.querySelectorAll('input[name=chosen]')];
  const all = form.querySelector('[data-several-all]');
  const show = () => {
    const chosen = boxes().filter((box) => box.checked).length;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
    form.querySelector('[data-several-button]').disabled = chosen === 0;
    form.querySelector('[data-several-count]').textContent =
      chosen > 0 ? form.dataset.words.replace('{0}', chosen) : '';
  };
  form.querySelector('[data-several-script]').hidden = false;
  all.addEventListener('change', () => {
    boxes().forEach((box) => { box.checked = all.checked; });
    show();
  });
  document.addEventListener('change', (event) => {
    if (event.target.name === 'chosen') show();
  });
  document.addEventListener('htmx:afterSettle', show);
  window.addEventListener('pageshow', show);
  show();
}

// what was decided gives the focus on to the next that is open; what was wrong keeps it
document.addEventListener('htmx:afterSettle', (event) => {
  const line = event.target.closest?.('.k-line') ?? document.getElementById(event.detail.target?.id);
  if (!line?.matches('.k-line')) return;
  const wrong = line.querySelector('.is-invalid, [role=alert]');
  const next = line.classList.contains('k-line-decided') && !wrong ? following(line) : line;
  (wrong?.matches('.is-invalid') ? wrong : next.querySelector('h3 a')).focus();
  next.scrollIntoView({ block: 'nearest' });
});

function following(line) {
  const lines = [...document.querySelectorAll('.k-line')];
  return lines.slice(lines.indexOf(line) + 1).find((one) => !one.classList.contains('k-line-decided')) ?? line;
}

// Enter in the fields of another grade gives that grade, not the proposed one
document.addEventListener('keydown', (event) => {
  const fields = event.key === 'Enter' && !event.isComposing && event.target.closest?.('.k-override-fields');
  if (!fields) return;
  event.preventDefault();
  fields.closest('.k-override').querySelector('button[value=OVERRIDDEN]').click();
});

document.getElementById('left')?.focus();
