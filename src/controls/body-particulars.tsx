import type { ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { periodOf, seatTaker } from '../i18n/seat-words.ts';
import { amountOf } from '../model/amount.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './body-particulars.module.css';
import { OutsideLink } from './outside-link.tsx';

interface ParticularProps {
  readonly word: string;
  readonly children: ReactNode;
}

const Particular = ({ word, children }: ParticularProps) => (
  <li>
    {word}: {children}
  </li>
);

/** A number that can be called, as the link that does so. */
const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** How a body can be reached. */
const ContactLines = ({ contact }: { readonly contact: NonNullable<Body['contact']> }) => {
  const { particulars: words } = useMessagesApart();
  const { site, mail, phone, address } = contact;
  return (
    <>
      {site === undefined ? null : (
        <Particular word={words.site}>
          <OutsideLink to={site}>{site}</OutsideLink>
        </Particular>
      )}
      {mail === undefined ? null : (
        <Particular word={words.mail}>
          <OutsideLink to={`mailto:${mail}`}>{mail}</OutsideLink>
        </Particular>
      )}
      {phone === undefined ? null : (
        <Particular word={words.phone}>
          <a href={phoneLink(phone)}>{phone}</a>
        </Particular>
      )}
      {address === undefined ? null : <Particular word={words.address}>{address}</Particular>}
    </>
  );
};

/** What else a file says of a body: who holds it, how long it was there, its figures, and how to reach it. */
export const BodyParticulars = ({ body }: { readonly body: Body }) => {
  const graph = useGraph();
  const { particulars: words, details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const { contact, categories = [], figures = [], identifiers = [] } = body;
  const period = periodOf(body, lang);
  const people = (graph.members.get(body.id) ?? []).filter(({ member }) => member === undefined);
  const isSaid = period !== null || contact !== undefined || categories.length + figures.length > 0;
  if (!isSaid && people.length + identifiers.length === 0) return null;
  return (
    <ul className={styles.particulars} data-particulars>
      {people.map((seat) => (
        <Particular key={seat.id} word={words.people}>
          {seatTaker(graph, seat, lang)}
        </Particular>
      ))}
      {period === null ? null : <Particular word={words.when}>{period}</Particular>}
      {categories.length === 0 ? null : (
        <Particular word={words.categories}>{categories.join(', ')}</Particular>
      )}
      {figures.map((figure) => (
        <Particular key={figure.label.nl} word={plainText(figure.label[lang])}>
          {amountOf(figure, lang)}
        </Particular>
      ))}
      {contact === undefined ? null : <ContactLines contact={contact} />}
      {identifiers.map(({ scheme, value }) => (
        <Particular
          key={`${scheme} ${value}`}
          word={scheme === 'tooi' ? details.identifier : scheme.toUpperCase()}
        >
          <OutsideLink to={value}>{value.split('/').at(-1) || value}</OutsideLink>
        </Particular>
      ))}
    </ul>
  );
};
