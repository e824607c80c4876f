import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Matrix } from '../../../src/matrix/matrix.tsx';
import { indexGraph } from '../../../src/model/graph.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { useMap } from '../../../src/state/store.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const tableOf = (change: Partial<ReturnType<typeof smallGraphFile>>): string => {
  const graph = indexGraph({ ...smallGraphFile(), ...change });
  useMap.setState({ ...INITIAL_STATE, graph }, true);
  return renderToStaticMarkup(<Matrix />);
};

it('shows a table of who sits where', () => {
  expect(tableOf({})).toContain('<table');
});

it('has no head over nothing where no file says who sits where, and says so', () => {
  const markup = tableOf({ memberships: [], relations: [] });
  expect(markup).not.toContain('<table');
  expect(markup).toContain('De gegevens zeggen van geen enkel orgaan wie erin zit.');
});
