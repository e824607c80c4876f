import {
  component,
  frame,
  type HostKind,
  script,
  style,
  THEME,
  withComponent,
} from './host-kind.ts';

/** The kinds of page that a map is seen on, by what is special about each. */
export const KINDS_WITH_A_MAP: Readonly<Record<string, HostKind>> = {
  'no theme at all': { body: frame, shows: 'map' },
  'a theme that sets the height of frames to auto': {
    head: () => style(THEME),
    body: frame,
    shows: 'map',
  },
  'the same theme, under a policy that refuses styles in a page': {
    head: () => '<link rel="stylesheet" href="/theme.css">',
    headers: () => ({ 'content-security-policy': "style-src 'self'" }),
    body: frame,
    isLow: true,
    shows: 'map',
  },
  'a theme that keeps frames in a box of 16 by 9': {
    head: () =>
      style(
        '.box { position: relative; padding-top: 56.25%; } .box iframe { position: absolute; inset: 0; width: 100%; height: 100%; }',
      ),
    body: (maps) => `<div class="box">${frame(maps)}</div>`,
    shows: 'map',
  },
  'a theme that styles everything in the content': {
    head: ({ good }) =>
      script(good) + style(`${THEME} main * { margin: 1em 0; line-height: 3; float: none; }`),
    body: ({ good }) => component(good),
    shows: 'map',
  },
  'a strict policy with Trusted Types': {
    ...withComponent,
    headers: ({ good }) => ({
      'content-security-policy': `default-src 'none'; script-src ${new URL(good).origin}; frame-src ${new URL(good).origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
    shows: 'map',
  },
  'a narrow column': {
    ...withComponent,
    body: ({ good }) => `<div style="width: 18rem">${component(good)}</div>`,
    shows: 'map',
  },
  'a column of a grid that shrinks': {
    ...withComponent,
    body: ({ good }) =>
      `<div style="display: grid; grid-template-columns: 1fr 12rem">${component(good)}<p>Menu</p></div>`,
    shows: 'map',
  },
  'a cell of a table': {
    ...withComponent,
    body: ({ good }) => `<table style="width: 100%"><tr><td>${component(good)}</td></tr></table>`,
    shows: 'map',
  },
  'a tab that is hidden at first': {
    ...withComponent,
    body: ({ good }) => `<div id="tab" hidden>${component(good)}</div>`,
    before: () => document.getElementById('tab')?.removeAttribute('hidden'),
    shows: 'map',
  },
  'an element that a script adds and moves': {
    head: ({ good }) => script(good),
    body: ({ good }) =>
      `<template id="later">${component(good)}</template><div id="place"></div><div id="other"></div>`,
    before: () => {
      const template = document.getElementById('later') as HTMLTemplateElement;
      document.getElementById('place')?.append(template.content.cloneNode(true));
      document.getElementById('other')?.append(document.getElementById('kaart') as HTMLElement);
    },
    shows: 'map',
  },
  'the script twice': {
    head: ({ good }) => script(good) + script(good),
    body: ({ good }) => component(good),
    shows: 'map',
  },
  'the script held to its hash': {
    head: ({ good, version, integrity }) =>
      `<script src="${good}embed-${version}.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
    body: ({ good }) => component(good),
    shows: 'map',
  },
  'a dark page': {
    head: ({ good }) => script(good) + style(':root { color-scheme: dark; }'),
    body: ({ good }) => component(good),
    shows: 'map',
    theme: 'dark',
  },
  'a page that is only light, of a reader who likes it dark': {
    ...withComponent,
    options: { colorScheme: 'dark' },
    shows: 'map',
    theme: 'light',
  },
  'a page that follows the reader, who likes it dark': {
    head: ({ good }) => script(good) + style(':root { color-scheme: light dark; }'),
    body: ({ good }) => component(good),
    options: { colorScheme: 'dark' },
    shows: 'map',
    theme: 'dark',
  },
  'a page that turns dark by a class': {
    head: ({ good }) =>
      script(good) + style(':root { color-scheme: light; } :root.dark { color-scheme: dark; }'),
    body: ({ good }) => component(good),
    before: () => document.documentElement.classList.add('dark'),
    shows: 'map',
    theme: 'dark',
  },
  'a page of before standards': { ...withComponent, doctype: '', shows: 'map' },
  'a page from right to left': {
    ...withComponent,
    html: '<html lang="ar" dir="rtl">',
    shows: 'map',
  },
  'a page with a base elsewhere': {
    head: ({ good }) => `<base href="https://elders.example/">${script(good)}`,
    body: ({ good }) => component(good),
    shows: 'map',
  },
  'a page that is drawn larger': {
    ...withComponent,
    body: ({ good }) => `<div style="zoom: 1.5">${component(good)}</div>`,
    shows: 'map',
  },
  'a page that lets nothing be full screen, and keeps no storage for frames': {
    ...withComponent,
    headers: () => ({ 'permissions-policy': 'fullscreen=(), storage-access=()' }),
    shows: 'map',
  },
  'an element that gives its frame no origin': {
    ...withComponent,
    body: ({ good }) => component(good, 'sandbox="allow-scripts"'),
    shows: 'map',
  },
  'a frame that may run no script': {
    body: ({ good }) =>
      `<iframe src="${good}raad/?embed=1" title="Rol van de raad" sandbox="" width="800" height="560"></iframe>`,
    shows: 'map',
  },
};
