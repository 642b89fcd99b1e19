// Choosing several rows to act on at once. Boxes and buttons belong to the form with data-choose; a box tells in
// data-can what can be done to its row, a button in data-choose-for what it does.

export function watchChoices() {
  document.querySelectorAll('form[data-choose]').forEach((form) => new Choosing(form).watch());
}

class Choosing {
  #form;
  #boxes;
  #all;
  #buttons;

  constructor(form) {
    this.#form = form;
    this.#boxes = [...form.elements].filter((element) => element.name === 'task' && element.type === 'checkbox');
    this.#all = form.querySelector('[data-choose-all]');
    this.#buttons = [...form.querySelectorAll('[data-choose-for]')];
  }

  watch() {
    this.#boxes.forEach((box) => box.addEventListener('change', () => this.#show()));
    this.#all.closest('[hidden]')?.removeAttribute('hidden');
    this.#all.addEventListener('change', () => {
      this.#boxes.forEach((box) => { box.checked = this.#all.checked; });
      this.#show();
    });
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  #show() {
    const chosen = this.#boxes.filter((box) => box.checked);
    this.#all.checked = chosen.length > 0 && chosen.length === this.#boxes.length;
    this.#all.indeterminate = chosen.length > 0 && !this.#all.checked;
    this.#boxes.forEach((box) => box.closest('tr')?.classList.toggle('k-chosen', box.checked));
    this.#form.querySelector('[data-chosen]').textContent =
      chosen.length > 0 ? this.#form.dataset.words.replace('{0}', chosen.length) : '';
    this.#buttons.forEach((button) => this.#offer(button, chosen));
  }

  #offer(button, chosen) {
    const word = button.dataset.chooseFor;
    const fitting = chosen.filter((box) => box.dataset.can.split(' ').includes(word));
    button.disabled = fitting.length === 0;
    button.querySelector('[data-count]').textContent = fitting.length > 0 ? fitting.length : '';
    document.querySelector(`[data-chosen-for="${word}"]`)?.replaceChildren(...fitting.map((box) => {
      const name = document.createElement('li');
      name.textContent = box.dataset.title;
      return name;
    }));
  }
}
