import { z } from 'zod';
import { containing, fold } from '../domain/names.ts';
import { Line, Name } from '../nouns/shapes.ts';
import { source } from '../nouns/source.ts';
import { nounOperations } from './noun-operations.ts';

export const sources = nounOperations({
  noun: source,
  filters: {
    publisher: Name.optional().describe('Only sources of this publisher: the whole name, in any case.'),
    url: z.string().max(2000).optional().describe('Only sources with exactly this URL.'),
    q: Line.optional().describe('Only sources whose title contains this text, in any case.'),
  },
  equal: ['url'],
  matching: (_, { publisher, q }) => {
    const isSought = q === undefined ? undefined : containing(q);
    const publishedBy = publisher === undefined ? undefined : fold(publisher);
    return (value) => {
      if (publishedBy !== undefined && fold(value.publisher) !== publishedBy) return false;
      return isSought === undefined || isSought(value.title);
    };
  },
});
