// Writes src/schema.ts, the types of the server's document: `npm run -w clients/typescript generate`, after `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';
import { CODES } from '../../dist/http/problems/catalogue.js';

export const SCHEMA = new URL('src/schema.ts', import.meta.url);

export async function schema() {
  const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'));
  const types = astToString(await openapi(document, { alphabetize: true }));
  const codes = CODES.map((code) => `\n  | '${code}'`);
  return `// Made from openapi/openapi.json by generate.js; not to be edited.\n${types}\nexport type ProblemCode =${codes.join('')};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA, await schema());
