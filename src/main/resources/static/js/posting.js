// Posting without a mouse. Enter goes on to the next field, Ctrl+Enter posts. The customer is found while one types; the
// server is asked what it makes of what is typed so far. No amount is computed here: those shown are the server's. The
// form works without all this: then the server says on posting what is wrong.

const PAUSE = 180;

// ---- what the server makes of it ----

class Asking {
  #form;
  #wait;
  #running;

  constructor(within) {
    this.#form = within;
    within.addEventListener('input', () => this.soon());
    within.addEventListener('change', () => this.soon());
    if (within.elements.card.value) this.soon();
  }

  soon() {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    this.#running?.abort();
    this.#running = new AbortController();
    const typed = new URLSearchParams([...new FormData(this.#form)]
      .filter(([name, value]) => value && !['_csrf', 'formKey', 'openedAs'].includes(name)));
    try {
      const answer = await fetch(`${this.#form.dataset.check}?${typed}`, {
        headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' }, signal: this.#running.signal,
      });
      if (answer.ok) this.#show(await answer.json());
    } catch {
      // asked again, or no connection: posting checks everything anyway
    }
  }

  #show({ problems, says }) {
    this.#form.querySelectorAll('[data-says]').forEach((place) => {
      place.textContent = says[place.dataset.says] ?? '';
    });
    const wrong = new Map();
    problems.forEach((problem) => wrong.set(problem.field, [...(wrong.get(problem.field) ?? []), problem]));
    [...this.#form.elements].filter((field) => field.name && field.type !== 'hidden' && field.id === field.name)
      .forEach((field) => mark(field, wrong.get(field.name) ?? []));
  }
}

/** Only what is filled in is wrong already; the rest is still to come. */
function mark(field, problems) {
  const id = `${field.name}-problem`;
  const shown = field.value.trim() ? problems : [];
  document.getElementById(id)?.remove();
  field.classList.toggle('is-invalid', shown.length > 0);
  if (shown.length > 0) {
    const told = document.createElement('div');
    told.id = id;
    told.className = 'invalid-feedback d-block';
    told.append(...shown.flatMap(sentence));
    (field.closest('.k-field, td') ?? field.parentElement).append(told);
    field.setAttribute('aria-invalid', 'true');
  } else {
    field.removeAttribute('aria-invalid');
  }
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  if (shown.length > 0) described.unshift(id);
  if (described.length > 0) field.setAttribute('aria-describedby', described.join(' '));
  else field.removeAttribute('aria-describedby');
}

function sentence({ text, href, link }) {
  const said = document.createElement('span');
  said.textContent = `${text} `;
  if (!href) return [said];
  const to = document.createElement('a');
  to.href = href;
  to.textContent = link;
  return [said, to];
}

// ---- the customer by number, name or the first letters of its pinyin ----

class CustomerBox {
  #input;
  #card;
  #list;
  #told;
  #asking;
  #found = [];
  #active = -1;
  #wait;
  #running;
  #owed = false;

  constructor(within, asking) {
    this.#input = within.elements.customer;
    this.#card = within.elements.card;
    this.#list = within.querySelector('[role=listbox]');
    this.#told = within.querySelector('[data-found]');
    this.#asking = asking;
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id })
      .forEach(([name, value]) => this.#input.setAttribute(name, value));
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#leave());
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.#choose(Number(option.dataset.index));
    });
  }

  get input() {
    return this.#input;
  }

  /** Takes the customer that is meant, and goes on at once: who types fast need not wait for the server. */
  settle(goOn) {
    if (!this.#card.value && this.#active >= 0) this.#choose(this.#active);
    else if (!this.#card.value && this.#input.value.trim()) {
      this.#owed = true;
      this.#find();
    }
    this.#close();
    goOn();
  }

  #typed() {
    this.#card.value = '';
    this.#owed = false;
    clearTimeout(this.#wait);
    if (this.#input.value.trim()) this.#wait = setTimeout(() => this.#find(), PAUSE);
    else this.#close();
  }

  async #find() {
    clearTimeout(this.#wait);
    this.#running?.abort();
    this.#running = new AbortController();
    try {
      const answer = await fetch(`${this.#input.dataset.accounts}?${new URLSearchParams({ q: this.#input.value })}`, {
        headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' }, signal: this.#running.signal,
      });
      if (answer.ok) this.#show(await answer.json());
    } catch {
      // another search is under way, or there is no connection: the server finds the customer on posting
    }
  }

  #show({ accounts, told }) {
    const owed = this.#owed;
    this.#owed = false;
    this.#found = accounts;
    this.#told.textContent = told;
    this.#told.classList.toggle('visually-hidden', accounts.length > 0);
    this.#list.replaceChildren(...accounts.map(option));
    if (owed && (accounts.length === 1 || accounts[0]?.exact)) {
      this.#choose(0);
      return;
    }
    if (owed) this.#input.focus();
    this.#list.hidden = accounts.length === 0;
    this.#input.setAttribute('aria-expanded', String(accounts.length > 0));
    this.#activate(accounts.length > 0 ? 0 : -1);
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key] && this.#found.length > 0 && !this.#list.hidden) {
      event.preventDefault();
      this.#activate((this.#active + steps[event.key] + this.#found.length) % this.#found.length);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#find();
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === index)));
    const active = this.#list.children[index];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(index) {
    const account = this.#found[index];
    this.#card.value = account.card;
    this.#input.value = account.title;
    this.#close();
    this.#told.textContent = '';
    this.#asking.soon();
    document.body.dispatchEvent(new CustomEvent('kedang:account'));
  }

  #leave() {
    if (!this.#card.value && this.#active >= 0 && !this.#list.hidden) this.#choose(this.#active);
    else this.#close();
  }

  #close() {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

function option(account, index) {
  const row = document.createElement('li');
  row.id = `customer-${index}`;
  row.dataset.index = index;
  row.setAttribute('role', 'option');
  [account.number, account.name, account.balance].forEach((text) => {
    const part = document.createElement('span');
    part.textContent = text;
    row.append(part, ' ');
  });
  return row;
}

// ---- product lines: one more as soon as the last is used ----

class Lines {
  #body;
  #blank;
  #most;

  constructor(within) {
    this.#body = within.querySelector('[data-lines]');
    this.#blank = within.querySelector('template[data-line]');
    if (!this.#body || !this.#blank) return;
    this.#most = Number(this.#body.dataset.lines);
    this.#body.addEventListener('input', ({ target }) => {
      fillIn(target);
      this.#grow();
    });
    within.querySelector('[data-more-lines]')?.setAttribute('hidden', '');
    this.#grow();
  }

  #grow() {
    const rows = this.#body.children;
    if (rows.length >= this.#most || !used(rows[rows.length - 1])) return;
    const number = rows.length;
    const row = this.#blank.content.firstElementChild.cloneNode(true);
    row.querySelectorAll('*').forEach((element) => [...element.attributes]
      .filter(({ value }) => value.includes('#N')).forEach((attribute) => {
        attribute.value = attribute.value.replaceAll('#N1', number + 1).replaceAll('#N', number);
      }));
    this.#body.append(row);
  }
}

function used(row) {
  return !row || [...row.querySelectorAll('input')].some((input) => input.value.trim());
}

/** A product that the customer bought before brings its unit and its price, where none are typed. */
function fillIn(input) {
  if (!input.list) return;
  const known = [...input.list.options].find((one) => one.value === input.value);
  if (!known) return;
  const row = input.closest('tr');
  [['unit', known.dataset.unit], ['price', known.dataset.price]].forEach(([name, text]) => {
    const field = row.querySelector(`[name^="${name}-"]`);
    if (!field.value.trim()) field.value = text;
  });
}

// ---- Enter goes on, Ctrl+Enter posts ----

class Keys {
  #form;
  #box;

  constructor(within, box) {
    this.#form = within;
    this.#box = box;
    within.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event) {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      if (!event.repeat) this.#post();
    } else if (event.target.matches('input, select')) {
      event.preventDefault();
      const from = event.target;
      const step = event.shiftKey ? -1 : 1;
      if (from === this.#box.input) this.#box.settle(() => this.#go(from, step));
      else this.#go(from, step);
    }
  }

  #post() {
    const submit = this.#form.querySelector('[data-post]');
    if (document.activeElement === this.#box.input) this.#box.settle(() => this.#form.requestSubmit(submit));
    else this.#form.requestSubmit(submit);
  }

  /** Out of the lines from the first cell of an unused one; else to what comes next. */
  #go(from, step) {
    const row = from.closest('[data-lines] > *');
    const leaving = step > 0 && row && !used(row);
    const stops = [...this.#form.querySelectorAll('input, select, textarea, button[data-post]')].filter((one) =>
      one === from || isStop(one) && !(leaving && one.closest('[data-lines]')));
    const next = stops[stops.indexOf(from) + step];
    next?.focus();
    next?.select?.();
  }
}

/** Of a group of radio buttons, the one that is chosen. */
function isStop(element) {
  return element.type !== 'hidden' && !element.disabled && !element.readOnly && element.checkVisibility()
    && (element.type !== 'radio' || element.checked);
}

// ---- begin ----

/** What is wrong comes first, else the field to begin with, with its text selected so that typing replaces it. */
function first(within) {
  const field = within.querySelector('[aria-invalid=true]') ?? within.querySelector('[data-first]');
  field?.focus();
  field?.select?.();
}

const form = document.querySelector('form[data-posting]');
if (form) {
  const asking = new Asking(form);
  new Lines(form);
  new Keys(form, new CustomerBox(form, asking));
  form.addEventListener('change', (event) => {
    if (event.target.name === 'kind') document.body.dispatchEvent(new CustomEvent('kedang:account'));
  });
  first(form);
}
