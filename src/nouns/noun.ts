import { z } from 'zod';
import { amendmentOf, type DraftOf, draftOf, type Fields, type ShownOf, shownOf } from './field.ts';
import type { AnyKind } from './kinds.ts';
import { answerOf, historyOf, Line, pageOf, RECORD } from './shapes.ts';

/** The description of a noun, from which everything else about its fields is derived. */
interface Description<K extends AnyKind, Name extends string, F extends Fields> {
  kind: K;
  /** Used in the component names of the OpenAPI document, such as `EventDraft`. */
  name: Name;
  /** The prefix of its ids. */
  prefix: string;
  about: string;
  /** In the order in which an answer shows them. */
  fields: F;
  /** Fields that come last in a draft, in this order. */
  draftsLast?: readonly (keyof F & string)[];
  /** Linked-data terms for names that are not fields: those of an answer that shows more than the record. */
  terms?: Record<string, unknown>;
}

type Shape<S extends z.ZodRawShape> = z.ZodObject<S, z.core.$strict>;
type RecordShape<F extends Fields> = Shape<typeof RECORD & ShownOf<F>>;

export interface Noun<K extends AnyKind = AnyKind, F extends Fields = Fields> extends Description<K, string, F> {
  draft: Shape<DraftOf<F>>;
  /** All its fields are optional. */
  amendment: Shape<Record<string, z.ZodType>>;
  record: RecordShape<F>;
}

const WHY = Line.describe('Why it is changed: it stays with the revision.');

/** The casts: as `F` is still generic here, TypeScript cannot see that the shapes made of it are zod shapes. */
export function noun<K extends AnyKind, F extends Fields>(said: Description<K, string, F>): Noun<K, F> {
  const { name, about, fields, draftsLast } = said;
  return {
    ...said,
    draft: z
      .strictObject(draftOf(fields, draftsLast))
      .meta({ id: `${name}Draft`, description: `${about} As sent in a request.` }) as unknown as Shape<DraftOf<F>>,
    amendment: z.strictObject({ ...amendmentOf(fields, draftsLast), reason: WHY.optional() }).meta({
      id: `${name}Amendment`,
      description: 'The fields to replace, each as a whole. Fields left out stay as they are; null clears one.',
    }),
    record: z
      .strictObject({ ...RECORD, ...shownOf(fields) })
      .meta({ id: name, description: about }) as unknown as RecordShape<F>,
  };
}

/** The answers of a noun's operations; `alone` is the shape of a single record if it shows more than in a list. */
export function answersOf<R extends z.ZodType, A extends z.ZodType = R>(name: string, record: R, alone?: A) {
  return {
    answer: answerOf(name, (alone ?? record) as A),
    page: pageOf(name, record),
    history: historyOf(name, record),
  };
}
