import type { RawGraph } from './format-2.ts';

/** A file as it is given out: without the people that it says to hide. It opens as it did. */
export const withoutHiddenPeople = (file: RawGraph): RawGraph => {
  if (file.meta.people !== 'hide') return file;
  const { people: _, memberships, ...rest } = file;
  const seats = memberships?.map(({ person: __, ...seat }) => seat);
  return seats === undefined ? rest : { ...rest, memberships: seats };
};
