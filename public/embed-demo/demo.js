// What a webmaster may add: buttons for the map, and what the map tells.
const kaart = document.getElementById('kaart');
const says = document.getElementById('says');

const doings = {
  previous: () => kaart.previous(),
  next: () => kaart.next(),
  fit: () => kaart.fit(),
  navigate: ({ view }) => kaart.navigate({ view, step: null }),
};

for (const button of document.querySelectorAll('[data-do]')) {
  button.addEventListener('click', () => doings[button.dataset.do](button.dataset));
}

for (const type of ['ready', 'select', 'step', 'error']) {
  kaart.addEventListener(`bestuurskaart:${type}`, ({ detail }) => {
    says.textContent = JSON.stringify(detail);
  });
}
