import { changeRequest, type Producer } from './producer.ts';

/** Lights where a member sits, in a role or in any; `null` takes the lens away. */
export const lookThrough =
  (lens: string | null, role: string | null): Producer =>
  (state) => {
    const { around, lens: before } = state.request;
    // A picture around who was looked for goes with the question.
    const isOver = lens === null && around === before;
    return changeRequest({
      lens,
      role: lens === null ? null : role,
      ...(isOver ? { around: null } : {}),
    })(state);
  };

/** Asks where a member sits: that is told, and nothing else. The role stays that of who looks. */
export const lookWhere =
  (member: string): Producer =>
  (state) =>
    changeRequest({
      lens: member,
      ask: state.request.ask === 'seats' ? 'seats' : null,
      select: null,
      route: null,
      step: null,
      choices: [],
    })(state);

/** Shows or hides one relation type. With all of them shown the filter is gone. */
export const toggleRelationType =
  (type: string): Producer =>
  (state) => {
    const all = state.graph?.file.relationTypes.map((known) => known.id) ?? [];
    const shown = new Set(state.request.relations ?? all);
    if (!shown.delete(type)) shown.add(type);
    const kept = all.filter((id) => shown.has(id));
    return changeRequest({ relations: kept.length === all.length ? null : kept })(state);
  };

/** Shows only what the source says, or only what is inferred; said again, all. */
export const toggleEvidence =
  (only: 'stated' | 'inferred'): Producer =>
  (state) =>
    changeRequest({ evidence: state.request.evidence === only ? 'all' : only })(state);

/** Shows every relation again. */
export const clearFilters = (): Producer => changeRequest({ relations: null, evidence: 'all' });
