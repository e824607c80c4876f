import { OWN_PAGE, type PageAddress } from './graph-address.ts';
import { PAGE_PARAMETERS, putValue } from './parameters.ts';

/** Reads the part of a query that takes another page to change. It never throws. */
export const readPage = (search: string): PageAddress => {
  const parameters = new URLSearchParams(search);
  const read = <Field extends keyof PageAddress>(field: Field): PageAddress[Field] => {
    const { name, value } = PAGE_PARAMETERS[field];
    return value.read(parameters.get(name) ?? '') ?? OWN_PAGE[field];
  };
  return {
    graph: read('graph'),
    data: read('data'),
    isEmbedded: read('isEmbedded'),
    console: read('console'),
  };
};

/** Puts one thing that takes another page into a query. */
export const writePage = <Field extends keyof PageAddress>(
  query: URLSearchParams,
  field: Field,
  asked: PageAddress[Field],
): void => putValue(query, PAGE_PARAMETERS[field], asked, OWN_PAGE[field]);
