// The script of an imaginary intranet. Only the last part is what embedding takes: an element and one import.

// On one machine the page and the API are kept on different origins, as they will be in a company.
const api = location.hostname === 'localhost' ? `http://127.0.0.1:${location.port}` : location.origin;

const texts = {
  nl: {
    hello: ['Hallo', 'Goedemorgen', 'Goedemiddag', 'Goedenavond'],
    auto: 'Automatisch',
    light: 'Licht',
    dark: 'Donker',
    roles: { leader: 'leidinggevende', editor: 'redacteur', admin: 'beheerder' },
  },
  en: {
    hello: ['Hello', 'Good morning', 'Good afternoon', 'Good evening'],
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
    roles: { leader: 'leader', editor: 'editor', admin: 'admin' },
  },
};

const at = (id) => document.getElementById(id);
const kept = (name, fallback) => sessionStorage.getItem(`waterweg-${name}`) ?? fallback;
const keep = (name, value) => sessionStorage.setItem(`waterweg-${name}`, value);

let people = [];

/** What to try: each step is somebody, and a place of the widget. */
const steps = document.querySelectorAll('#try button');

function showLanguage() {
  const lang = kept('language', 'nl');
  document.documentElement.lang = lang;
  at('language').value = lang;
  const words = texts[lang];
  at('theme').replaceChildren(...['auto', 'light', 'dark'].map((theme) => new Option(words[theme], theme)));
  at('theme').value = kept('theme', 'auto');
  at('today').textContent = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date());
  showPeople();
  showGreeting();
}

function showPeople() {
  const { roles: names } = texts[kept('language', 'nl')];
  const label = ({ name, roles }) =>
    roles.length > 0 ? `${name} (${roles.map((role) => names[role.toLowerCase()]).join(', ')})` : name;
  at('person').replaceChildren(...people.map((person) => new Option(label(person), person.username)));
  at('person').value = kept('person');
}

function showGreeting() {
  const hello = texts[kept('language', 'nl')].hello[Math.floor(new Date().getHours() / 6)];
  const name = people.find(({ username }) => username === kept('person'))?.name;
  at('greeting').textContent = name ? `${hello}, ${name.split(' ')[0]}` : 'Waterweg';
}

function showTheme() {
  document.documentElement.dataset.theme = kept('theme', 'auto');
}

function showPerson() {
  at('person').value = kept('person');
  for (const button of steps) {
    if (button.dataset.person === kept('person')) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  showGreeting();
  const widget = document.querySelector('applaus-widget') ?? document.createElement('applaus-widget');
  widget.setAttribute('token-url', `${api}/demo/token?person=${encodeURIComponent(kept('person'))}`);
  if (!widget.isConnected) at('applaus').append(widget);
}

async function fillPeople() {
  people = await (await fetch(`${api}/demo/people`)).json();
  const isKnown = people.some(({ username }) => username === kept('person'));
  const someone = people.find(({ roles }) => roles.length === 0) ?? people[0];
  if (!isKnown && someone) keep('person', someone.username);
  showPeople();
}

for (const [name, show] of [
  ['language', showLanguage],
  ['theme', showTheme],
  ['person', showPerson],
]) {
  at(name).addEventListener('change', (event) => {
    keep(name, event.target.value);
    show();
  });
}

for (const button of steps) {
  button.addEventListener('click', () => {
    location.hash = button.dataset.place;
    keep('person', button.dataset.person);
    showPerson();
  });
}
// Where there is little room the stories come first.
at('try').open = innerWidth > 760;

// The widget needs no element to be fetched, and no people.
const widget = import(`${api}/embed/v1/applaus.js`);
showLanguage();
showTheme();
await fillPeople();
showPerson();
await widget;
