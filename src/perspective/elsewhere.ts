import { askedContent } from '../model/asked-content.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import type { Relation, View } from '../model/schema.ts';
import type { Question } from './questions.ts';

/** Which other lines would bear the same answer. */
const bearsToo = (graph: Graph, { kind, subject }: Question, relation: Relation): boolean => {
  const { carries } = mustGet(graph.relationTypes, relation.type);
  switch (kind) {
    case 'advice':
      return carries === 'advice' && relation.to === subject;
    case 'lead':
      return carries === 'steering' && relation.from === subject;
    case 'inferred':
      return relation.evidence.status === 'inferred';
    default:
      return false;
  }
};

/**
 * What other views hold of the same, beside what an answer tells of its own: without it a reader would take
 * one picture for all that the source says.
 */
export const elsewhereOf = (
  graph: Graph,
  question: Question,
): readonly { readonly view: View; readonly relations: readonly Relation[] }[] => {
  const told = new Set(question.relations);
  return graph.file.views.flatMap((view) => {
    if (view.id === question.view) return [];
    const relations = askedContent(graph, view).relations.filter(
      (relation) => !told.has(relation) && bearsToo(graph, question, relation),
    );
    return relations.length === 0 ? [] : [{ view, relations }];
  });
};
