import { useSyncExternalStore } from 'react';
import { keepTheme } from '../controls/keep-theme.ts';
import { useTheme } from '../controls/kept-theme.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { areCharacterKeysOff } from '../keys/single-characters.ts';
import { switchCharacterKeys } from '../keys/switch-characters.ts';
import { capitalised, fillSentence } from '../model/sentences.ts';
import { otherLanguagesOf } from '../model/spoken-in.ts';
import type { Language } from '../model/text.ts';
import { THEMES } from '../perspective/request.ts';
import { apply, useMap } from '../state/store.ts';
import { setLanguage, setTheme } from '../state/view-producers.ts';
import styles from './settings-fields.module.css';

const noChange = () => () => {};

/** Which version this page is of, as the build wrote it down; `null` when nothing was built. */
const useVersion = (): string | null =>
  useSyncExternalStore(
    noChange,
    () => document.documentElement.dataset.version ?? null,
    () => null,
  );

/**
 * What a language calls itself, as the browser knows it; where it does not, what the page calls it, and else
 * its tag.
 */
const ownNameOf = (language: string, lang: Language): string => {
  try {
    const names = new Intl.DisplayNames([language, lang], { type: 'language' });
    const name = names.of(language) ?? language;
    return capitalised(name);
  } catch {
    return language;
  }
};

/** Language, colours and keys, and which version of the map this is. */
export const SettingsFields = () => {
  const { settings, told } = useMessagesApart();
  const version = useVersion();
  const languages = useMap((state) => state.deployment.languages);
  const graph = useMap((state) => state.graph);
  const others = graph === null ? [] : otherLanguagesOf(graph);
  const { lang, words, theme: asked } = useMap((state) => state.request);
  const choices = [
    ...languages.map((one) => ({ lang: one, words: null, name: settings.languages[one] })),
    ...others.map((one) => ({ lang, words: one, name: ownNameOf(one, lang) })),
  ];
  const theme = useTheme(asked);
  return (
    <div className={styles.settings}>
      <fieldset hidden={languages.length + others.length < 2}>
        <legend>{settings.language}</legend>
        {choices.map((choice) => (
          <label key={choice.name}>
            <input
              type="radio"
              name="language"
              checked={choice.lang === lang && choice.words === words}
              onChange={() => apply(setLanguage(choice.lang, choice.words))}
            />
            {choice.name}
          </label>
        ))}
        {words === null ? null : <p>{settings.restIn}</p>}
      </fieldset>
      <fieldset>
        <legend>{settings.theme}</legend>
        {THEMES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={choice === theme}
              onChange={() => {
                keepTheme(choice);
                apply(setTheme(choice));
              }}
            />
            {settings.themes[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{settings.keys}</legend>
        <label>
          <input
            type="checkbox"
            defaultChecked={!areCharacterKeysOff()}
            onChange={({ target }) => switchCharacterKeys(target.checked)}
          />
          {settings.characterKeys}
        </label>
      </fieldset>
      {version === null ? null : (
        <p className={styles.version}>{fillSentence(told.version, { version })}</p>
      )}
    </div>
  );
};
