import type { Corpus, ResolvedDocument } from '../model/corpus.ts';
import type { PlacedDecision } from '../model/decisions.ts';
import type { Facts, Sentences } from '../model/facts.ts';
import type { ReviewPage } from '../model/generated.ts';
import type { Ids } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Notice } from '../report/notice.ts';
import { documentIds } from '../text/documentIds.ts';
import { passagesFrom, type BackIndex, type Occurrence } from './compile/backIndex.ts';
import { placeDates, resolveQuotes } from './compile/quotes.ts';
import { relatedDocuments } from './compile/related.ts';
import { decideDocuments } from './decide.ts';
import { resolveCorpus } from './resolve/corpus.ts';
import { reviewItems } from './resolve/review.ts';
import { undoLine } from './resolve/undo.ts';
import { quoteVariants } from './shared/quoteVariants.ts';
import { nearDuplicates, sharedPassages } from './shared/sharedPassages.ts';

/** The collection resolved, with what is needed to write its back matter. */
export interface Assembled {
  readonly corpus: Corpus;
  /** The sentences of each document, by its id; what else was found out has done its work. */
  readonly sentencesOf: ReadonlyMap<string, Sentences>;
  readonly ids: Ids;
  readonly notices: readonly Notice[];
  /** By document id: one for each of `Facts.names`, null where a decision says that it is no name. */
  readonly mentions: ReadonlyMap<string, readonly (Mention | null)[]>;
  /** Lines of decisions.yaml that touch a document. */
  readonly decisionsOf: (document: string) => readonly string[];
  /** The line of decisions.yaml that would undo or settle one mention. */
  readonly undo: (occurrence: Occurrence, entity: string) => string;
  /** Doubtful names, the most worth settling first. */
  readonly review: (index: BackIndex) => ReviewPage['items'];
}

/**
 * The one step that sees all documents at once: addresses, who is who, speakers, variants, relations. Pure. The result holds on
 * to no facts, so that their memory goes; no closure below may name what holds them.
 */
export function assembleCorpus(found: readonly Facts[], decisions: readonly PlacedDecision[], ids: Ids): Assembled {
  const addresses = documentIds(
    found.map(({ document }) => document.seed),
    ids,
  );
  const addressed = found.map((facts) => ({
    ...facts,
    document: { ...facts.document, id: addresses.get(facts.document.seed) ?? facts.document.seed },
  }));
  const { facts: decided, touched, notices } = decideDocuments(addressed, decisions);
  const facts = [...decided].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const resolution = resolveCorpus(facts, decisions, ids);

  const documents: ResolvedDocument[] = facts.map((one) => {
    const mentions = (resolution.mentions.get(one.document.id) ?? []).filter((mention) => mention !== null);
    return {
      document: one.document,
      mentions,
      quotes: resolveQuotes(one, mentions),
      dates: placeDates(one),
      shared: [],
      related: [],
      recogniser: one.recogniser,
    };
  });
  const names = new Map(resolution.entities.map(({ id, name }) => [id, name]));
  const passages = sharedPassages(facts);
  const variants = quoteVariants(documents.flatMap(({ quotes }) => quotes));
  const related = relatedDocuments(documents, passages, nearDuplicates(facts, passages), (id) => names.get(id) ?? id);
  const corpus: Corpus = {
    documents: documents.map((one) => ({
      ...one,
      quotes: one.quotes.map((quote) => ({ ...quote, variants: variants.get(quote.id) ?? [] })),
      get shared() {
        return passages.get(one.document.id) ?? [];
      },
      related: related.get(one.document.id) ?? [],
    })),
    entities: resolution.entities,
    redirects: resolution.redirects,
  };
  return {
    corpus,
    sentencesOf: new Map(
      facts.map(({ document, sentences, sentenceOf, dateSentences }) => [
        document.id,
        { sentences, sentenceOf, dateSentences },
      ]),
    ),
    mentions: resolution.mentions,
    ids: resolution.ids,
    notices: [...notices, ...resolution.notices],
    decisionsOf: (document) => [...(touched.get(document) ?? []), ...(resolution.decisionsOf.get(document) ?? [])],
    undo: ({ mention }, entity) => undoLine(mention, entity, names.get(mention.entity ?? entity) ?? mention.text),
    review: (index) =>
      reviewItems(
        resolution.entities,
        corpus.documents.map(({ mentions }) => mentions),
        passagesFrom(index),
      ),
  };
}
