import { counted } from '../i18n/counted.ts';
import type { MessagesApart } from '../i18n/messages-apart.ts';
import { noticeSentence } from '../i18n/notice-sentence.ts';
import type { CautionCode } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import type { MapState } from '../state/map-state.ts';

/** Something that presenting goes on without, told to who presents. */
export interface PresenterLine {
  readonly id: string;
  readonly text: string;
}

/** What came by itself, as the screen is opened: it waits for what answers the presenter. */
const isByItself = (code: CautionCode): boolean => code === 'no-wake-lock';

/** What the presenter has to know, and the room need not: one sentence for each, what is most wanted last. */
export const presenterLines = (
  { presenting, omissions, notices }: Pick<MapState, 'presenting' | 'omissions' | 'notices'>,
  lang: Language,
  apart: MessagesApart,
): readonly PresenterLine[] => [
  ...presenting.cautions
    .filter(isByItself)
    .map((code) => ({ id: code, text: apart.cautions[code] })),
  ...(omissions.length === 0
    ? []
    : [
        {
          id: 'omissions',
          text: counted(apart.present.omissions, omissions.length),
        },
      ]),
  ...notices.map((notice) => {
    const text = noticeSentence(notice, lang);
    return { id: text, text };
  }),
  ...presenting.cautions
    .filter((code) => !isByItself(code))
    .map((code) => ({ id: code, text: apart.cautions[code] })),
];
